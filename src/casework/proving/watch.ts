import type { Binding } from "#measures";
import type { Forecasted, Form, MeasuredIndicator, Watch } from "#model";
import {
  type Forecast,
  forecast,
  monitorMoney,
  type NoForecast,
  type SeriesPoint,
  watchIndicator,
} from "#scoring";
import type { Day, Window } from "#values";
import type { Spending } from "./money.ts";

const numeric = (
  points: readonly { readonly to: Day; readonly value: string | null }[],
): readonly SeriesPoint[] =>
  points.flatMap(({ to, value }) =>
    value !== null && /^-?\d+(\.\d+)?$/.test(value) ? [{ day: to, value }] : [],
  );

const shown = (made: Forecast | NoForecast): Forecasted | null =>
  made.method === null
    ? null
    : { method: made.method, expected: made.expected, low: made.low, high: made.high };

/** 双监控: money against time, each target's figure so far against the year's end. */
export function watchOf(
  form: Form,
  measured: readonly (Omit<MeasuredIndicator, "points"> & { readonly binding: Binding | null })[],
  { money, spending }: Spending,
  window: Window,
  asOf: Day,
): Watch {
  const told = monitorMoney({ adjusted: money.adjusted, spent: money.spent, asOf, window });
  const spent = forecast({
    series: numeric(spending.map(({ to, spent: value }) => ({ to, value }))),
    asOf,
    window,
    kind: "cumulative",
    crowds: true,
    ...(money.adjusted === null ? {} : { ceiling: money.adjusted }),
  });
  return {
    money: { rate: told.rate, schedule: told.schedule, state: told.state, why: told.why },
    moneyForecast: shown(spent),
    indicators: measured.flatMap(({ row, trend, binding, attainment }) => {
      const indicator = form.indicators[row];
      if (!indicator || !binding) return [];
      const seen = watchIndicator({ indicator, attainment, measure: binding.measure, trend });
      return [{ row, forecast: shown(seen.forecast), likelihood: seen.likelihood, why: seen.why }];
    }),
  };
}
