import { isDigit } from "./cell.ts";
import { readChinese, readDigits } from "./numerals.ts";

/** A point in the calendar as written: whole day, month or year; `relative` where no year is given or the spot is vague. */
export type Point = {
  readonly end: number;
  /** "2023-12-31", "2023-12" or "2023" */
  readonly date: string | null;
  /** First day, where the words name a stretch (上半年, 第四季度). */
  readonly from?: string;
  readonly wrong?: true;
};

const leap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
export const lastDay = (year: number, month: number): number =>
  month === 2 ? (leap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

const two = (value: number): string => String(value).padStart(2, "0");

const whole = (text: string, at: number): { value: number; end: number } | null => {
  const read = isDigit(text, at) ? readDigits(text, at) : readChinese(text, at);
  return read && !read.grouped && /^\d{1,8}$/.test(read.value)
    ? { value: Number(read.value), end: read.end }
    : null;
};

const plainDigits = (text: string, at: number, most: number): { value: number; end: number } | null => {
  let end = at;
  while (isDigit(text, end)) end++;
  return end > at && end - at <= most ? { value: Number(text.slice(at, end)), end } : null;
};

const isYear = (value: number): boolean => value >= 1949 && value <= 2099;

/** 2023年12月31日 · 2023年12月底 · 2023年底 · 2023年第四季度 · 2023.12.31 · 2023/12 · 20231231 · 二〇二三年 */
export function readPoint(text: string, at: number, loose = false): Point | null {
  return readWritten(text, at) ?? readNumeric(text, at, loose);
}

function readWritten(text: string, start: number): Point | null {
  const year = whole(text, start);
  if (!year || !isYear(year.value) || text.charAt(year.end) !== "年") return null;
  let at = year.end + 1;
  if (text.charAt(at) === "度") at++;
  for (const word of ["年底", "底", "年末", "末", "年终"])
    if (text.startsWith(word, at)) return { end: at + word.length, date: `${year.value}-12-31` };
  for (const word of ["全年", "内", "当年"])
    if (text.startsWith(word, at)) return { end: at + word.length, date: String(year.value) };
  if (text.startsWith("上半年", at))
    return { end: at + 3, from: `${year.value}-01-01`, date: `${year.value}-06-30` };
  if (text.startsWith("下半年", at))
    return { end: at + 3, from: `${year.value}-07-01`, date: `${year.value}-12-31` };
  const quarter = whole(text, text.charAt(at) === "第" ? at + 1 : at);
  if (quarter && quarter.value >= 1 && quarter.value <= 4 && text.startsWith("季度", quarter.end)) {
    const last = quarter.value * 3;
    const end = quarter.end + 2;
    return {
      end: "末底".includes(text.charAt(end) || "x") ? end + 1 : end,
      from: `${year.value}-${two(last - 2)}-01`,
      date: `${year.value}-${two(last)}-${two(lastDay(year.value, last))}`,
    };
  }
  const month = monthAt(text, at);
  return month ? inMonth(text, month.end, year.value, month.value) : { end: at, date: String(year.value) };
}

/** 12月 · 12月份 */
function monthAt(text: string, at: number): { value: number; end: number } | null {
  const month = whole(text, at);
  if (!month || text.charAt(month.end) !== "月") return null;
  const end = month.end + (text.charAt(month.end + 1) === "份" ? 2 : 1);
  return { value: month.value, end };
}

/** The rest of a date once year and month are known: 31日, 底, 末, 上旬, or nothing. */
function inMonth(text: string, at: number, year: number, month: number): Point {
  if (month < 1 || month > 12) return { end: at, date: null, wrong: true };
  const said = `${year}-${two(month)}`;
  for (const word of ["月底", "底", "末"])
    if (text.startsWith(word, at))
      return { end: at + word.length, date: `${said}-${two(lastDay(year, month))}` };
  for (const word of ["上旬", "中旬", "下旬", "初"])
    if (text.startsWith(word, at)) return { end: at + word.length, date: null };
  const day = whole(text, at);
  // 12月31前: the 日 is often left out.
  const short =
    day !== null && day.value <= 31 && /^(?:$|[前之以,，;。至~-])/.test(text.slice(day.end, day.end + 1));
  if (!day || !(short || ["日", "号"].includes(text.charAt(day.end)))) return { end: at, date: said };
  if (day.value < 1 || day.value > lastDay(year, month))
    return { end: day.end + (short ? 0 : 1), date: null, wrong: true };
  return { end: pastClock(text, day.end + (short ? 0 : 1)), date: `${said}-${two(day.value)}` };
}

/** 2023-12-31 · 2023.12.31 · 2023/12/31 · 2023.07 · 20231231 */
function readNumeric(text: string, start: number, loose = false): Point | null {
  if (!isDigit(text, start) || isDigit(text, start - 1)) return null;
  const packed = plainDigits(text, start, 8);
  if (packed && packed.end - start === 8) {
    const [year, month, day] = [
      Math.floor(packed.value / 10_000),
      Math.floor(packed.value / 100) % 100,
      packed.value % 100,
    ];
    if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > lastDay(year, month)) return null;
    return { end: packed.end, date: `${year}-${two(month)}-${two(day)}` };
  }
  const year = plainDigits(text, start, 4);
  if (!year || !isYear(year.value)) return null;
  const stroke = text.charAt(year.end);
  if (!"-./".includes(stroke || "x")) return null;
  const month = plainDigits(text, year.end + 1, 2);
  if (!month || month.value < 1 || month.value > 12) return null;
  const day = text.charAt(month.end) === stroke ? plainDigits(text, month.end + 1, 2) : null;
  if (day) {
    const end = pastClock(text, day.end + (text.charAt(day.end) === "日" ? 1 : 0));
    return day.value < 1 || day.value > lastDay(year.value, month.value)
      ? { end, date: null, wrong: true }
      : { end, date: `${year.value}-${two(month.value)}-${two(day.value)}` };
  }
  if (text.charAt(month.end) === "月") return inMonth(text, month.end + 1, year.value, month.value);
  // 2023.6 may be an amount; 2023.06 and 2023/6 are months.
  if (month.end - year.end - 1 < 2 && stroke !== "/" && !loose) return null;
  return { end: month.end, date: `${year.value}-${two(month.value)}` };
}

