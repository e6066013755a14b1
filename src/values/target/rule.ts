import type { Cell } from "./cell.ts";
import type { Figures } from "./figures.ts";
import type { TargetContext } from "./parse.ts";
import type { Target, TargetMeaning } from "./target.ts";

/** What a rule is given: the cell, its words without closing punctuation, and the grammar again for parts of it. */
export type Reading = {
  readonly cell: Cell;
  /** The folded words up to `end`. */
  readonly words: string;
  /** The figures among the words, found once for all rules. */
  readonly figures: () => Figures;
  readonly context: TargetContext;
  readonly read: (text: string) => Target;
};

/** One way of writing a target. Rules are tried in order; the first that answers has read the cell. */
export type Rule = {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  /** Real spellings that this rule reads: they are its documentation and its first test. */
  readonly examples: readonly string[];
  readonly read: (reading: Reading) => TargetMeaning | null;
};
