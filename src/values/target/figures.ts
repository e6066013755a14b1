import { type Amount, readAmount } from "./amount.ts";
import { isDigit } from "./cell.ts";
import { type DateFigure, dateLeads, readDate } from "./dates.ts";
import { chineseSigns } from "./numerals.ts";
import { pastListMark, pastName, pastRhythm } from "./passages.ts";
import { approximations, leadingSigns, numberingUnits, ordinalUnits } from "./vocabulary.ts";

/** Everything in a cell that can be counted or dated, in the order written. */
export type Figure = ({ readonly is: "amount" } & Amount) | ({ readonly is: "date" } & DateFigure);

export type Figures = {
  readonly found: readonly Figure[];
  /** Where the words begin, after a list mark such as 1. or （2）. */
  readonly start: number;
};

const isSeparator = (char: string): boolean => char !== "" && ";,，；、。:\n".includes(char);

/** Walks the folded words once. In the middle of prose only what carries a unit or a sign counts as a figure. */
export function figuresOf(text: string): Figures {
  const found: Figure[] = [];
  const start = pastListMark(text, 0);
  for (let at = start; at < text.length; ) {
    const first = at === start || isSeparator(text.charAt(at - 1));
    const past = first && at > start ? pastListMark(text, at) : at;
    const named = past > at ? past : pastRemark(text, at, found.at(-1)) || pastName(text, at);
    if (named > at) {
      at = named;
      continue;
    }
    const figure = canBegin(text.charCodeAt(at)) ? figureAt(text, at, first) : null;
    if (figure) {
      found.push(figure);
      at = figure.end;
      continue;
    }
    const rhythm = pastRhythm(text, at);
    if (rhythm > at) at = rhythm;
    else if (isDigit(text, at)) at = pastDigits(text, at);
    else at++;
  }
  return { found, start };
}

/** Most of prose can begin no figure: one look at the character spares the rest. */
const canBegin = (code: number): boolean =>
  beginnings.has(code) || leadingSigns.begins(code) || approximations.begins(code);
const beginnings = new Set(
  [...`0123456789.${chineseSigns}-±¥负半百千万每《》${dateLeads}`].map((char) => char.charCodeAt(0)),
);

function figureAt(text: string, at: number, first: boolean): Figure | null {
  const date = readDate(text, at);
  if (date) return { is: "date", ...date };
  const amount = readAmount(text, at);
  if (!amount) return null;
  // 一次性, 一人一档: signs of number in prose count only where something shows that a number is meant.
  if (amount.chinese && !amount.signed && !(first && isCount(text, amount))) return null;
  // 4A级, 5G网络: one capital letter is a name, not a unit.
  if (/^[A-Z]级$/.test(amount.unit)) return null;
  if (/^[A-Z]$/.test(amount.unit) && !amount.signed && isWord(text, amount.end)) return null;
  // 12345热线接通率95%: a bare number before a word is a name where a real figure follows.
  if (first && isBare(amount) && isWord(text, amount.end) && /\d/.test(text.slice(amount.end))) return null;
  if (first) return { is: "amount", ...amount };
  const last =
    amount.end === text.length || isSeparator(text.charAt(amount.end)) || isDigit(text, amount.end);
  if (isBare(amount) || (amount.signed && amount.unit === "" && amount.high === null && !amount.scaled))
    return (amount.signed || isTold(text, at)) && last ? { is: "amount", ...amount } : null;
  if (ordinalUnits.has(amount.unit) && !amount.signed && !isTold(text, at)) return null;
  return numberingUnits.has(amount.unit) && !amount.signed && !last ? null : { is: "amount", ...amount };
}

/** （其中：女1人） right behind a figure explains it and adds none. */
function pastRemark(text: string, at: number, last: Figure | undefined): number {
  if (last?.end !== at || text.charAt(at) !== "(") return 0;
  return text.indexOf(")", at) + 1;
}

function pastDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at) || (".,-".includes(text.charAt(at) || "x") && isDigit(text, at + 1))) at++;
  return at;
}

const isBare = (amount: Amount): boolean =>
  amount.unit === "" && !amount.signed && !amount.scaled && amount.high === null && amount.time === null;
const isWord = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x4e00 && text.charCodeAt(at) <= 0x9fff;

/** 三个系统 counts; 一次性验收, 二级医院, 十四五规划 do not. 零事故 is left to what stands behind. */
const isCount = (text: string, amount: Amount): boolean =>
  !isWord(text, amount.end) ||
  (amount.value === "0" && amount.unit === "") ||
  (amount.unit !== "" &&
    !amount.time &&
    !ordinalUnits.has(amount.unit) &&
    (amount.unit === "个" || amount.value !== "1"));

/** 合格率95 · 得分90: the word just before names a figure. */
const isTold = (text: string, at: number): boolean =>
  "率度数量额值分比:".includes(text.charAt(at - 1) || "x");
