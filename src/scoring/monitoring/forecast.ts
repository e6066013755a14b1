import { Fault, type Forecasted, type Words } from "#model";
import { type Day, Decimal, decimal, isDay, plain, rounded, type Window } from "#values";
import { type Bounds, drift, paces, wander } from "./drift.ts";
import { monthsTo } from "./months.ts";
import { fewestPoints } from "./settings.ts";

export type SeriesPoint = { readonly day: Day; readonly value: string };
export type ToForecast = {
  /** The figure for the year so far at each month's end, in time order. Points after `asOf` are not looked at. */
  readonly series: readonly SeriesPoint[];
  readonly asOf: Day;
  readonly window: Window;
  /**
   * cumulative: counts and sums that grow. rate: a share or average over the year so far, which may fall.
   * peak: the longest or highest so far, which only a worse one can change. level: how many there are on the day.
   */
  readonly kind: "cumulative" | "rate" | "peak" | "level";
  /** The highest value the figure can have, such as 100 for a percentage. */
  readonly ceiling?: string;
  /** Payments crowd at the year's end: whatever the pace so far, all that is left up to the ceiling may still come. */
  readonly crowds?: boolean;
};
export type Forecast = Forecasted & {
  readonly note: Words;
  /** Nothing bounds the figure from above; it is at least this. */
  readonly open?: true;
  /** Where the slowest and the fastest month so far would lead, if every month to come were like it. */
  readonly pace?: { readonly low: string; readonly high: string };
};
export type NoForecast = {
  readonly method: null;
  readonly expected: null;
  readonly low: null;
  readonly high: null;
  readonly note: Words;
};

const methodNames = {
  cumulative: { zh: "月增量漂移法（90%区间）", en: "Drift of monthly increments (90 % interval)" },
  rate: { zh: "累计率漂移法（90%区间）", en: "Drift of the rate so far (90 % interval)" },
  level: {
    zh: "保持现有数量（按逐月变动取90%区间）",
    en: "The present level (90 % interval from its monthly changes)",
  },
  peak: {
    zh: "取至今的最大值（以后只会更大，不设上限）",
    en: "The highest so far (it can only rise, no upper bound)",
  },
} as const satisfies { readonly [Kind in ToForecast["kind"]]: Words };
const crowdedName: Words = {
  zh: "月增量漂移法（90%区间），上限取预算：年底可能集中支付",
  en: "Drift of monthly increments (90 % interval) up to the whole budget: payments crowd at the year's end",
};
const reachedName: Words = { zh: "期间已结束，取实际值", en: "The window is over: the figure itself" };

/**
 * The figure at the window's end with bounds, from the year so far. A cumulative figure is never forecast below what is
 * already achieved. With fewer than three monthly figures there is none: `method` is null and `note` says so.
 * @throws Fault for a day that does not exist or points out of order
 */
export function forecast(to: ToForecast): Forecast | NoForecast {
  const { series, asOf, window, kind, ceiling } = to;
  const points = inOrder(series).filter(({ day }) => day <= asOf && day >= window.from && day <= window.to);
  const last = points.at(-1);
  if (last && last.day === window.to) {
    const value = plain(decimal(last.value));
    return { method: reachedName, expected: value, low: value, high: value, note: reachedName };
  }
  if (last && kind === "peak") {
    const value = plain(decimal(last.value));
    return {
      method: methodNames.peak,
      expected: value,
      low: value,
      high: value,
      note: methodNames.peak,
      open: true,
    };
  }
  if (!last || points.length < fewestPoints.value) return tooFew(points.length);
  if (kind === "cumulative" && points.every(({ value }) => decimal(value).isZero())) return notBegun;
  const end = monthsTo(window, window.to);
  const at = points.map(({ day }) => monthsTo(window, day));
  // A rate over the year so far is a running total spread over the months gone: rate × months drifts like a count.
  const scale = (i: number) => (kind === "rate" ? (at[i] ?? end) : decimal(1));
  const marks = points.map(({ value }, i) => ({ at: at[i] ?? end, total: decimal(value).times(scale(i)) }));
  const walked = kind === "level" ? wander(marks, end) : drift(marks, end);
  const back = (value: Decimal) => (kind === "rate" ? value.div(end) : value);
  const floor = points.every(({ value }) => !decimal(value).isNegative()) ? decimal(0) : null;
  const [least, most] = [
    kind === "cumulative" ? decimal(last.value) : floor,
    ceiling === undefined ? null : decimal(ceiling),
  ];
  const finest = Math.max(...points.map(({ value }) => Math.min(4, decimal(value).decimalPlaces())));
  const places = kind === "rate" ? Math.max(2, finest) : finest;
  const printed = (bounds: Bounds) => {
    const { expected, low, high } = hold(bounds, least, most);
    return {
      expected: rounded(expected, places),
      low: low.toFixed(places, Decimal.ROUND_FLOOR),
      high: high.toFixed(places, Decimal.ROUND_CEIL),
    };
  };
  const bounds = printed({
    expected: back(walked.expected),
    low: back(walked.low),
    high: back(walked.high),
  });
  const made = {
    method: methodNames[kind],
    ...bounds,
    note: noteOf(points.length, bounds.low === bounds.high),
  };
  if (kind !== "cumulative") return made;
  const { low, high } = printed(paces(marks, end));
  return to.crowds && most
    ? { ...made, method: crowdedName, high: most.toFixed(places), pace: { low, high } }
    : { ...made, pace: { low, high } };
}

function inOrder(series: readonly SeriesPoint[]): readonly SeriesPoint[] {
  for (const [i, { day }] of series.entries()) {
    const before = series[i - 1]?.day;
    if (!isDay(day) || (before !== undefined && day <= before))
      throw new Fault(
        "series-not-in-order",
        `监控序列第${i + 1}个日期“${day}”不存在或不在前一个之后：请按日期先后排列。`,
        `Day ${i + 1} of the series, “${day}”, does not exist or does not follow the one before: put the days in order.`,
      );
  }
  return series;
}

function hold({ expected, low, high }: Bounds, floor: Decimal | null, ceiling: Decimal | null): Bounds {
  const inside = (value: Decimal) => {
    const raised = floor ? Decimal.max(value, floor) : value;
    return ceiling ? Decimal.min(raised, ceiling) : raised;
  };
  return { expected: inside(expected), low: inside(low), high: inside(high) };
}

const tooFew = (count: number): NoForecast => ({
  method: null,
  expected: null,
  low: null,
  high: null,
  note: {
    zh: `只有${count}个月的数据，不足${fewestPoints.value}个月，不作预测。`,
    en: `Only ${count} monthly figures, fewer than ${fewestPoints.value}: no forecast.`,
  },
});

/** A planned task that has not begun says nothing about when it will be done. */
const notBegun: NoForecast = {
  method: null,
  expected: null,
  low: null,
  high: null,
  note: {
    zh: "至今为零，无从推算，不作预测。",
    en: "Nought so far: there is nothing to project from, no forecast.",
  },
};

const noteOf = (count: number, even: boolean): Words => ({
  zh: `依据${count}个月的数据，未计年底集中支付等季节因素${even ? "；各月增量相同，区间没有宽度" : ""}。`,
  en: `From ${count} monthly figures, without seasons such as payments crowding at the year's end${even ? "; every month grew alike, so the interval has no width" : ""}.`,
});
