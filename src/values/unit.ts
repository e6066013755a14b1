import { Decimal } from "./decimal.ts";
import { countingUnits, type Dimension, measuringUnits, scales } from "./unit-list.ts";

export type { Dimension } from "./unit-list.ts";

/** What a unit measures. Two units convert into one another exactly when their `base` is the same. */
export type Unit = {
  readonly dimension: Dimension;
  readonly base: string;
  /** How many of `base` one of these is; decimal text. */
  readonly factor: string;
};

const known = new Map<string, Unit>();
for (const { dimension, base, factors } of measuringUnits)
  for (const [factor, names] of factors)
    for (const name of names.split(" ")) known.set(name, { dimension, base, factor });
for (const name of countingUnits) known.set(name, { dimension: "count", base: name, factor: "1" });

/** 万条 → 条 × 10000, 千元 → 元 × 1000; a unit that merely begins with 千 or 百 (千瓦, 百分点) is found before. */
function scaled(name: string): Unit | null {
  const own = known.get(name);
  if (own) return own;
  for (const [word, places] of scales) {
    if (!name.startsWith(word)) continue;
    const unit = known.get(name.slice(word.length));
    if (unit)
      return { ...unit, factor: new Decimal(unit.factor).times(new Decimal(10).pow(places)).toFixed() };
  }
  return null;
}

/** The unit written so, or null where nobody ever defined it. 元/人 and 次/月 are rates; "" is a bare number. */
export function unitOf(name: string): Unit | null {
  const whole = scaled(name);
  if (whole) return whole;
  const slash = name.indexOf("/");
  if (slash < 1) return null;
  const upper = scaled(name.slice(0, slash));
  const per = name.slice(slash + 1);
  if (!upper || per === "") return null;
  return { dimension: "rate", base: `${upper.base}/${per}`, factor: upper.factor };
}

export const dimensionOf = (name: string): Dimension | null => unitOf(name)?.dimension ?? null;

/**
 * The value in another unit, exactly, or null where there is no fixed ratio: 条 is not 个, a workday is not a day,
 * a month is no number of days, a bare number is no percentage.
 */
export function convert(value: Decimal, from: string, to: string): Decimal | null {
  if (from === to) return value;
  const [source, target] = [unitOf(from), unitOf(to)];
  if (!source || !target || source.base !== target.base) return null;
  return value.times(source.factor).div(target.factor);
}
