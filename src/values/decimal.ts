import { Decimal as DecimalJs } from "decimal.js";

/** Exact decimals: 60 significant digits, half up. No figure in the house passes through a binary float. */
export const Decimal = DecimalJs.clone({
  precision: 60,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
export type Decimal = InstanceType<typeof Decimal>;

/** From decimal text such as "12.50"; throws on anything that is not one. */
export const decimal = (text: string | number | bigint): Decimal =>
  new Decimal(typeof text === "bigint" ? text.toString() : text);

/** Plain digits without exponent or trailing zeros: "0.1", "10000000". */
export const plain = (value: Decimal): string => value.toFixed();

/** Half up to `places`, trailing zeros kept: what official tables print. */
export const rounded = (value: Decimal, places: number): string =>
  value.toFixed(places, Decimal.ROUND_HALF_UP);