/** 24时 · 0:00 · 18:00:00 behind a day: the day is what counts. */
const pastClock = (text: string, at: number): number =>
  at + (/^ ?(?:\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}[时点])/.exec(text.slice(at, at + 10))?.[0].length ?? 0);

/** 2023年1月--2023年11月 · 2023.07-2024.01 · 2023年1-12月 · 2022-2024年 · 2023年1月1日至12月31日 */
export function readSpan(text: string, start: number): { end: number; from: string; date: string } | null {
  const bareYear = plainDigits(text, start, 4);
  if (bareYear && isYear(bareYear.value)) {
    const joined = joint(text, bareYear.end);
    const until = joined === null ? null : plainDigits(text, joined, 4);
    if (
      until &&
      isYear(until.value) &&
      until.value >= bareYear.value &&
      !/[-./\d月]/.test(text.charAt(until.end) || "x")
    ) {
      const end =
        until.end + (text.charAt(until.end) === "年" ? (text.charAt(until.end + 1) === "度" ? 2 : 1) : 0);
      return { end, from: String(bareYear.value), date: String(until.value) };
    }
  }
  const months = readMonths(text, start);
  if (months) return months;
  const first = readPoint(text, start, true);
  if (!first?.date) return null;
  const second = joint(text, first.end);
  if (second === null) return null;
  const until =
    readPoint(text, second, true) ?? stroked(text, second, first.date) ?? inherit(text, second, first.date);
  return until?.date && until.date.slice(0, 4) >= first.date.slice(0, 4)
    ? { end: until.end, from: first.from ?? first.date, date: until.date }
    : null;
}

/** 2023年1-12月 */
function readMonths(text: string, start: number): { end: number; from: string; date: string } | null {
  const year = plainDigits(text, start, 4);
  if (!year || !isYear(year.value) || text.charAt(year.end) !== "年") return null;
  const first = plainDigits(text, year.end + 1, 2);
  const joined = first && joint(text, text.charAt(first.end) === "月" ? first.end + 1 : first.end);
  if (!first || joined === null) return null;
  const last = monthAt(text, joined);
  if (!last || first.value < 1 || last.value > 12 || first.value > last.value || isDigit(text, last.end))
    return null;
  return {
    end: last.end,
    from: `${year.value}-${two(first.value)}`,
    date: `${year.value}-${two(last.value)}`,
  };
}

/** 2023.01-12: the second month shares the year. */
function stroked(text: string, at: number, from: string): Point | null {
  const month = plainDigits(text, at, 2);
  const same = from.length === 7 && month && !isDigit(text, month.end) && text.charAt(month.end) !== "月";
  if (!same || month.value < Number(from.slice(5)) || month.value > 12) return null;
  return { end: month.end, date: `${from.slice(0, 4)}-${two(month.value)}` };
}

/** The end of a span that leaves its year, or year and month, to be understood: …至12月31日, 25日-31日. */
function inherit(text: string, at: number, from: string): Point | null {
  const year = Number(from.slice(0, 4));
  const month = monthAt(text, at);
  if (month) return inMonth(text, month.end, year, month.value);
  return from.length === 10 && isDayNamed(text, at)
    ? inMonth(text, at, year, Number(from.slice(5, 7)))
    : null;
}

const isDayNamed = (text: string, at: number): boolean => /^\d{1,2}[日号]/.test(text.slice(at, at + 3));

/** Behind a joint word (-, --, 至, 到, 起至), or null. */
export function joint(text: string, at: number): number | null {
  let end = text.charAt(at) === "起" ? at + 1 : at;
  const begin = end;
  while ("-~至到".includes(text.charAt(end) || "x")) end++;
  return end > begin ? end : null;
}

/** 12月31日 · 12月底 · 6月上旬 · 12月 · 12.31(前) without a year: where it ends, or null. */
export function readMonthDay(text: string, at: number): number | null {
  const strokes = /^(?:1[0-2]|0?[1-9])[./-](?:3[01]|[12]\d|0?[1-9])(?=(?:之|以)?前)/.exec(
    text.slice(at, at + 8),
  );
  if (strokes && !isDigit(text, at - 1)) return at + strokes[0].length;
  const month = monthAt(text, at);
  if (!month || month.value < 1 || month.value > 12) return null;
  // Any leap year: 2月29日 exists in some.
  const point = inMonth(text, month.end, 2024, month.value);
  if (point.wrong) return null;
  const last = joint(text, point.end);
  return last !== null && point.end > month.end && isDayNamed(text, last)
    ? inMonth(text, last, 2024, month.value).end
    : point.end;
}
