import type { Day } from "../day.ts";
import { lastDay } from "./calendar.ts";
import type { TargetOf } from "./target.ts";

/** First day of what was written: "2023-12" → 2023-12-01, "2023" → 2023-01-01. */
export const firstDayOf = (date: string): Day => `${date}-01-01`.slice(0, 10);

/** Last day of what was written: "2023-12" → 2023-12-31, "2024-02" → 2024-02-29, "2023" → 2023-12-31. */
export function lastDayOf(date: string): Day {
  const [year = "", month = "12", day] = date.split("-");
  return day ? date : `${year}-${month}-${lastDay(Number(year), Number(month))}`;
}

/** The last day on which the deadline is still kept, or null where only the project can name it (年底前). */
export const dueDay = (target: TargetOf<"deadline">): Day | null =>
  target.date === undefined ? null : lastDayOf(target.date);
