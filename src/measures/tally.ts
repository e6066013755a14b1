import type { Query } from "#model";
import type { Day, Window } from "#values";
import { cut } from "./cut.ts";
import type { Measure } from "./measure.ts";
import { printListings, printStatement } from "./sql/print.ts";

/** A measure compiled without a target: what is counted over the window, as known on the day. */
export function tally(measure: Measure, window: Window, asOf: Day): Query {
  const seen = cut(window, asOf, { deadline: null, every: measure.every });
  return {
    sql: printStatement(measure.statement(seen)),
    rowsSql: printListings(measure.listings(seen, "lowest")),
    kinds: measure.kinds.map((kind) => kind.id),
  };
}
