import type { Amount } from "#model";
import { Decimal, decimal, plain } from "#values";
import { solid } from "./words.ts";

const multiples: { readonly [unit: string]: number } = {
  元: 1,
  万: 10_000,
  万元: 10_000,
  亿: 100_000_000,
  亿元: 100_000_000,
};
const unitPattern = /(亿元|万元|元)/;

/** The money unit a label names: 项目总金额（中期规划，万元） → 万元. */
export const printedUnit = (label: string): string | null => unitPattern.exec(solid(label))?.[1] ?? null;

/**
 * A label that says 万元 over a figure typed in 元 is the commonest slip of all: 7,567,200.00 "万元" would be 756 亿.
 * From 10 亿元 on, printed with 分, or from 100 亿元 on however printed, neither reading is taken.
 */
const unbelievable = (figure: Decimal, digits: string) =>
  (figure.gte(100_000) && /\.\d{2}$/.test(digits)) || figure.gte(1_000_000);

/** An amount as printed under a label; the unit written beside the figure outweighs the label's. */
export function readAmount(text: string, labelUnit: string | null): Amount {
  const [, digits, own] = /^[¥￥]?(-?[\d,，]+(?:\.\d+)?)(亿元|万元|元|万|亿)?。?$/.exec(solid(text)) ?? [];
  if (!digits) return { text, printedUnit: labelUnit, yuan: null };
  const bare = digits.replace(/[,，]/g, "");
  const unit = own ?? labelUnit;
  const factor = unit ? multiples[unit] : undefined;
  const believed =
    /^-?\d+(\.\d+)?$/.test(bare) && factor && !(unit?.startsWith("万") && unbelievable(decimal(bare), bare));
  return {
    text,
    printedUnit: unit,
    yuan: believed ? plain(new Decimal(bare).times(factor)) : null,
  };
}
