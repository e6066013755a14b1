import { z } from "zod";
import type { EvidenceRow, FieldType, KindShape, Parts } from "#model";
import type { Day, Decimal, Period } from "#values";
import type { Cut } from "../cut.ts";
import type { Place } from "../fields.ts";
import { faultAt, kindCalled } from "../fields.ts";
import type { Said } from "../said.ts";
import type { Seen } from "../seen/rows.ts";
import type { Beside, Listings, Order, Statement } from "../sql/expression.ts";
import type { Counted } from "./counted.ts";
import { listed } from "./listing.ts";
import { paramFault } from "./params.ts";

/** What a figure is a figure of; decides which targets it can be held against. */
export type Result =
  /** Things counted one by one: 个, 次, 台, 人 … */
  | { readonly is: "count" }
  /** A sum or mean in the field's own unit. */
  | { readonly is: "amount"; readonly unit: string }
  | { readonly is: "percent" }
  /** `micros`: how many microseconds one unit of the figure lasts. */
  | { readonly is: "time"; readonly micros: string }
  | { readonly is: "periods" }
  | { readonly is: "day" }
  | { readonly is: "grade" };

/**
 * cumulative: grows towards the window's end, judged there · ongoing: can be judged on any day ·
 * occasional: held once (a survey, an assessment), due at the window's end · periods, deadline: judged on their own days.
 */
export type Timing = "cumulative" | "ongoing" | "occasional" | "periods" | "deadline";

/** Exact figure before any rounding. `rows`: how many evidence rows it rests on. */
export type Figure = { readonly rows: number } & (
  | {
      readonly is: "number";
      readonly over: Decimal;
      readonly under: Decimal;
      /** The kind that should have given the denominator and did not, while the numerator is there. */
      readonly lacks?: string;
    }
  | {
      readonly is: "periods";
      readonly of: readonly { readonly rows: number; readonly kept: number; readonly late: number }[];
    }
  | {
      readonly is: "day";
      readonly whole: number;
      readonly done: number;
      readonly late: number;
      readonly last: Day | null;
    }
  | {
      readonly is: "grade";
      readonly word: string | null;
      readonly best: boolean;
      readonly votes: readonly number[];
    }
);

/** Which rows come first in a listing: those that push the figure up, or those that keep it down. */
export type Worst = "highest" | "lowest";

/** A measure whose every name has been looked up: ready to be compiled, run, or evaluated row by row. */
export type Bound = {
  readonly kinds: readonly KindShape[];
  readonly result: Result;
  readonly timing: Timing;
  /** The figure can only rise as more rows come in: what it has reached it keeps. */
  readonly grows: boolean;
  /** Kinds whose coverage must be unbroken; of the others it is enough that they spoke at all. */
  readonly throughout: readonly string[];
  readonly every: Period | null;
  readonly deadline: Day | null;
  readonly statement: (cut: Cut) => Statement;
  readonly listings: (cut: Cut, worst: Worst) => Listings;
  readonly figure: (parts: Parts) => Figure;
  /** The same parts, row by row: the second evaluator. */
  readonly oracle: (rows: { readonly [kind: string]: readonly EvidenceRow[] }, cut: Cut) => Parts;
  /** What is counted, without window and target. */
  readonly sentence: Said;
};

/** What a shape is told besides its parameters. */
export type Asked = {
  readonly at: Place;
  readonly indicator: string;
  readonly kinds: readonly KindShape[];
};

export type Shape = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly duty: Said;
  /** Field types its parameters accept, for the reference page. */
  readonly accepts: readonly { readonly parameter: string; readonly types: readonly FieldType["is"][] }[];
  readonly params: z.ZodObject;
  readonly example: { readonly measure: { readonly [name: string]: unknown }; readonly rounding: Said };
  readonly bind: (plain: { readonly [name: string]: unknown }, asked: Asked) => Bound;
};

type About<Id extends string, Schema extends z.ZodObject> = Omit<Shape, "id" | "params" | "bind"> & {
  readonly id: Id;
  readonly params: Schema;
  readonly measure: (params: z.infer<Schema>, asked: Asked) => Bound;
};

/** A shape as one folder declares it; its parameters are checked before it sees them. */
export function defineShape<const Id extends string, Schema extends z.ZodObject>(
  about: About<Id, Schema>,
): Shape & { readonly id: Id } {
  const { measure, ...rest } = about;
  return {
    ...rest,
    bind: (plain, asked) => {
      const read = about.params.safeParse(plain, { reportInput: true });
      if (!read.success) throw paramFault(asked.at, about.id, Object.keys(about.params.shape), read.error);
      return measure(read.data, asked);
    },
  };
}

type Unplaced<One> = One extends unknown ? Omit<One, "kind" | "where"> : never;

/** What a measure over the rows of one kind says of its own; the rest follows from the rows. */
type OfOneKind = Pick<Bound, "result" | "timing" | "figure" | "sentence"> &
  Partial<Pick<Bound, "grows" | "every" | "deadline">> & {
    /** False where the kind need not be covered without a break: registers, surveys, assessments. */
    readonly unbroken?: boolean;
    readonly asks: (cut: Cut) => Unplaced<Exclude<Statement, Beside>>;
    /** Which rows a listing begins with. */
    readonly first: (cut: Cut, worst: Worst) => readonly Order[];
    /** The same parts from the counted rows: the second evaluator. */
    readonly oracle: (rows: readonly Seen[], cut: Cut) => Parts;
  };

/** A measure that rests on the rows of one kind, as most do. */
export function tallied(counted: Counted, own: OfOneKind): Bound {
  const { kind, where, list } = counted;
  return {
    kinds: [kind],
    result: own.result,
    timing: own.timing,
    grows: own.grows ?? false,
    throughout: own.unbroken === false ? [] : [kind.id],
    every: own.every ?? null,
    deadline: own.deadline ?? null,
    statement: (cut) => ({ ...own.asks(cut), kind: kind.id, where: where(cut) }),
    listings: (cut, worst) => listed(kind, where(cut), own.first(cut, worst), cut.asOf),
    figure: own.figure,
    oracle: (all, cut) => own.oracle(list(all, cut), cut),
    sentence: own.sentence,
  };
}

const name = z.string().min(1);
const conditions = z.record(z.string(), z.unknown());

/** Parameters that most shapes share. */
export const evidence = name.describe("证据种类 · kind of evidence");
export const fieldName = (words: string) => name.describe(words);
export const where = conditions.optional().describe("只看哪些记录 · which rows count");
export const part = conditions.describe("其中符合哪些条件 · which of them are the part");

/** The named kind, or the one this shape always reads. */
export const kindFor = (asked: Asked, id: string): KindShape => kindCalled(asked.at, id, asked.kinds);

export const unfit = (asked: Asked, code: string, said: Said) => faultAt(asked.at, code, said);

/** A part as a whole number; SQL counts are never null. */
export const whole = (parts: Parts, name: string): number => Number(parts[name] ?? "0");
