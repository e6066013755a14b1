import type { Indicator, Query } from "#model";
import type { Day, Sense, Target, Window } from "#values";
import { inferSense, periodsIn } from "#values";
import type { WindowAsked } from "../bindings/read.ts";
import type { Cut } from "../cut.ts";
import { cut } from "../cut.ts";
import type { Place } from "../fields.ts";
import type { Measure } from "../measure.ts";
import type { Worst } from "../shapes/kit.ts";
import { printListings, printStatement } from "../sql/print.ts";
import type { Demand } from "./demand.ts";
import { demandOf } from "./demand.ts";

/** A target compiled: what is counted, over which days, known as of which day, and what the figure is held against. */
export type Obligation = {
  readonly indicator: string;
  readonly target: Target;
  readonly measure: Measure;
  readonly demand: Demand;
  readonly sense: Sense;
  readonly window: Window;
  readonly asOf: Day;
  /** The day at whose end the last word can be spoken. */
  readonly due: Day;
  /** What `Attainment.value` is counted in; "" for days and grades. */
  readonly unit: string;
  readonly cut: Cut;
};

/** A natural period means the one asOf lies in, or the budget year's first or last where asOf lies outside it. */
export function windowOf(asked: WindowAsked, year: Window, asOf: Day): Window {
  if (typeof asked !== "string") return asked;
  if (asked === "year") return year;
  const periods = periodsIn(year, asked);
  return (
    periods.find((period) => period.from <= asOf && asOf <= period.to) ??
    (asOf < year.from ? periods.at(0) : periods.at(-1)) ??
    year
  );
}

export type Duty = {
  readonly indicator: Pick<Indicator, "level3" | "target">;
  readonly measure: Measure;
  readonly window?: WindowAsked;
  /** The budget year. */
  readonly year: Window;
  readonly asOf: Day;
  /** The bindings' file, for faults. */
  readonly file?: string;
};

/** Compiles a target. Throws a Fault where target and measure don't fit: 秒 against %, 条 against 元, a word against a count. */
export function oblige(duty: Duty): Obligation {
  const { indicator, measure, year, asOf } = duty;
  const { level3, target } = indicator;
  const at: Place = {
    file: duty.file ?? "目标 target",
    zh: `指标“${level3}”`,
    en: `indicator ${level3}`,
  };
  const demand = demandOf(at, level3, target, measure);
  const window = windowOf(duty.window ?? "year", year, asOf);
  const deadline = demand.is === "deadline" ? demand.day : measure.deadline;
  return {
    indicator: level3,
    target,
    measure,
    demand,
    sense: inferSense(level3, target),
    window,
    asOf,
    due: deadline ?? window.to,
    unit: demand.is === "number" || demand.is === "range" ? demand.unit : demand.is === "periods" ? "期" : "",
    cut: cut(window, asOf, { deadline, every: measure.every }),
  };
}

/** Which rows people want to see first: those that stand against the target. */
function worst({ demand, sense }: Obligation): Worst {
  if (demand.is === "number") return demand.sign.startsWith("<") ? "highest" : "lowest";
  return sense === "negative" ? "highest" : "lowest";
}

/** SQL that gives the exact parts, and SQL that lists the rows they rest on, worst first. */
export const compile = (obligation: Obligation): Query => ({
  sql: printStatement(obligation.measure.statement(obligation.cut)),
  rowsSql: printListings(obligation.measure.listings(obligation.cut, worst(obligation))),
  kinds: obligation.measure.kinds.map((kind) => kind.id),
});
