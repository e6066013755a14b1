import { joint, type Point, readMonthDay, readPoint, readSpan } from "./calendar.ts";
import { isDigit } from "./cell.ts";
import { readDigits } from "./numerals.ts";
import type { Comparator, TargetMeaning } from "./target.ts";
import { leadingSigns } from "./vocabulary.ts";

/** A date or a stretch of dates at a place, with the words that make it a deadline. */
export type DateFigure = {
  readonly start: number;
  readonly end: number;
  readonly meaning: TargetMeaning | null;
  /** Something (前, 底, 之内, a sign) says that this is when, not merely which year. */
  readonly marked: boolean;
  readonly wrong: boolean;
};

const before = ["之前", "以前", "前", "为止", "止", "之内", "以内", "内", "期间", "年底", "年末", "底", "末"];
const after = ["之后", "以后", "起", "后", "开始"];
/** The characters that words before a date begin with. */
export const dateLeads = "截力确于在到至当本今次翌明";
const leads = ["截止到", "截至到", "截止", "截至", "力争", "确保", "于", "在", "到", "至"];

/** 2023年12月31日前 · 2020年1月--2020年11月 · 12月底前 · ≤2023年12月31日 · 15日前 */
export function readDate(text: string, start: number): DateFigure | null {
  const sign = leadingSigns.at(text, start);
  let at = sign?.end ?? start;
  for (const lead of leads) if (text.startsWith(lead, at)) at += lead.length;
  const begin = at;
  const run = pastDigits(text, at);
  if (run > at && run - at !== 8 && !dateMarks.has(text.charCodeAt(run))) return null;
  const span = readSpan(text, at);
  if (span) {
    const end = skip(text, span.end, before);
    return {
      start,
      end,
      meaning: { kind: "deadline", from: span.from, date: span.date },
      marked: true,
      wrong: false,
    };
  }
  for (const word of ["当年", "本年度", "本年", "今年", "次年", "翌年", "明年", "次月", "当月"])
    if (text.startsWith(word, at)) at += word.length;
  // 23年12月: the century is left to be understood.
  const short = /^\d{2}年(?=\d{1,2}月|年?[底末])/.exec(text.slice(at, at + 6));
  if (short) at += 3;
  const point = at === begin ? readPoint(text, at) : null;
  if (point) return absolute(text, start, begin, point, sign?.meaning);
  if (short && /^年?[底末]/.test(text.slice(at, at + 2))) return vague(text, start, begin, at);
  const end = monthsEnd(text, at) ?? readMonthDay(text, at) ?? dayOfMonth(text, at);
  if (end === null) return null;
  return vague(text, start, begin, end);
}

function absolute(
  text: string,
  start: number,
  begin: number,
  point: Point,
  comparator: Comparator | undefined,
): DateFigure {
  if (point.wrong) return { start, end: point.end, meaning: null, marked: true, wrong: true };
  const end = skip(text, point.end, before);
  if (!point.date || skip(text, point.end, after) > point.end) return vague(text, start, begin, point.end);
  const edge = "底末终内".includes(text.charAt(point.end - 1));
  return {
    start,
    end,
    meaning: {
      kind: "deadline",
      date: point.date,
      ...(point.from ? { from: point.from } : {}),
      ...(comparator ? { comparator } : {}),
    },
    marked: comparator !== undefined || begin > start || end > point.end || edge || point.date.length > 7,
    wrong: false,
  };
}

/** Kept in its own words: no year, or a spot no day can be named for. */
function vague(text: string, start: number, begin: number, found: number): DateFigure {
  const end = Math.max(skip(text, found, before), skip(text, found, after));
  return {
    start,
    end,
    meaning: { kind: "deadline", relative: text.slice(begin, end) },
    marked: true,
    wrong: false,
  };
}

/** 1-12月 · 6月至9月 · 1月1日—12月31日, of no named year */
function monthsEnd(text: string, at: number): number | null {
  const first = readMonthDay(text, at);
  const plain = first === null ? (readDigits(text, at)?.end ?? at) : first;
  if (plain === at || (first === null && plain - at > 2)) return null;
  const joined = joint(text, plain);
  return joined === null ? null : readMonthDay(text, joined);
}

/** 15日前: a day of some month; 15日内 is a lapse of time and no date. */
function dayOfMonth(text: string, at: number): number | null {
  if (!isDigit(text, at) || isDigit(text, at - 1)) return null;
  const day = readDigits(text, at);
  if (!day || Number(day.value) > 31 || !["日", "号"].includes(text.charAt(day.end))) return null;
  return /^(?:之前|以前|前)/.test(text.slice(day.end + 1, day.end + 3)) ? day.end + 1 : null;
}

/** What can follow the first number of a date; a run of eight digits needs nothing behind it. */
const dateMarks = new Set([..."年月日号.-/~至到"].map((char) => char.charCodeAt(0)));

function pastDigits(text: string, start: number): number {
  let at = start;
  while (isDigit(text, at)) at++;
  return at;
}

function skip(text: string, at: number, words: readonly string[]): number {
  for (const word of words) if (text.startsWith(word, at)) return skip(text, at + word.length, words);
  return at;
}
