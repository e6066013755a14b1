import { type Day, periodsIn, type Window } from "#values";

/** The last days of the months that are over by `asOf`, and `asOf` itself. */
export function monthEnds(window: Window, asOf: Day): readonly Day[] {
  const ends = periodsIn(window, "month")
    .map(({ to }) => to)
    .filter((to) => to <= asOf);
  return asOf <= window.to && ends.at(-1) !== asOf ? [...ends, asOf] : ends;
}
