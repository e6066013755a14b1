import { doc10 } from "../../basis.ts";
import { deductionOf, isUnearned } from "../../deduction.ts";
import { defineRule } from "../../kit.ts";
import { scoredOf, short } from "../../points.ts";

type Facts = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly lost: string;
  readonly score: string;
  readonly weight: string;
};

/** A met target earns full points; who takes some off says why. */
export default defineRule({
  id: "deduction-without-miss",
  title: { zh: "目标完成了却扣了分", en: "Points taken off a met target" },
  concern: "compliance",
  severity: "warning",
  confidence: "high",
  basis: [doc10("定量指标完成指标值的，记该项全部分值")],
  catalogue: ["I14"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ form, indicator }, report, unable) {
    if (!scoredOf(indicator))
      return unable("not-applicable", "这一行没有分值或得分", "the row has no weight or no score");
    const deduction = deductionOf(form, indicator);
    if (!deduction || !isUnearned(deduction)) return;
    const { lost, score, weight } = deduction;
    report(
      "unearned",
      { cell: "score" },
      {
        name: indicator.level3,
        target: indicator.target.text.trim(),
        actual: (indicator.actual ?? "").trim(),
        ...{ lost: short(lost), score: short(score), weight: short(weight) },
      },
    );
  },
  say: {
    unearned: ({ name, target, actual, lost, score, weight }: Facts) => ({
      zh: `“${name}”目标${target}，实际${actual}，已经完成，却只得${score}分（分值${weight}分），扣的${lost}分没有说明原因。`,
      en: `“${name}” was to be ${target} and is ${actual}: met, yet it scores ${score} of ${weight} points, and nothing says why ${lost} are missing.`,
    }),
  },
});
