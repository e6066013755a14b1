import { judge } from "../../actual.ts";
import { doc10 } from "../../basis.ts";
import { asksReasons, farBeyondShare, reasonOf } from "../../deduction.ts";
import { defineRule } from "../../kit.ts";
import { short } from "../../points.ts";

type Facts = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly over: string;
};

/** Far above the target the target was too low, and far below a cost ceiling the budget was too high: both want a word. */
export default defineRule({
  id: "overshoot-without-reason",
  title: { zh: "远超目标没有说明原因", en: "Far past the target without a reason" },
  concern: "appropriateness",
  severity: "warning",
  confidence: "high",
  weigh: { under: { severity: "advice", confidence: "medium" } },
  basis: [doc10("完成值高于指标值较多的，分析原因；因年初指标值设定明显偏低的，按偏离度适度调减分值")],
  catalogue: ["I12"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ form, indicator }, report, unable) {
    const verdict = judge(indicator, indicator.actual);
    if (!verdict)
      return unable(
        "not-applicable",
        "目标与实际不能逐数比较",
        "target and result are no figures to compare",
      );
    if (!asksReasons(form, indicator))
      return unable("not-applicable", "这张表没有偏差原因栏", "the form has no column for reasons");
    const { beyond, sense, money } = verdict;
    const reason = reasonOf(form, indicator);
    if (!beyond?.gt(farBeyondShare) || (reason !== "blank" && reason !== "none")) return;
    if (sense === "negative" && !money) return;
    const facts = {
      name: indicator.level3,
      target: indicator.target.text.trim(),
      actual: (indicator.actual ?? "").trim(),
      over: short(beyond.mul(100)),
    };
    report(sense === "negative" ? "under" : "over", { cell: "actual" }, facts);
  },
  say: {
    over: ({ name, target, actual, over }: Facts) => ({
      zh: `“${name}”目标${target}，实际${actual}，超出${over}%（超过30%要说明原因）；是年初定低了，还是另有原因，请写明。`,
      en: `“${name}” was to be ${target} and is ${actual}, ${over}% beyond (past 30% a reason is asked for); say whether the target was too low.`,
    }),
    under: ({ name, target, actual, over }: Facts) => ({
      zh: `“${name}”上限${target}，实际${actual}，低${over}%；请说明是节约了、还是预算编高了或有事没有做。`,
      en: `“${name}” was capped at ${target} and is ${actual}, ${over}% below; say whether money was saved, over-budgeted, or work left undone.`,
    }),
  },
});
