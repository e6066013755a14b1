import { Decimal, decimal } from "#values";
import { t90, t90Beyond } from "./settings.ts";

/** A running total at a place in time, both exact. */
export type Mark = { readonly at: Decimal; readonly total: Decimal };
export type Bounds = { readonly expected: Decimal; readonly low: Decimal; readonly high: Decimal };

/**
 * Random walk with drift, from (0, 0) through the marks to `end`. The drift is the mean increment a month; its spread
 * comes from the increments' own; the bounds hold what is still to come and the doubt about the drift itself,
 * ± t · s · √(k + k² ÷ n) with n months seen and k to come. Marks may lie further apart than a month.
 */
export function drift(marks: readonly Mark[], end: Decimal): Bounds {
  const steps = marks.map((mark, i) => ({
    length: mark.at.minus(marks[i - 1]?.at ?? 0),
    growth: mark.total.minus(marks[i - 1]?.total ?? 0),
  }));
  const last = marks.at(-1) ?? { at: decimal(0), total: decimal(0) };
  const n = last.at;
  const mean = last.total.div(n);
  const squares = steps.reduce<Decimal>(
    (sum, { length, growth }) => sum.plus(growth.minus(mean.times(length)).pow(2).div(length)),
    decimal(0),
  );
  const freedom = steps.length - 1;
  const spread = squares.div(freedom).sqrt();
  const k = Decimal.max(end.minus(n), 0);
  const expected = last.total.plus(mean.times(k));
  const t = decimal(t90[freedom - 1] ?? t90Beyond);
  const reach = t.times(spread).times(k.plus(k.pow(2).div(n)).sqrt());
  return { expected, low: expected.minus(reach), high: expected.plus(reach) };
}

/** A level that wanders from where it is: no drift, bounds from its monthly changes, ± t · s · √k. */
export function wander(marks: readonly Mark[], end: Decimal): Bounds {
  const last = marks.at(-1) ?? { at: decimal(0), total: decimal(0) };
  const changes = marks.slice(1).map((mark, i) => {
    const before = marks[i] ?? mark;
    return mark.total.minus(before.total).pow(2).div(mark.at.minus(before.at));
  });
  const spread = changes
    .reduce<Decimal>((sum, change) => sum.plus(change), decimal(0))
    .div(changes.length)
    .sqrt();
  const t = decimal(t90[changes.length - 1] ?? t90Beyond);
  const reach = t.times(spread).times(Decimal.max(end.minus(last.at), 0).sqrt());
  return { expected: last.total, low: last.total.minus(reach), high: last.total.plus(reach) };
}

/** Where the slowest and the fastest stretch so far would lead if the rest went like it. */
export function paces(marks: readonly Mark[], end: Decimal): Bounds {
  const last = marks.at(-1) ?? { at: decimal(0), total: decimal(0) };
  const left = Decimal.max(end.minus(last.at), 0);
  const speeds = marks.map((mark, i) =>
    mark.total.minus(marks[i - 1]?.total ?? 0).div(mark.at.minus(marks[i - 1]?.at ?? 0)),
  );
  return {
    expected: last.total,
    low: last.total.plus(Decimal.min(...speeds).times(left)),
    high: last.total.plus(Decimal.max(...speeds).times(left)),
  };
}
