import type { Day, Window } from "#values";
import { decimal, meets } from "#values";
import type { Demand } from "../obligation/demand.ts";
import type { Obligation } from "../obligation/oblige.ts";
import type { Figure } from "../shapes/kit.ts";

/**
 * met: what the figure says today (null: it says nothing) · final: neither more evidence nor more days can change it.
 */
export type Verdict = { readonly met: boolean | null; readonly final: boolean };

type NumberDemand = Extract<Demand, { readonly is: "number" | "range" }>;
type NumberFigure = Extract<Figure, { readonly is: "number" }>;

/** Compared as fractions, without dividing: over × scale ÷ under against the target's value. */
function holds(figure: NumberFigure, demand: NumberDemand): boolean | null {
  if (figure.under.lte(0)) return null;
  const left = figure.over.times(demand.scale.over);
  const under = figure.under.times(demand.scale.under);
  if (demand.is === "number") return meets(demand.sign, left, decimal(demand.value).times(under));
  return meets(">=", left, under.times(demand.low)) && meets("<=", left, under.times(demand.high));
}

/** What a figure that can only rise has reached, it keeps; what it has exceeded, it can't take back. */
function keeps(figure: NumberFigure, demand: NumberDemand, met: boolean | null): boolean {
  if (met === null) return false;
  if (demand.is === "number" && demand.sign.startsWith(">")) return met;
  if (demand.is === "number" && demand.sign.startsWith("<")) return !met;
  const most = demand.is === "number" ? demand.value : demand.high;
  return figure.over.times(demand.scale.over).gt(figure.under.times(demand.scale.under).times(most));
}

export type PeriodState = "kept" | "missed" | "open" | "unknown";

/** One period: kept when it is over and all its rows were in time; missed when one was late, or it is over and empty. */
export const periodStates = (
  figure: Extract<Figure, { readonly is: "periods" }>,
  periods: readonly Window[],
  asOf: Day,
  gaps: readonly Window[],
): readonly PeriodState[] =>
  periods.map((period, i) => {
    const { rows, kept, late } = figure.of[i] ?? { rows: 0, kept: 0, late: 0 };
    const unheard = gaps.some((gap) => gap.from <= period.to && gap.to >= period.from);
    if (late > 0) return "missed";
    if (period.to > asOf || kept < rows) return "open";
    if (unheard) return "unknown";
    return rows > 0 ? "kept" : "missed";
  });

export function verdictOf(obligation: Obligation, figure: Figure, gaps: readonly Window[]): Verdict {
  const { demand, measure, cut, asOf, window, due } = obligation;
  const complete = gaps.length === 0;
  if (figure.is === "number" && (demand.is === "number" || demand.is === "range")) {
    const met = holds(figure, demand);
    const over = asOf >= window.to && complete;
    return { met, final: met !== null && (over || (measure.grows && keeps(figure, demand, met))) };
  }
  if (figure.is === "periods") {
    const states = periodStates(figure, cut.periods, asOf, gaps);
    if (states.includes("missed")) return { met: false, final: true };
    const all = states.every((state) => state === "kept");
    return { met: all ? true : null, final: all };
  }
  if (figure.is === "day") {
    if (figure.late > 0) return { met: false, final: true };
    if (asOf < due || figure.whole === 0) return { met: null, final: false };
    return { met: figure.done === figure.whole, final: complete };
  }
  if (figure.is === "grade" && figure.word !== null) return { met: figure.best, final: asOf >= window.to };
  return { met: null, final: false };
}
