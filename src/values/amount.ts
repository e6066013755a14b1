import { shifted, trimmed } from "./digits.ts";
import { readAmount } from "./target/amount.ts";
import { cellOf, endOf } from "./target/cell.ts";

/**
 * An amount of money as printed, in 分 (fen); a bare number is 元. Null for anything that is not one amount of at least
 * whole fen: "7,567,200.00", "１，２３４．５６", "299.6万元", "1.2亿元", "¥100".
 */
export function parseAmount(text: string): bigint | null {
  const { folded } = cellOf(text);
  const words = folded.slice(0, endOf(folded)).replace(/元[整正]$/, "元");
  const amount = readAmount(words, 0);
  if (!amount || amount.end !== words.length || amount.high !== null || amount.signed) return null;
  return amount.unit === "元" || amount.unit === "" ? fenOfYuan(amount.value) : null;
}

/** Decimal text in 元 → 分; null where a fraction of a fen would be lost or the text is no decimal. */
export function fenOfYuan(yuan: string): bigint | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(yuan)) return null;
  const fen = shifted(yuan, 2);
  return fen.includes(".") ? null : BigInt(fen);
}

/** 分 → decimal text in 元, without trailing zeros: 29960n → "299.6". */
export const yuanOfFen = (fen: bigint): string => shifted(fen.toString(), -2);

const grouped = (whole: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, ",");

/** 元 with thousands separators and both places of fen: 756720000n → "7,567,200.00". */
export function printYuan(fen: bigint): string {
  const [whole = "", fraction = ""] = yuanOfFen(fen < 0n ? -fen : fen).split(".");
  return `${fen < 0n ? "-" : ""}${grouped(whole)}.${fraction.padEnd(2, "0")}`;
}

/** 万元 with as many places as the amount needs, two at least and six at most: 299.6万元 is "299.60". Exact. */
export function printWan(fen: bigint): string {
  const [whole = "", fraction = ""] = trimmed(shifted((fen < 0n ? -fen : fen).toString(), -6)).split(".");
  return `${fen < 0n ? "-" : ""}${grouped(whole)}.${fraction.padEnd(2, "0")}`;
}
