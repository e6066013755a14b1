import type { Decimal, Sense, TargetOf } from "#values";
import { decimal } from "#values";
import { full, none, type Share, shareOf, zero } from "./exact.ts";

/**
 * How far a figure B comes up to its target A. `share` is B/A (正向) or A/B (反向), 1 when met; `beyond` is how far a met
 * figure lies on the better side, |B − A| ÷ A. `unfit` when the target allows no arithmetic.
 */
export type Completion =
  | {
      readonly is: "met";
      readonly edge: "strict-equal" | "zero-reverse" | null;
      readonly share: Share;
      readonly beyond: Share | null;
    }
  | {
      readonly is: "short";
      readonly edge: "zero-reverse" | "below-zero" | null;
      readonly share: Share;
      readonly reversed: boolean;
    }
  | { readonly is: "unfit"; readonly edge: "zero-target" | "negative-target" };

const met = (
  beyond: Share | null,
  edge: "strict-equal" | "zero-reverse" | null = null,
): Completion & { is: "met" } => ({ is: "met", edge, share: full, beyond });

function beyondOf(a: Decimal, b: Decimal): Share | null {
  return a.gt(0) && !a.eq(b) ? shareOf(b.minus(a).abs(), a) : null;
}

function forward(a: Decimal, b: Decimal, strict: boolean): Completion {
  // Strict and exactly equal: W × B/A is W, so the point is kept and a hint shown.
  if (a.isZero()) return { is: "unfit", edge: "zero-target" };
  if (b.eq(a)) return met(null, strict ? "strict-equal" : null);
  if (b.gt(a)) return met(beyondOf(a, b));
  if (a.lt(0)) return { is: "unfit", edge: "negative-target" };
  return b.lt(0)
    ? { is: "short", edge: "below-zero", share: none, reversed: false }
    : { is: "short", edge: null, share: shareOf(b, a), reversed: false };
}

function reverse(a: Decimal, b: Decimal, strict: boolean): Completion {
  if (a.isZero())
    return b.lte(0)
      ? met(null, "zero-reverse")
      : { is: "short", edge: "zero-reverse", share: none, reversed: true };
  if (b.eq(a)) return met(null, strict ? "strict-equal" : null);
  if (b.lt(a)) return met(beyondOf(a, b));
  if (a.lt(0)) return { is: "unfit", edge: "negative-target" };
  return { is: "short", edge: null, share: shareOf(a, b), reversed: true };
}

type Measurable = TargetOf<"quantity"> | TargetOf<"duration">;

/** Completion of a quantity or duration; `tolerance` is the width of `=` in percent of A. */
export function completionOf(target: Measurable, b: Decimal, sense: Sense, tolerance: string): Completion {
  const a = decimal(target.value);
  switch (target.comparator) {
    case ">=":
      return forward(a, b, false);
    case ">":
      return forward(a, b, true);
    case "<=":
      return reverse(a, b, false);
    case "<":
      return reverse(a, b, true);
    case "implied":
      return (sense === "negative" ? reverse : forward)(a, b, false);
    case "=": {
      if (b.minus(a).abs().lte(a.abs().times(tolerance).div(100)))
        return met(null, a.isZero() ? "zero-reverse" : null);
      return (sense === "negative" || a.isZero() ? reverse : forward)(a, b, false);
    }
  }
}

/** Inside the range is met; outside, the nearer end is the target. */
export function completionOfRange(target: TargetOf<"range">, b: Decimal): Completion {
  const low = decimal(target.low);
  const high = decimal(target.high);
  if (b.gte(low) && b.lte(high)) return met(null);
  return b.lt(low) ? forward(low, b, false) : reverse(high, b, false);
}

/** Share of things done on time among those expected; more done than expected counts as all. */
export function completionOfCount(done: Decimal, expected: Decimal): Completion {
  if (expected.lte(zero)) return { is: "unfit", edge: "zero-target" };
  return done.gte(expected)
    ? met(null)
    : { is: "short", edge: null, share: shareOf(done, expected), reversed: false };
}
