import type { Rule, Run } from "./geometry.ts";

/** A drawn page: where its words and rules stand, in points from its upper left corner. */
export type Page = {
  readonly number: number;
  readonly runs: readonly Run[];
  readonly rules: readonly Rule[];
};
