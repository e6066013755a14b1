import type { Form } from "#model";
import { ownReading } from "../../basis.ts";
import { cellText } from "../../cells.ts";
import type { Where } from "../../finding.ts";
import { defineRule } from "../../kit.ts";
import { budgetYear } from "../../period.ts";

type Facts = { readonly said: string; readonly year: string };

/** Titles, document numbers and spans of years (《…2021年…》, 〔2021〕, 2021-2025年) name years for their own reasons. */
const elsewhere =
  /《[^》]{0,80}》|[〔[（(]20\d{2}[〕\])）]|20\d{2}年?\s?[-—–~～至到]\s?20\d{2}年?|(?:上年度?|较|比|自|从|截至)20\d{2}年|20\d{2}年[\p{Script=Han}]{0,6}(?:基础|以来|建成|相比|同期|已)/gu;
const named = /20\d{2}(?=年)/gu;

const cellsOf = (form: Form): readonly Where[] => [
  { cell: "annualGoal" },
  ...form.indicators.map((_, row) => ({ cell: "level3" as const, row })),
];

/** Where every year a cell names is past, the cell was carried over from an earlier form. */
export default defineRule({
  id: "stray-year",
  title: { zh: "写的是往年的年份", en: "The year is that of an earlier form" },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  basis: [ownReading("目标和指标写申报年度的年份"), "预算法第十八条：预算年度自公历1月1日起，至12月31日止"],
  catalogue: ["B12"],
  on: "form",
  check(form, report, unable) {
    const year = budgetYear(form);
    if (!year)
      return unable("not-enough-data", "表上看不出预算年度", "the form does not show its budget year");
    for (const where of cellsOf(form)) {
      const text = (cellText(form, where.row ?? null, where.cell) ?? "").normalize("NFKC").slice(0, 4_000);
      const years = [...text.replace(elsewhere, "").matchAll(named)].map(([said]) => said);
      const [said] = years;
      if (said && years.every((each) => each < year))
        report("past", { ...where, words: said }, { said, year });
    }
  },
  say: {
    past: ({ said, year }: Facts) => ({
      zh: `这里写的是${said}年，申报的是${year}年，像是从旧表抄来没有改。`,
      en: `“${said}” is the year here, but the form is for ${year}: carried over from an old form, it seems.`,
    }),
  },
});
