import { Temporal } from "temporal-polyfill";

/** A calendar day in Asia/Shanghai, "2023-07-31". */
export type Day = string;
/** A half-open stretch would be shorter to write, but officials speak of both ends: `from` and `to` are both inside. */
export type Window = { readonly from: Day; readonly to: Day };
export type Period = "day" | "week" | "month" | "quarter" | "half-year" | "year";

export const shanghai = "Asia/Shanghai";

/** True for a day that exists, written YYYY-MM-DD. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: "reject" });
    return true;
  } catch {
    return false;
  }
}

/** 预算法 Art. 18: the budget year is the calendar year. */
export const fiscalYear = (year: number): Window => ({ from: `${year}-01-01`, to: `${year}-12-31` });

export const addDays = (day: Day, days: number): Day => Temporal.PlainDate.from(day).add({ days }).toString();

/** Days in the window, both ends counted. */
export const daysIn = (window: Window): number =>
  Temporal.PlainDate.from(window.from).until(Temporal.PlainDate.from(window.to)).days + 1;

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
export const later = (a: Day, b: Day): Day => (a > b ? a : b);

const monthsIn = { month: 1, quarter: 3, "half-year": 6, year: 12 } as const;

/** The first day of the period after the one the day lies in. Weeks are counted from the window's first day. */
function nextBegins(day: Temporal.PlainDate, every: Period): Temporal.PlainDate {
  if (every === "day" || every === "week") return day.add(every === "day" ? { days: 1 } : { weeks: 1 });
  const months = monthsIn[every];
  const before = (day.month - 1) % months;
  return day.with({ day: 1 }).add({ months: months - before });
}

/** The natural periods that the window touches, the first and the last cut at its ends: a quarter ends in March. */
export function periodsIn(window: Window, every: Period): readonly Window[] {
  const end = Temporal.PlainDate.from(window.to);
  const periods: Window[] = [];
  let from = Temporal.PlainDate.from(window.from);
  while (Temporal.PlainDate.compare(from, end) <= 0) {
    const next = nextBegins(from, every);
    periods.push({ from: from.toString(), to: earlier(next.subtract({ days: 1 }).toString(), window.to) });
    from = next;
  }
  return periods;
}

/** The UTC instants, "YYYY-MM-DD HH:MM:SS", at which the window opens and closes in Asia/Shanghai: [from, until). */
export function instantsOf(window: Window): { readonly from: string; readonly until: string } {
  const utc = (day: Day) =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime(shanghai)
      .withTimeZone("UTC")
      .toPlainDateTime()
      .toString({ smallestUnit: "second" })
      .replace("T", " ");
  return { from: utc(window.from), until: utc(addDays(window.to, 1)) };
}

/** A UTC instant "YYYY-MM-DD HH:MM:SS", as evidence holds it, in the words of Asia/Shanghai's clocks. */
export const localText = (utc: string): string =>
  Temporal.PlainDateTime.from(utc.replace(" ", "T"))
    .toZonedDateTime("UTC")
    .withTimeZone(shanghai)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ");
