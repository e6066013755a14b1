import { doc88, theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { periodOf } from "../../period.ts";

type Facts = { readonly text: string };

/** When a project begins and ends is what its deadlines and its money over the years are held against. */
export default defineRule({
  id: "unclear-period",
  title: { zh: "实施期限看不出起止，或结束早于开始", en: "The period has no clear beginning and end" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { unclear: { severity: "warning" } },
  basis: [theForm("实施期限写年数或起止时间"), doc88("完整性审核：按规定格式填报，内容完整")],
  catalogue: ["A15", "B10"],
  on: "form",
  needs: ["periodYears"],
  check(form, report) {
    const text = textOf(form, "periodYears").trim();
    const period = periodOf(form);
    if (!period) report("unclear", { cell: "periodYears" }, { text });
    else if (period.kind === "reversed")
      report("reversed", { cell: "periodYears" }, { from: period.from, to: period.to });
  },
  say: {
    unclear: ({ text }: Facts) => ({
      zh: `实施期限“${text}”看不出从哪一天到哪一天，请写年数（如“3年”）或起止年月。`,
      en: `The period “${text}” does not show a beginning and an end; give the years (such as “3年”) or two dates.`,
    }),
    reversed: ({ from, to }: { from: string; to: string }) => ({
      zh: `实施期限从“${from}”到“${to}”，结束早于开始。`,
      en: `The period runs from “${from}” to “${to}”: it ends before it begins.`,
    }),
  },
});
