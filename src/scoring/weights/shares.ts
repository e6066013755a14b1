import { Decimal, decimal } from "#values";

/**
 * Splits a total over keys by their ratios, to `places` decimals, by largest remainder (earlier rows first on a tie):
 * the parts add up to the total exactly. All ratios nought counts as equal.
 */
export function split(total: Decimal, ratios: readonly Decimal[], places = 2): readonly Decimal[] {
  const sum = ratios.reduce((all, one) => all.plus(one), decimal(0));
  const even = sum.isZero();
  const whole = even ? decimal(ratios.length) : sum;
  const exact = ratios.map((ratio) => total.times(even ? 1 : ratio).div(whole));
  const parts = exact.map((share) => share.toDecimalPlaces(places, Decimal.ROUND_DOWN));
  const step = new Decimal(10).pow(-places);
  let left = total.minus(parts.reduce((all, one) => all.plus(one), decimal(0)));
  const byRemainder = exact
    .map((share, i) => ({ i, remainder: share.minus(parts[i] ?? 0) }))
    .sort((a, b) => b.remainder.cmp(a.remainder) || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left.lt(step)) break;
    parts[i] = (parts[i] ?? decimal(0)).plus(step);
    left = left.minus(step);
  }
  return parts;
}
