import { doc136 } from "../../basis.ts";
import { likelihoodNames } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { isBlank, reasonKind } from "../../reason.ts";

type Facts = { readonly name: string; readonly likelihood: string };

/** Whoever doubts a target says why (原因说明) and what will be done (备注, 相关建议或举措). */
export default defineRule({
  id: "unlikely-without-reason",
  title: { zh: "不能确定完成，没有说明原因和措施", en: "Doubt about a target without a reason or a measure" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { ticked: { severity: "warning" } },
  basis: [doc136("偏离目标的，说明原因、及时采取措施纠正")],
  catalogue: ["H03"],
  on: "indicator",
  kinds: ["monitoring"],
  check({ form, indicator }, report, unable) {
    const { likelihood, cause, causes, remark, level3: name } = indicator;
    if (!likelihood) return unable("not-enough-data", "没有选完成目标可能性", "no likelihood is marked");
    if (likelihood === "certain") return;
    const written = [cause, remark, form.overall?.cause, form.overall?.proposal];
    if (written.some((words) => !isBlank(words) && reasonKind(words) !== "none")) return;
    // 无 in the column of reasons is told of as a stock phrase.
    if (reasonKind(cause) === "none") return;
    report(
      causes?.length ? "ticked" : "nothing",
      { cell: "likelihood" },
      {
        name,
        likelihood: likelihoodNames[likelihood],
      },
    );
  },
  say: {
    nothing: ({ name, likelihood }: Facts) => ({
      zh: `“${name}”选了“${likelihood}”，原因说明和备注都空着；请写明为什么、准备怎么办。`,
      en: `“${name}” is marked “${likelihood}” with no reason and no remark; say why, and what will be done.`,
    }),
    ticked: ({ name, likelihood }: Facts) => ({
      zh: `“${name}”选了“${likelihood}”，偏差原因只打了勾，没有说明，也没有写措施。`,
      en: `“${name}” is marked “${likelihood}”; a cause is ticked, but neither explained nor met with a measure.`,
    }),
  },
});
