import type { Day, Decimal, Window } from "#values";
import { decimal, meets, plain, rounded } from "#values";
import type { Demand } from "../obligation/demand.ts";
import type { Obligation } from "../obligation/oblige.ts";
import type { Figure } from "../shapes/kit.ts";
import { periodStates } from "./verdict.ts";

/**
 * Places a fraction is shown to, half up; trailing zeros are dropped. Comparison never uses the rounded text, and where
 * rounding would make a miss look like a hit (0.1000003 against ≤0.1), more places are shown.
 */
const places = [6, 9, 12, 18, 30];

function shown(demand: Demand, value: Decimal): string {
  const texts = places.map((count) => plain(decimal(rounded(value, count))));
  if (demand.is !== "number") return texts[0] ?? plain(value);
  const met = (text: Decimal) => meets(demand.sign, text, decimal(demand.value));
  return texts.find((text) => met(decimal(text)) === met(value)) ?? plain(value);
}

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
      return shown(demand, value);
    }
    case "periods":
      return String(periodStates(figure, cut.periods, asOf, gaps).filter((state) => state === "kept").length);
    case "day":
      return figure.whole > 0 && figure.done + figure.late >= figure.whole ? figure.last : null;
    case "grade":
      return figure.word;
  }
}
