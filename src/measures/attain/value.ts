import type { Day, Window } from "#values";
import { decimal, plain, rounded } from "#values";
import type { Obligation } from "../obligation/oblige.ts";
import type { Figure } from "../shapes/kit.ts";
import { periodStates } from "./verdict.ts";

/** Places a fraction is shown to, half up; trailing zeros are dropped. Comparison never uses the rounded text. */
export const places = 6;

/** The figure as text in the target's unit; null where there is nothing to divide by or nothing was found. */
export function figureText(
  { demand, cut, asOf }: Obligation,
  figure: Figure,
  gaps: readonly Window[],
): string | Day | null {
  switch (figure.is) {
    case "number": {
      if (figure.under.lte(0)) return null;
      const scale =
        demand.is === "number" || demand.is === "range" ? demand.scale : { over: "1", under: "1" };
      const value = figure.over.times(scale.over).div(figure.under.times(scale.under));
      return plain(decimal(rounded(value, places)));
    }
    case "periods":
      return String(periodStates(figure, cut.periods, asOf, gaps).filter((state) => state === "kept").length);
    case "day":
      return figure.whole > 0 && figure.done + figure.late >= figure.whole ? figure.last : null;
    case "grade":
      return figure.word;
  }
}
