import { isDigit, isLatin } from "./cell.ts";
import { readNumeral, startsNumeral } from "./numerals.ts";
import { readSigned } from "./signed.ts";
import { timeUnits, unitWords } from "./vocabulary.ts";

/** 1. · 2、 · （3） before a word: a place in a list, not an amount. Returns where the words begin. */
export function pastListMark(text: string, at: number): number {
  const mark = /^(?:\(\d{1,2}\)|\d{1,2}[.、)]|[一二三四五六七八九十]、|[①-⑳])(?=[\u4e00-\u9fff])/.exec(
    text.slice(at, at + 6),
  );
  return mark ? at + mark[0].length : at;
}

/** Past a passage whose numbers number or name something; `at` itself where none begins. */
export function pastName(text: string, at: number): number {
  const char = text.charAt(at);
  switch (char) {
    case "《":
      return pastTitle(text, at);
    case "[":
      return past(/^\[\d{2,4}\]\d+号/, text, at);
    case "第":
      return pastOrdinal(text, at);
    case "前":
      return pastRank(text, at);
    default:
      if (isLatin(text, at)) return pastCode(text, at);
      if (!startsNumeral(text, at) || isDigit(text, at - 1)) return at;
      return past(hours, text, at) > at ? past(hours, text, at) : pastFraction(text, at);
  }
}

/** 三分之一: no finite decimal, and its 一 alone is not the figure. */
function pastFraction(text: string, at: number): number {
  const below = readNumeral(text, at);
  if (!below || !text.startsWith("分之", below.end) || readSigned(text, at)) return at;
  return readNumeral(text, below.end + 2)?.end ?? at;
}

/** 7×24小时, 24小时×365天, 12:00, 8:30-17:30, 1:50, 1.2:1 */
const hours =
  /^(?:\d{1,3}(?:小时|天|h)?[×*xX]\d{1,3}(?:小时|天|h)?|\d{1,3}(?:\.\d+)?:\d+(?:\.\d+)?(?::\d{2})?)/;

const past = (pattern: RegExp, text: string, at: number): number =>
  at + (pattern.exec(text.slice(at, at + 16))?.[0].length ?? 0);

/** 《2021年工作要点》 */
function pastTitle(text: string, at: number): number {
  if (isDigit(text, at + 1) || text.charAt(at + 1) === "=") {
    const close = text.indexOf("》", at);
    return close > 0 && /[\u4e00-\u9fff]/.test(text.slice(at, close)) ? close + 1 : at;
  }
  return text.indexOf("》", at) + 1 || at;
}

/** 第3批, 第一名 */
function pastOrdinal(text: string, at: number): number {
  const ordinal = readNumeral(text, at + 1);
  return ordinal ? (unitWords.at(text, ordinal.end)?.end ?? ordinal.end) : at;
}

/** 前3名 is a rank, not three people. */
function pastRank(text: string, at: number): number {
  const rank = readNumeral(text, at + 1);
  return rank && "名位强列".includes(text.charAt(rank.end) || "x") ? rank.end + 1 : at;
}

/** 每两年, 每3天: a rhythm and no lapse of time. */
export function pastRhythm(text: string, at: number): number {
  if (text.charAt(at) !== "每") return at;
  const count = readNumeral(text, at + 1);
  const time = count && timeUnits.at(text, count.end);
  return time ? time.end : at;
}

/** GB18918-2002, A4, PM2.5: letters and the digits that hang on them. */
function pastCode(text: string, start: number): number {
  const hangs = (at: number): boolean =>
    isDigit(text, at) || (".-".includes(text.charAt(at) || "x") && isDigit(text, at + 1));
  let at = start;
  while (isLatin(text, at)) at++;
  if (hangs(at)) while (hangs(at) || isLatin(text, at)) at++;
  return at;
}
