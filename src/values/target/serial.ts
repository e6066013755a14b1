import { lastDay } from "./calendar.ts";

/** The day a spreadsheet's serial number stands for ("44,561" → 2021-12-31), 2000 to 2049, or null. */
export function serialDay(text: string): string | null {
  const digits = text.replace(",", "");
  if (!/^\d{5}$/.test(digits)) return null;
  const serial = Number(digits);
  if (serial < 36_526 || serial > 54_788) return null;
  // 25569 is 1970-01-01 in the 1900 date system.
  return new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Deadlines fall on the last day of a month far more often than amounts happen to be such a number. */
export const isMonthEnd = (day: string): boolean =>
  lastDay(Number(day.slice(0, 4)), Number(day.slice(5, 7))) === Number(day.slice(8));
