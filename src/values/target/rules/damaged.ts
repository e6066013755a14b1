import { isUnit } from "../amount.ts";
import { isDigit } from "../cell.ts";
import { isChineseDigit } from "../numerals.ts";
import type { Rule } from "../rule.ts";
import { bareSigns, leadingSigns } from "../vocabulary.ts";

/** Broken on the way here: misread by a scanner, cut off, never filled in. Said so, and never guessed back. */
export const damaged: Rule = {
  id: "damaged",
  title: { zh: "残损，读不出", en: "Damaged, unreadable" },
  examples: ["290%", "二100百分比", "%=99百分比", "9O%", "≥", "≥**%", "万元", "1.2.3"],
  read({ words }) {
    const why = faultOf(words);
    return why ? { kind: "unreadable", why } : null;
  },
};

function faultOf(words: string): string | null {
  if (/\ufffd|锟斤拷/.test(words)) return "文字已成乱码";
  if (words === "") return "只有标点，没有内容";
  if (/^[≥≤><=约]*(?:\*+|[xX×]{1,3}|_+|[?？]+|□+|○+|…+)\D{0,4}$/.test(words)) return "占位符还没有填上数值";
  const sign = bareSigns.at(words, 0);
  if (sign?.end === words.length || words === "》" || leadingSigns.at(words, 0)?.end === words.length)
    return "只有符号，数值缺失";
  if (isUnit(words) && !/^(?:[优良中差高低好]|一般)$/.test(words)) return "只剩计量单位，数值缺失";
  if (isChineseDigit(words.charAt(0)) && isDigit(words, 1))
    return `“${words.charAt(0)}”后面紧跟数字，疑为符号误读`;
  if (/^[%‰][≥≤><=]/.test(words)) return "百分号在符号之前，疑为符号误读";
  // ≥90% scanned as 290%: a bare share between 250 and 299, or 2100, that no rate can reach.
  if (/^2(?:[5-9]\d(?:\.\d+)?|100)(?:%|百分比)$/.test(words)) return "超过 200% 的比率，疑把“≥”误读成“2”";
  if (/^[≥≤><=]*(?:[OoIl]+\d|\d+[OoIl]+(?![a-zA-Z]))[\dOoIl.]*(?:%|[^a-zA-Z\d]|$)/.test(words))
    return "数字里混进了字母";
  if (/^[zZ][≥>=]?\d+%/.test(words)) return "数字前有多余的字母，疑为符号误读";
  if (/\d\.\d+\.\d/.test(words) && !/[\u4e00-\u9fff]|20\d\d|19\d\d/.test(words))
    return "小数点不止一个，不成数值";
  if (/[≥≤><=]$/.test(words) && /^\d/.test(words)) return "符号写在数值后面，方向不明";
  return null;
}
