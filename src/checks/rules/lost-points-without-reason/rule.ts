import { doc10 } from "../../basis.ts";
import { asksReasons, deductionOf, isUnearned } from "../../deduction.ts";
import { defineRule } from "../../kit.ts";
import { scoredOf, short } from "../../points.ts";

type Facts = {
  readonly name: string;
  readonly lost: string;
  readonly score: string;
  readonly weight: string;
};

/** Whoever loses points says why and what will be done; a met target that lost points is another rule's matter. */
export default defineRule({
  id: "lost-points-without-reason",
  title: { zh: "扣了分没有写原因", en: "Points lost without a reason" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  basis: [doc10("未完成绩效目标的，说明偏差原因和改进措施")],
  catalogue: ["I04"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ form, indicator }, report, unable) {
    if (!scoredOf(indicator))
      return unable("not-applicable", "这一行没有分值或得分", "the row has no weight or no score");
    if (!asksReasons(form, indicator))
      return unable("not-applicable", "这张表没有偏差原因栏", "the form has no column for reasons");
    const deduction = deductionOf(form, indicator);
    if (deduction?.reason !== "blank" || isUnearned(deduction)) return;
    const { lost, score, weight } = deduction;
    const facts = { lost: short(lost), score: short(score), weight: short(weight) };
    report("blank", { cell: "cause" }, { name: indicator.level3, ...facts });
  },
  say: {
    blank: ({ name, lost, score, weight }: Facts) => ({
      zh: `“${name}”得${score}分，比分值${weight}分少${lost}分，偏差原因没有填。`,
      en: `“${name}” scores ${score} of ${weight} points, ${lost} lost, and no reason is given.`,
    }),
  },
});
