import { type Day, type Decimal, daysIn, decimal, periodsIn, type Window } from "#values";

/** Months from the window's beginning to the end of `day`, exactly: whole months, and days of the month begun. */
export function monthsTo(window: Window, day: Day): Decimal {
  let months = decimal(0);
  for (const month of periodsIn(window, "month")) {
    if (day < month.from) break;
    const to = day < month.to ? day : month.to;
    months = months.plus(decimal(daysIn({ from: month.from, to })).div(daysIn(month)));
  }
  return months;
}

/** Months of the window that are over on that day: what 序时进度 counts. */
export const wholeMonths = (window: Window, day: Day): number =>
  periodsIn(window, "month").filter(({ to }) => to <= day).length;
export const monthsIn = (window: Window): number => periodsIn(window, "month").length;
