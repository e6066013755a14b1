import { type Amount, readAmount } from "./amount.ts";
import { isDigit, isLatin } from "./cell.ts";
import { type DateFigure, readDate } from "./dates.ts";
import { isChineseDigit, readNumeral } from "./numerals.ts";
import { leadingSigns, numberingUnits, percents, unitWords } from "./vocabulary.ts";

/** Everything in a cell that can be counted or dated, in the order written. */
export type Figure = ({ readonly is: "amount" } & Amount) | ({ readonly is: "date" } & DateFigure);

export type Figures = {
  readonly found: readonly Figure[];
  /** Numbers that number nothing countable: 12345热线, GB3838, 第3批. */
  readonly strays: number;
  /** Where the words begin, after a list mark such as 1. or （2）. */
  readonly start: number;
};

const separators = ";,，；、。:\n";
const isSeparator = (char: string): boolean => char !== "" && separators.includes(char);

/** Walks the folded words once. In the middle of prose only what carries a unit or a sign counts as a figure. */
export function figuresOf(text: string, end: number): Figures {
  const found: Figure[] = [];
  let strays = 0;
  const start = listMark(text, 0);
  for (let at = start; at < end; ) {
    const past = skipNames(text, at);
    if (past > at) {
      at = past;
      continue;
    }
    if (isLatin(text, at)) {
      at = codeEnd(text, at);
      continue;
    }
    const first = at === start || isSeparator(text.charAt(at - 1));
    if (first && at > start) {
      const marked = listMark(text, at);
      if (marked > at) {
        at = marked;
        continue;
      }
    }
    const figure = figureAt(text, at, first, end);
    if (figure) {
      found.push(figure);
      at = figure.end;
      continue;
    }
    if (isDigit(text, at)) {
      strays++;
      while (isDigit(text, at) || (".,-".includes(text.charAt(at) || "x") && isDigit(text, at + 1))) at++;
    } else at++;
  }
  return { found, strays, start };
}

function figureAt(text: string, at: number, first: boolean, end: number): Figure | null {
  const date = readDate(text, at);
  if (date && date.end <= end) return { is: "date", ...date };
  const amount = readAmount(text, at);
  if (!amount || amount.end > end) return null;
  // 一次性, 一人一档: signs of number in prose count only where something shows that a number is meant.
  if (amount.chinese && !first && !amount.signed) return null;
  if (first) return { is: "amount", ...amount };
  if (amount.unit === "" && amount.high === null)
    return (amount.signed || isTold(text, at)) && amount.end === end ? { is: "amount", ...amount } : null;
  if (numberingUnits.has(amount.unit) && !amount.signed && !(isTold(text, at) && amount.end === end))
    return null;
  return { is: "amount", ...amount };
}

/** 合格率95 · 得分90: the word just before names a figure. */
const isTold = (text: string, at: number): boolean =>
  "率度数量额值分比:".includes(text.charAt(at - 1) || "x");

/** 1. · 2、 · （3） before a word: a place in a list, not an amount. */
function listMark(text: string, at: number): number {
  const mark = /^(?:\(\d{1,2}\)|\d{1,2}[.、)]|[一二三四五六七八九十]、|[①-⑳])(?=[\u4e00-\u9fff])/.exec(
    text.slice(at, at + 6),
  );
  return mark ? at + mark[0].length : at;
}

/** 《…》, [2021]5号, 第3批, 7×24小时: names with numbers in them. */
function skipNames(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === "《" && !isDigit(text, at + 1) && text.charAt(at + 1) !== "=") {
    const close = text.indexOf("》", at);
    return close > 0 ? close + 1 : at;
  }
  if (char === "[" && isDigit(text, at + 1)) {
    const number = /^\[\d{2,4}\]\d+号/.exec(text.slice(at, at + 14));
    return number ? at + number[0].length : at;
  }
  if (char === "第") {
    const ordinal = readNumeral(text, at + 1);
    return ordinal ? (unitWords.at(text, ordinal.end)?.end ?? ordinal.end) : at;
  }
  if (char === "7" || char === "5") {
    const always = /^[57][×*xX]\d{1,2}(?:小时|h)?/.exec(text.slice(at, at + 8));
    if (always && !isDigit(text, at - 1)) return at + always[0].length;
  }
  return at;
}

/** GB18918-2002, A4, PM2.5: letters and the digits that hang on them. */
function codeEnd(text: string, start: number): number {
  let at = start;
  while (isLatin(text, at)) at++;
  if (isDigit(text, at) || (".-".includes(text.charAt(at) || "x") && isDigit(text, at + 1)))
    while (
      isDigit(text, at) ||
      isLatin(text, at) ||
      (".-".includes(text.charAt(at) || "x") && isDigit(text, at + 1))
    )
      at++;
  return at;
}

/** Does some number, in digits or Chinese signs with a unit, stand here at all? */
export const hasDigits = (text: string): boolean => /\d/.test(text);
export const startsNumeral = (text: string, at: number): boolean =>
  isDigit(text, at) || isChineseDigit(text.charAt(at));
export const hasSign = (text: string): boolean =>
  leadingSigns.at(text, 0) !== null || percents.at(text, 0) !== null;
