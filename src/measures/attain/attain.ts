import type { Attainment, AttainmentState, Coverage, EvidenceRow, Parts } from "#model";
import type { Window } from "#values";
import type { Obligation } from "../obligation/oblige.ts";
import type { Figure } from "../shapes/kit.ts";
import { gapsOf, speaks } from "./gaps.ts";
import { figureText } from "./value.ts";
import { periodStates, type Verdict, verdictOf } from "./verdict.ts";
import { type Found, sayWhy } from "./why.ts";

export type Evidence = {
  /** Coverage of the project by every kind; what no coverage touches is missing, never nought. */
  readonly coverage: readonly Coverage[];
  readonly batches: readonly string[];
  readonly sqlDigest: string | null;
  /** How many rows the listing gave; the figure's own count where absent. */
  readonly rows?: number;
  /** The first row of the listing, for the sentence that says what made it miss. */
  readonly worst?: EvidenceRow;
};

/** Whether the day has come on which this could be missing at all. */
function canBeMissing({ measure, cut, asOf, due, window }: Obligation): boolean {
  switch (measure.timing) {
    case "ongoing":
      return true;
    case "periods":
      return cut.periods.some((period) => period.to <= asOf);
    case "deadline":
      return asOf >= due;
    case "cumulative":
    case "occasional":
      return asOf >= window.to;
  }
}

/** Whether the last day it waits for is over. */
function isDue(obligation: Obligation, figure: Figure, gaps: readonly Window[]): boolean {
  // Nothing to judge yet may still come: the tasks of a year are often all due in autumn.
  if (figure.is === "number" && figure.under.lte(0)) return obligation.asOf >= obligation.window.to;
  if (obligation.measure.timing === "ongoing") return true;
  if (figure.is === "periods")
    return !periodStates(figure, obligation.cut.periods, obligation.asOf, gaps).includes("open");
  if (obligation.measure.timing === "occasional") return figure.rows > 0 || canBeMissing(obligation);
  return canBeMissing(obligation);
}

const isNought = (figure: Figure, cumulative: boolean): boolean =>
  figure.is === "number"
    ? figure.under.lte(0) || figure.rows === 0 || (cumulative && figure.over.isZero())
    : figure.rows === 0;

/**
 * missing: no evidence speaks · not-yet-due: its day lies ahead and nothing yet settles it · partial: days are missing
 * from what had to be covered without a break · zero: covered, and nothing there to count · measured: all else.
 * A rate whose denominator is nought while the days are covered is `zero` with no value and no verdict: nothing happened
 * that could have been done well or badly, and neither 0 % nor 100 % would be true. Where a numerator shows that there
 * must be a denominator, it is `missing`.
 */
function stateOf(
  obligation: Obligation,
  figure: Figure,
  verdict: Verdict,
  gaps: readonly Window[],
  silent: readonly string[],
): AttainmentState {
  const { measure, window, asOf } = obligation;
  if (asOf < window.from) return "not-yet-due";
  const unheard =
    silent.length === measure.kinds.length || measure.timing === "occasional"
      ? figure.rows === 0
      : figure.is === "number" && figure.under.lte(0) && (silent.length > 0 || figure.lacks !== undefined);
  if (unheard) return canBeMissing(obligation) ? "missing" : "not-yet-due";
  if (!verdict.final && !isDue(obligation, figure, gaps)) return "not-yet-due";
  if (gaps.length > 0) return "partial";
  return isNought(figure, measure.timing === "cumulative") ? "zero" : "measured";
}

/** What the parts amount to: one of five states, the figure in the target's unit, the verdict, and one sentence why. */
export function attain(obligation: Obligation, parts: Parts, evidence: Evidence): Attainment {
  const { measure, window, asOf, cut } = obligation;
  const figure = measure.figure(parts);
  const seen: Window = { from: window.from, to: cut.upTo };
  const begun = asOf >= window.from;
  const gaps = begun
    ? measure.kinds
        .filter((kind) => measure.throughout.includes(kind.id))
        .flatMap((kind) => gapsOf(kind, evidence.coverage, seen))
    : [];
  // A register or a survey speaks whenever it was handed over; a log speaks for the days it covers.
  const silent = measure.kinds
    .map((kind) => kind.id)
    .filter((kind) =>
      measure.throughout.includes(kind)
        ? !speaks(kind, evidence.coverage, seen)
        : !evidence.coverage.some((one) => one.kind === kind),
    );
  const verdict = verdictOf(obligation, figure, gaps);
  const state = stateOf(obligation, figure, verdict, gaps, silent);
  const settled = state === "measured" || state === "zero" || verdict.final;
  const met = state === "missing" || state === "not-yet-due" || !settled ? null : verdict.met;
  const unheard = state === "missing" || (figure.rows === 0 && silent.length === measure.kinds.length);
  const value = unheard ? null : figureText(obligation, figure, gaps);
  const found: Found = { obligation, figure, state, met, value, gaps, silent, worst: evidence.worst ?? null };
  return {
    state,
    value,
    unit: obligation.unit,
    window,
    asOf,
    met,
    rows: evidence.rows ?? figure.rows,
    batches: evidence.batches,
    query: evidence.sqlDigest,
    why: sayWhy(found),
    parts,
  };
}
