import type { Attainment, Indicator } from "#model";
import type { Day } from "#values";
import { type Forecast, forecast, type NoForecast, type ToForecast } from "./forecast.ts";
import { likelihoodOf, type Outlook } from "./likelihood.ts";

export type ToWatch = {
  readonly indicator: Indicator;
  readonly attainment: Attainment;
  /** How the row is counted: what decides how its figure may move until the window's end. */
  readonly measure: {
    readonly shape: string;
    readonly timing: string;
    readonly result: { readonly is: string };
  };
  /** The figure as of each month's end up to the day it is watched; text that is no number is left out. */
  readonly trend: readonly { readonly to: Day; readonly value: string | null }[];
};

/** One target at a date: where it is heading, and how likely it is to be reached. */
export function watchIndicator({
  indicator,
  attainment,
  measure,
  trend,
}: ToWatch): Outlook & { readonly forecast: Forecast | NoForecast } {
  const kind = trendOf(measure);
  const { asOf, window, unit } = attainment;
  const series = trend.flatMap(({ to, value }) =>
    value !== null && /^-?\d+(\.\d+)?$/.test(value) ? [{ day: to, value }] : [],
  );
  const made =
    kind === null
      ? noTrend
      : forecast({
          series,
          asOf,
          window,
          kind,
          crowds: measure.shape === "expenditure-progress",
          ...(unit === "%" ? { ceiling: "100" } : {}),
        });
  return { forecast: made, ...likelihoodOf(indicator, made, attainment) };
}

/** Null for what is judged once or on days of its own: a survey, an assessment, a deadline, every period. */
function trendOf({ shape, timing, result }: ToWatch["measure"]): ToForecast["kind"] | null {
  if (!["count", "amount", "percent", "time"].includes(result.is) || timing === "occasional") return null;
  if (shape === "longest") return "peak";
  // The same people are paid every month: a distinct count is a level, it does not grow with each month.
  if (shape === "distinct-count") return "level";
  if (timing === "cumulative") return "cumulative";
  return result.is === "count" ? "level" : "rate";
}

const noTrend: NoForecast = {
  method: null,
  expected: null,
  low: null,
  high: null,
  note: { zh: "不是逐月变化的数，不作预测。", en: "Not a figure that moves month by month: no forecast." },
};
