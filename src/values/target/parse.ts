import { cellOf, endOf } from "./cell.ts";
import { unreadable } from "./faults.ts";
import { type Figures, figuresOf } from "./figures.ts";
import type { Reading } from "./rule.ts";
import { rules } from "./rules.ts";
import type { Target, TargetMeaning } from "./target.ts";

/** Where the target stands. It may settle which of two readings holds; it never adds anything to the text. */
export type TargetContext = {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
};

/** Longer cells are prose; nothing in them is looked for beyond this many characters. */
const longest = 2000;

/**
 * Types one written 指标值. Never throws and never invents: every figure in the result stands in the text; what cannot
 * be read comes back as `unreadable` with the reason, and the text itself is kept exactly.
 */
export function parseTarget(text: string, context: TargetContext = {}): Target {
  return { text, ...readTarget(text, context).meaning };
}

/** The meaning together with the id of the rule that read it; null where the text was too long to be read at all. */
export function readTarget(
  text: string,
  context: TargetContext = {},
): { readonly rule: string | null; readonly meaning: TargetMeaning } {
  if (text.length > longest) return { rule: null, meaning: unreadable("tooLong") };
  const cell = cellOf(text);
  const words = cell.folded.slice(0, endOf(cell.folded));
  let figures: Figures | undefined;
  const reading: Reading = {
    cell,
    words,
    context,
    figures: () => (figures ??= figuresOf(words)),
    read: (part) => parseTarget(part, context),
  };
  for (const rule of rules) {
    const meaning = rule.read(reading);
    if (meaning) return { rule: rule.id, meaning };
  }
  return { rule: null, meaning: unreadable("noContent") };
}
