import { isDigit } from "../cell.ts";
import { type FaultName, unreadable } from "../faults.ts";
import { isUnit } from "../measured.ts";
import { isChineseDigit, readDigits } from "../numerals.ts";
import type { Rule } from "../rule.ts";
import { bareSigns, leadingSigns } from "../vocabulary.ts";

/** Broken on the way here: misread by a scanner, cut off, never filled in. Said so, and never guessed back. */
export const damaged: Rule = {
  id: "damaged",
  title: { zh: "残损，读不出", en: "Damaged, unreadable" },
  examples: ["290%", "二100百分比", "%=99百分比", "9O%", "≥", "≥**%", "万元", "1.2.3"],
  read({ words }) {
    const fault = faultOf(words);
    return fault && unreadable(fault);
  },
};

/** **%, XX个, ____: the blank of a pattern that nobody filled in. */
export const isPlaceholder = (words: string): boolean =>
  /^[≥≤><=约]*(?:\*+|[xX×]{1,3}|_+|[?？]+|□+|○+|…+)\D{0,4}$/.test(words);

function faultOf(words: string): FaultName | null {
  if (/\ufffd|锟斤拷/.test(words)) return "garbled";
  if (/^#(?:NAME|REF|VALUE|DIV\/0|N\/A|NUM|NULL|#+)[?!]?$/.test(words)) return "formulaFailed";
  if (words === "") return "onlyMarks";
  if (isPlaceholder(words)) return "blankOfPattern";
  const sign = bareSigns.at(words, 0);
  if (sign?.end === words.length || words === "》" || leadingSigns.at(words, 0)?.end === words.length)
    return "onlySign";
  if (isUnit(words) && !/^(?:[优良中差高低好]|一般)$/.test(words)) return "onlyUnit";
  if (isChineseDigit(words, 0) && isDigit(words, 1)) return "numeralBefore";
  if (/^[%‰][≥≤><=]/.test(words)) return "percentFirst";
  // ≥90% scanned as 290%: a bare share between 250 and 299, or 2100, that no rate can reach.
  if (/^2(?:[5-9]\d(?:\.\d+)?|100)(?:%|百分比)$/.test(words)) return "tooMuch";
  if (/^[≥≤><=]*(?:[OoIl]+\d|\d+[OoIl]+(?![a-zA-Z]))[\dOoIl.]*(?:%|[^a-zA-Z\d]|$)/.test(words))
    return "letterInside";
  if (/^[a-zA-Z][≥>=]?\d+(?:\.\d+)?%/.test(words)) return "letterBefore";
  if (/^[OoIl](?:[次个人项台套起件例]|%)/.test(words)) return "letterInside";
  if (/[?？□■]\d/.test(words)) return "signLost";
  if (/\d\.\d+\.\d/.test(words) && !/[\u4e00-\u9fff]|20\d\d|19\d\d/.test(words)) return "points";
  if (/^\d+(?:\.\d+)?:\d+(?:\.\d+)?$/.test(words)) return "ratio";
  if (/^(?!(?:19|20)\d\d\/)\d+\/\d+$/.test(words)) return "slash";
  if (/\d [\d.]/.test(words) && !/\d{4}[-/.]\d{1,2}[-/.]\d{1,2} /.test(words)) return "spaced";
  if (/\d,0/.test(words) && readDigits(words, words.search(/\d/))?.grouped === false) return "grouping";
  if (sign && isUnit(words.slice(sign.end))) return "onlySignAndUnit";
  if (/[≥≤><=]$/.test(words) && /^\d/.test(words)) return "signBehind";
  return null;
}
