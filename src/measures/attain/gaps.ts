import type { Coverage, KindShape } from "#model";
import type { Day, Window } from "#values";
import { addDays, daysIn, earlier, later, periodsIn } from "#values";
import { observedField } from "../fields.ts";
import type { Said } from "../said.ts";
import { said } from "../said.ts";

/** A month's row speaks for the whole month, not for its first day. */
function throughMonth(day: Day): Day {
  const from = `${day.slice(0, 8)}01`;
  return periodsIn({ from, to: addDays(from, 31) }, "month")[0]?.to ?? day;
}

/** The days of the window for which no coverage of the kind speaks. */
export function gapsOf(kind: KindShape, coverage: readonly Coverage[], window: Window): readonly Window[] {
  const monthly = observedField(kind).type.is === "month";
  const spoken = coverage
    .filter((one) => one.kind === kind.id)
    .map(({ window: { from, to } }) => ({ from, to: monthly ? throughMonth(to) : to }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const gaps: Window[] = [];
  let next = window.from;
  for (const { from, to } of spoken) {
    if (next > window.to) break;
    if (to < next) continue;
    if (from > next) gaps.push({ from: next, to: earlier(addDays(from, -1), window.to) });
    next = later(next, addDays(to, 1));
  }
  if (next <= window.to) gaps.push({ from: next, to: window.to });
  return gaps.filter((gap) => gap.from <= gap.to);
}

/** True where some coverage of the kind touches the window. */
export const speaks = (kind: string, coverage: readonly Coverage[], window: Window): boolean =>
  coverage.some((one) => one.kind === kind && one.window.from <= window.to && one.window.to >= window.from);

/** 2023-08-03 至 2023-08-09（7 天）, the first three of them. */
export function sayGaps(gaps: readonly Window[]): Said {
  const days = gaps.reduce((so, gap) => so + daysIn(gap), 0);
  const list = gaps.slice(0, 3);
  const more = gaps.length > list.length;
  return said(
    `${list.map((gap) => (gap.from === gap.to ? gap.from : `${gap.from} 至 ${gap.to}`)).join("、")}${more ? " 等" : ""}（共 ${days} 天）`,
    `${list.map((gap) => (gap.from === gap.to ? gap.from : `${gap.from} to ${gap.to}`)).join(", ")}${more ? " and others" : ""} (${days} days)`,
  );
}
