import type { FieldName } from "#model";
import { daysIn } from "#values";
import { doc88, theForm } from "../../basis.ts";
import { fieldNames, fieldOrder, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { type Period, periodOf } from "../../period.ts";

/** What a reviewer cannot do without; the rest can be looked up. */
const heavy: ReadonlySet<FieldName> = new Set<FieldName>([
  "projectName",
  "totalAmount",
  "annualAmount",
  "policyBasis",
  "costingBasis",
  "annualGoal",
]);

const withinAYear = (period: Period | null): boolean =>
  (period?.kind === "years" && period.years === 1) ||
  (period?.kind === "window" && daysIn(period.window) <= 366) ||
  period?.kind === "words";

/** A field the form prints is there to be filled in; one it does not print is nobody's omission. */
export default defineRule({
  id: "blank-field",
  title: { zh: "表上印着的栏目没有填", en: "A field the form prints is left blank" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { minor: { severity: "warning" } },
  basis: [theForm("印着的栏目都要填"), doc88("完整性审核：按规定格式填报，内容完整")],
  catalogue: ["A01"],
  on: "form",
  kinds: ["declaration"],
  check(form, report) {
    const period = periodOf(form);
    for (const field of fieldOrder) {
      if (form.fields[field] === undefined || textOf(form, field).trim()) continue;
      // Whoever finishes within the year has no goal beyond it.
      if (field === "longTermGoal" && withinAYear(period)) continue;
      report(heavy.has(field) ? "blank" : "minor", { cell: field }, { field });
    }
  },
  say: {
    blank: ({ field }: { field: FieldName }) => ({
      zh: `“${fieldNames[field].zh}”没有填，缺了它无法审核。`,
      en: `“${fieldNames[field].en}” is blank, and the form cannot be reviewed without it.`,
    }),
    minor: ({ field }: { field: FieldName }) => ({
      zh: `“${fieldNames[field].zh}”没有填。`,
      en: `“${fieldNames[field].en}” is blank.`,
    }),
  },
});
