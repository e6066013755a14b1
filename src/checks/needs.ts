import { type FieldName, type Form, type Indicator, isLive } from "#model";
import { fieldNames, textOf } from "./cells.ts";
import type { Lack, Words } from "./finding.ts";

/** A field, or one of the row's cells; "target" asks for a live, readable one. */
export type Need = FieldName | "level3" | "target" | "explanation";

type Answer = { readonly state: Lack; readonly why: Words };
const answer = (state: Lack, zh: string, en: string): Answer => ({ state, why: { zh, en } });

const ofRow: { readonly [N in "level3" | "target" | "explanation"]: (row: Indicator) => Answer | null } = {
  level3: ({ level3 }) =>
    level3.trim() ? null : answer("not-applicable", "这一行没有三级指标", "the row names no indicator"),
  target: (row) => {
    if (!isLive(row))
      return answer("not-applicable", "这一行不适用或没有填", "the row is not applicable or blank");
    if (row.target.kind !== "unreadable") return null;
    return answer(
      "unreadable",
      `指标值读不懂：${row.target.why}`,
      `the target cannot be read: ${row.target.why}`,
    );
  },
  explanation: ({ explanation }) =>
    explanation.trim() ? null : answer("not-enough-data", "指标解释没有填", "the explanation is blank"),
};

/** The first need that this form or row does not meet, and why; null when all are met. */
export function missingNeed(needs: readonly Need[], form: Form, row: Indicator | null): Answer | null {
  for (const need of needs) {
    if (need === "level3" || need === "target" || need === "explanation") {
      const lack = row && ofRow[need](row);
      if (lack) return lack;
      continue;
    }
    const { zh, en } = fieldNames[need];
    if (form.fields[need] === undefined)
      return answer("not-applicable", `这张表没有“${zh}”栏`, `the form has no field “${en}”`);
    if (!textOf(form, need).trim()) return answer("not-enough-data", `“${zh}”没有填`, `“${en}” is blank`);
  }
  return null;
}
