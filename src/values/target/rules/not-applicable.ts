import type { Rule } from "../rule.ts";
import { notApplicableWords } from "../vocabulary.ts";

/** The row does not apply and says so. */
export const notApplicable: Rule = {
  id: "not-applicable",
  title: { zh: "不适用", en: "Not applicable" },
  examples: ["不适用", "无", "—", "／", "不涉及"],
  read: ({ cell, words }) =>
    notApplicableWords.has(words) || notApplicableWords.has(cell.folded) ? { kind: "notApplicable" } : null,
};
