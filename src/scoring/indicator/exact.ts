import { Decimal, decimal } from "#values";

/** A share kept as numerator and denominator, so that a half cent is seen exactly before it is rounded up. */
export type Share = { readonly part: Decimal; readonly whole: Decimal };

export const zero = decimal(0);
export const one = decimal(1);
export const hundred = decimal(100);
export const full: Share = { part: one, whole: one };
export const none: Share = { part: zero, whole: one };

export const shareOf = (part: Decimal, whole: Decimal): Share => ({ part, whole });
export const percentOf = (share: Share): Decimal => share.part.times(hundred).div(share.whole);

/** weight × share, half up; the product is divided once, last. */
export const pointsFor = (weight: Decimal, share: Share, places: number): string => {
  const points = weight.times(share.part).div(share.whole);
  return Decimal.max(zero, Decimal.min(weight, points)).toFixed(places, Decimal.ROUND_HALF_UP);
};
