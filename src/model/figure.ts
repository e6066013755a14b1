import { type Decimal, decimal, isDay, plain, rounded, type Target, unitZh } from "#values";
import type { Attainment } from "./attainment.ts";

/** What the figure is compared with, where the target counts in the attainment's own unit. */
export function bounds(target: Target, unit: string): readonly Decimal[] {
  switch (target.kind) {
    case "quantity":
    case "duration":
      return unitZh(target.unit) === unitZh(unit) ? [decimal(target.value)] : [];
    case "range":
      return target.unit === unit ? [decimal(target.low), decimal(target.high)] : [];
    default:
      return [];
  }
}

/**
 * Two decimals, or as many more as it takes for the printed figure to stand on the same side of its target as the
 * exact one: 94.996 % must not be printed as 95.00 % beside ≥95%.
 */
function honest(value: Decimal, limits: readonly Decimal[]): string {
  for (let places = value.abs().lt(1) ? 4 : 2; places < value.decimalPlaces(); places++) {
    const shown = decimal(rounded(value, places));
    const moved = limits.some((limit) => shown.cmp(limit) !== value.cmp(limit));
    if (!moved && shown.isZero() === value.isZero()) return plain(shown);
  }
  return plain(value);
}

/**
 * A figure as people write it, "" where there is none: rounded without changing the verdict, in 万 where its target is,
 * with the counted thing after its unit, days in Chinese. The exact value stays in the proof.
 */
export function figureOf({ value, unit }: Pick<Attainment, "value" | "unit">, target: Target): string {
  if (value === null) return "";
  if (isDay(value)) return value.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, "$1年$2月$3日");
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  const exact = decimal(value);
  const limits = bounds(target, unit);
  const noun = target.kind === "quantity" && target.unit === unit ? target.noun : "";
  const after = `${unitZh(unit)}${noun}`;
  const inWan = limits.length > 0 && exact.isInteger() && /\d\s*万/.test(target.text);
  return inWan ? `${plain(exact.div(10_000))}万${after}` : `${honest(exact, limits)}${after}`;
}
