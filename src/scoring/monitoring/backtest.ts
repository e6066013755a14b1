import { type Day, decimal, rounded, type Window } from "#values";
import { forecast, type SeriesPoint, type ToForecast } from "./forecast.ts";

/** A year that is over: the figure at each month's end, the last one at the window's end. */
export type PastYear = { readonly series: readonly SeriesPoint[]; readonly window: Window } & Pick<
  ToForecast,
  "kind" | "ceiling"
>;

export type Trial = {
  readonly asOf: Day;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
  readonly actual: string;
  readonly inside: boolean;
  /** |expected − actual| ÷ |actual| in percent; null where the actual is nought. */
  readonly error: string | null;
};
export type Backtest = {
  readonly trials: readonly Trial[];
  /** Share of trials whose interval held the actual, in percent; null without trials. */
  readonly held: string | null;
  readonly medianError: string | null;
};

/** What would have been forecast at each month's end of years that are over, against how they ended. */
export function backtest(years: readonly PastYear[]): Backtest {
  const trials = years.flatMap(trialsOf);
  const errors = trials
    .flatMap(({ error }) => (error === null ? [] : [decimal(error)]))
    .sort((a, b) => a.cmp(b));
  const middle = errors.length / 2;
  const [lower, upper] = [errors[Math.ceil(middle) - 1], errors[Math.floor(middle)]];
  return {
    trials,
    held: trials.length
      ? rounded(
          decimal(trials.filter(({ inside }) => inside).length)
            .times(100)
            .div(trials.length),
          2,
        )
      : null,
    medianError: lower && upper ? rounded(lower.plus(upper).div(2), 2) : null,
  };
}

function trialsOf({ series, window, kind, ceiling }: PastYear): readonly Trial[] {
  const end = series.at(-1);
  if (end?.day !== window.to) return [];
  return series.slice(0, -1).flatMap(({ day }): readonly Trial[] => {
    const past = { series, asOf: day, window, kind, ...(ceiling === undefined ? {} : { ceiling }) };
    const { expected, low, high } = forecast(past);
    if (expected === null) return [];
    const actual = decimal(end.value);
    const error = actual.isZero()
      ? null
      : rounded(decimal(expected).minus(actual).abs().times(100).div(actual.abs()), 2);
    return [
      {
        asOf: day,
        expected,
        low,
        high,
        actual: end.value,
        inside: actual.gte(low) && actual.lte(high),
        error,
      },
    ];
  });
}
