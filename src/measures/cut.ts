import type { Day, Period, Window } from "#values";
import { earlier, periodsIn } from "#values";

/** What is looked at: a stretch of days, known as of the end of one day, and the days by which things had to be done. */
export type Cut = {
  readonly window: Window;
  readonly asOf: Day;
  /** The last day that can have been seen: the window's end, or asOf if that is earlier. */
  readonly upTo: Day;
  readonly deadline: Day | null;
  readonly periods: readonly Window[];
};

/** The budget years (预算法 Art. 18: calendar years) that have days in the window. */
export function yearsOf({ from, to }: Window): readonly number[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, i) => first + i);
}

export const cut = (
  window: Window,
  asOf: Day,
  more: { readonly deadline?: Day | null; readonly every?: Period | null } = {},
): Cut => ({
  window,
  asOf,
  upTo: earlier(window.to, asOf),
  deadline: more.deadline ?? null,
  periods: more.every ? periodsIn(window, more.every) : [],
});
