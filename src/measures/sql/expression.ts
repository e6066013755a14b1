import type { Day } from "#values";

export type Comparison = "=" | "<>" | "<" | "<=" | ">" | ">=";

/**
 * Everything a measure may say about one row. A closed union: what DuckDB and PostgreSQL answer differently (division,
 * avg, doubles, unscaled numeric, pattern operators, zone arithmetic) has no member here, so it cannot be printed.
 */
export type Expr =
  | { readonly is: "column"; readonly name: string }
  | { readonly is: "text"; readonly value: string }
  | { readonly is: "number"; readonly value: string }
  | { readonly is: "truth"; readonly value: boolean }
  | { readonly is: "day"; readonly value: Day }
  /** UTC, "YYYY-MM-DD HH:MM:SS". */
  | { readonly is: "instant"; readonly value: string }
  | { readonly is: "compare"; readonly how: Comparison; readonly left: Expr; readonly right: Expr }
  | { readonly is: "one-of"; readonly of: Expr; readonly list: readonly Expr[] }
  | { readonly is: "none-of"; readonly of: Expr; readonly list: readonly Expr[] }
  | { readonly is: "absent"; readonly of: Expr }
  | { readonly is: "present"; readonly of: Expr }
  | { readonly is: "all"; readonly of: readonly Expr[] }
  | { readonly is: "any"; readonly of: readonly Expr[] }
  | { readonly is: "when"; readonly condition: Expr; readonly gives: Expr; readonly otherwise: Expr | null }
  | { readonly is: "negative"; readonly of: Expr }
  /** Whole microseconds between two instants: exact on every engine, since instants carry microseconds. */
  | { readonly is: "micros"; readonly from: Expr; readonly to: Expr };

/** What may be said about all rows at once. Sums of decimals name their scale, so that no engine picks one. */
export type Aggregate =
  | { readonly is: "count"; readonly where: Expr | null }
  | { readonly is: "count-distinct"; readonly of: Expr; readonly where: Expr | null }
  | { readonly is: "sum"; readonly of: Expr; readonly scale: number; readonly where: Expr | null }
  | { readonly is: "max" | "min"; readonly of: Expr; readonly where: Expr | null };

export type Part = { readonly name: string; readonly what: Aggregate };

/** Exact parts over one relation. */
export type Tally = {
  readonly is: "tally";
  readonly kind: string;
  readonly where: readonly Expr[];
  readonly parts: readonly Part[];
};
/** Parts of several relations side by side: each gives one row. */
export type Beside = { readonly is: "beside"; readonly tallies: readonly Tally[] };
/** The smallest value that at least `share` (a fraction of whole numbers) of the rows do not exceed. */
export type Ranked = {
  readonly is: "ranked";
  readonly kind: string;
  readonly where: readonly Expr[];
  readonly of: Expr;
  readonly share: { readonly over: string; readonly under: string };
};
/** Parts over the latest row of each `by`; rows of one day are told apart by `ties`, the highest speaks. */
export type Latest = {
  readonly is: "latest";
  readonly kind: string;
  readonly where: readonly Expr[];
  readonly by: Expr;
  readonly on: Expr;
  readonly ties: Expr;
  readonly keep: string;
  readonly parts: readonly Part[];
};
export type Statement = Tally | Beside | Ranked | Latest;

export type Shown = { readonly name: string; readonly value: Expr };
/** The rows a figure rests on: one listing per relation, all with the same columns. */
export type Listing = {
  readonly kind: string;
  readonly where: readonly Expr[];
  readonly columns: readonly Shown[];
};
export type Order = { readonly by: Expr; readonly descending: boolean };
export type Listings = { readonly of: readonly Listing[]; readonly order: readonly Order[] };

export const column = (name: string): Expr => ({ is: "column", name });
export const text = (value: string): Expr => ({ is: "text", value });
export const number = (value: string): Expr => ({ is: "number", value });
export const truth = (value: boolean): Expr => ({ is: "truth", value });
export const day = (value: Day): Expr => ({ is: "day", value });
export const instant = (value: string): Expr => ({ is: "instant", value });
export const compare = (left: Expr, how: Comparison, right: Expr): Expr => ({
  is: "compare",
  how,
  left,
  right,
});
export const absent = (of: Expr): Expr => ({ is: "absent", of });
export const present = (of: Expr): Expr => ({ is: "present", of });
export const all = (...of: readonly Expr[]): Expr => (of.length === 1 && of[0] ? of[0] : { is: "all", of });
export const any = (...of: readonly Expr[]): Expr => (of.length === 1 && of[0] ? of[0] : { is: "any", of });
export const when = (condition: Expr, gives: Expr, otherwise: Expr | null = null): Expr => ({
  is: "when",
  condition,
  gives,
  otherwise,
});
export const micros = (from: Expr, to: Expr): Expr => ({ is: "micros", from, to });
export const negative = (of: Expr): Expr => ({ is: "negative", of });

export const count = (name: string, where: Expr | null = null): Part => ({
  name,
  what: { is: "count", where },
});
export const countDistinct = (name: string, of: Expr): Part => ({
  name,
  what: { is: "count-distinct", of, where: null },
});
export const sum = (name: string, of: Expr, scale: number): Part => ({
  name,
  what: { is: "sum", of, scale, where: null },
});
export const max = (name: string, of: Expr, where: Expr | null = null): Part => ({
  name,
  what: { is: "max", of, where },
});
