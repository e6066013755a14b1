import type { Form } from "#model";
import { cellText, fieldOrder, isField, pathOf, rowCellOrder } from "./cells.ts";
import { coverageOf } from "./coverage.ts";
import type { CheckResult, Finding, Found, Severity } from "./finding.ts";
import type { Rule } from "./kit.ts";
import { rules as catalogued } from "./rules/rules.gen.ts";

export { accept } from "./accept.ts";
export { type Cases, linesOf } from "./cases.ts";
export { cellNames, fieldNames, rowCellNames } from "./cells.ts";
export type * from "./finding.ts";
export type { Rule } from "./kit.ts";
export { rulesPage } from "./page.ts";

/** All rules, in name order. */
export const rules: readonly Rule[] = catalogued;

const severities: readonly Severity[] = ["error", "warning", "advice"];

function place(rule: Rule, forms: readonly Form[], found: Found): Finding {
  const { form, cell, row: given, words, ...said } = found;
  const row = cell === "budget" || (cell !== null && isField(cell)) ? null : given;
  const holder = forms[form];
  const text = holder ? cellText(holder, row, cell) : null;
  const span = typeof words === "string" ? spanOf(text ?? "", words) : words;
  const at =
    cell !== null && isField(cell) ? holder?.places[cell] : row === null ? {} : holder?.indicators[row]?.at;
  return {
    rule: rule.id,
    ...said,
    concern: rule.concern,
    path: pathOf(form, row, cell),
    form,
    row,
    cell,
    at: at ?? {},
    basis: rule.basis,
    words: text === null ? null : { text, ...(span ?? { from: 0, to: text.length }) },
  };
}

function spanOf(text: string, words: string) {
  const from = text.indexOf(words);
  return from < 0 ? null : { from, to: from + words.length };
}

/** Field by field, the money, then row by row; in one place the heavier first. */
function inReadingOrder(a: Finding, b: Finding): number {
  const column = ({ cell }: Finding) =>
    cell === null || cell === "budget" || isField(cell) ? -1 : rowCellOrder.indexOf(cell);
  const place = ({ row, cell }: Finding) => {
    if (cell === "budget") return -1;
    if (cell !== null && isField(cell)) return fieldOrder.indexOf(cell) - fieldOrder.length - 1;
    return row ?? Number.MAX_SAFE_INTEGER;
  };
  return (
    a.form - b.form ||
    place(a) - place(b) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    column(a) - column(b) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/**
 * Reads the forms as a strict reviewer would. Findings come by form, row and severity, in the same order every time;
 * coverage says for each rule and form whether it ran, and if not, why.
 */
export function check(forms: readonly Form[], using: readonly Rule[] = rules): CheckResult {
  const ran = using.map((rule) => ({ rule, outcomes: rule.run(forms) }));
  return {
    findings: ran
      .flatMap(({ rule, outcomes }) =>
        outcomes.flatMap(({ found }) => found.map((each) => place(rule, forms, each))),
      )
      .sort(inReadingOrder),
    coverage: ran.flatMap(({ rule, outcomes }) => coverageOf(rule, forms, outcomes)),
  };
}
