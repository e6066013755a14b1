import type { Window } from "#values";

/**
 * measured: counted from evidence · zero: covered, and the count is nought · missing: no evidence speaks for the window ·
 * not-yet-due: the day on which it is judged lies after `asOf` · partial: evidence speaks for a part of the window only.
 */
export type AttainmentState = "measured" | "zero" | "missing" | "not-yet-due" | "partial";

export type Attainment = {
  readonly state: AttainmentState;
  /** Decimal text in `unit`, a grade word, a day, or null. For not-yet-due and partial: the figure so far, if any. */
  readonly value: string | null;
  readonly unit: string;
  readonly window: Window;
  readonly asOf: string;
  readonly met: boolean | null;
  /** How many evidence rows the figure rests on. */
  readonly rows: number;
  /** Ids of the sealed batches read. */
  readonly batches: readonly string[];
  /** sha256 of the SQL text that was run. */
  readonly query: string | null;
  /** One sentence for people: why the state is what it is, or what made it miss. */
  readonly why: { readonly zh: string; readonly en: string };
  /** Exact parts SQL returned, by name, as text: numerator, denominator … */
  readonly parts: { readonly [name: string]: string | null };
};

/** Points for one row, and the sentence that explains them. */
export type Points = {
  readonly weight: string;
  /** Two decimals, or null where it can't be scored yet. */
  readonly score: string | null;
  readonly rule: string;
  readonly why: { readonly zh: string; readonly en: string };
  /** A reason must be written by a person (偏差原因 or 超额说明) before the table may be submitted. */
  readonly needsReason: boolean;
};

export type Money = {
  /** 年初预算数, 全年预算数, 执行数 in 元, decimal text; null where no budget or payment evidence speaks. */
  readonly original: string | null;
  readonly adjusted: string | null;
  readonly spent: string | null;
  /** Executed share in percent, two decimals. */
  readonly rate: string | null;
};
