import type { Form, Indicator } from "#model";
import { parseTarget } from "#values";
import { isField } from "./cells.ts";
import type { Finding } from "./finding.ts";

/** The forms with the finding's suggested text standing in the cell it is for; unchanged where it suggests no text. */
export function accept(forms: readonly Form[], finding: Finding): readonly Form[] {
  const text = finding.suggestion?.replacement;
  const { form: at, row } = finding;
  const cell = finding.suggestion?.cell ?? finding.cell;
  if (text === undefined || text === null || cell === null || cell === "budget") return forms;
  return forms.map((form, index) => {
    if (index !== at) return form;
    if (isField(cell)) {
      const value =
        cell === "totalAmount" || cell === "annualAmount"
          ? { printedUnit: form.fields[cell]?.printedUnit ?? null, text, yuan: null }
          : text;
      return { ...form, fields: { ...form.fields, [cell]: value } };
    }
    const changed = (indicator: Indicator): Indicator =>
      cell === "target"
        ? { ...indicator, target: parseTarget(text, indicator) }
        : { ...indicator, [cell]: text };
    return { ...form, indicators: form.indicators.map((each, i) => (i === row ? changed(each) : each)) };
  });
}
