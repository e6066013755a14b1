import type { Form, Indicator } from "#model";
import { judge } from "./actual.ts";
import { markedOutOfHundred, type Scored, scoredOf } from "./points.ts";
import { type ReasonKind, reasonKind } from "./reason.ts";

/** Points taken off a row and what is written about it. */
export type Deduction = Scored & {
  /** Whether the target was met; null where only a person can say. */
  readonly met: boolean | null;
  readonly reason: ReasonKind;
  /** Beyond the target by more than what needs a reason: 10号 lets points be taken off for that. */
  readonly farBeyond: boolean;
};

/** Past this share of the target a reason is asked for (domain rules: a common practice; 10号 gives no number). */
export const farBeyondShare = "0.3";

/** What a row says of its deviation: its own words, a remark, or the table's words for all rows together. */
export function reasonOf(form: Form, row: Indicator): ReasonKind {
  const kinds = [row.cause, row.remark, form.overall?.cause].map(reasonKind);
  return kinds.includes("words") ? "words" : (kinds.find((kind) => kind !== "blank") ?? "blank");
}

/** Whether the form has somewhere to give reasons at all. */
export const asksReasons = (form: Form, row: Indicator): boolean =>
  typeof row.cause === "string" || form.overall?.cause !== undefined;

export function deductionOf(form: Form, row: Indicator): Deduction | null {
  const scored = scoredOf(row);
  if (!scored?.lost.gt(0) || markedOutOfHundred(form)) return null;
  const verdict = judge(row, row.actual);
  return {
    ...scored,
    met: verdict?.met ?? null,
    reason: reasonOf(form, row),
    farBeyond: verdict?.beyond?.gt(farBeyondShare) ?? false,
  };
}

/** The target is met, nothing else is said, and points are missing all the same. */
export const isUnearned = ({ met, reason, farBeyond }: Deduction): boolean =>
  met === true && !farBeyond && (reason === "blank" || reason === "none");
