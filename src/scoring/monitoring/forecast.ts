import { Fault, type Forecasted, type Words } from "#model";
import { type Day, Decimal, decimal, isDay, plain, rounded, type Window } from "#values";
import { type Bounds, drift } from "./drift.ts";
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
   * peak: the longest or highest so far, which only a worse one can change.
   */
  readonly kind: "cumulative" | "rate" | "peak";
  /** The highest value the figure can have, such as 100 for a percentage. */
  readonly ceiling?: string;
};
/** `open`: nothing bounds the figure from above; it is at least this. */
export type Forecast = Forecasted & { readonly note: Words; readonly open?: true };
export type NoForecast = {
  readonly method: null;
  readonly expected: null;
  readonly low: null;
  readonly high: null;
  readonly note: Words;
};

const driftName: Words = { zh: "月增量漂移法（90%区间）", en: "Drift of monthly increments (90 % interval)" };
const rateName: Words = { zh: "累计率漂移法（90%区间）", en: "Drift of the rate so far (90 % interval)" };
const peakName: Words = {
  zh: "取至今的最大值（以后只会更大，不设上限）",
  en: "The highest so far (it can only rise, no upper bound)",
};
const reachedName: Words = { zh: "期间已结束，取实际值", en: "The window is over: the figure itself" };

/**
 * The figure at the window's end with bounds, from the year so far. A cumulative figure is never forecast below what is
 * already achieved. With fewer than three monthly figures there is none: `method` is null and `note` says so.
 * @throws Fault for a day that does not exist or points out of order
 */
export function forecast({ series, asOf, window, kind, ceiling }: ToForecast): Forecast | NoForecast {
  const points = inOrder(series).filter(({ day }) => day <= asOf && day >= window.from && day <= window.to);
  const last = points.at(-1);
  if (last && last.day === window.to) {
    const value = plain(decimal(last.value));
    return { method: reachedName, expected: value, low: value, high: value, note: reachedName };
  }
  if (last && kind === "peak") {
    const value = plain(decimal(last.value));
    return { method: peakName, expected: value, low: value, high: value, note: peakName, open: true };
  }
  if (!last || points.length < fewestPoints.value) return tooFew(points.length);
  const end = monthsTo(window, window.to);
  const at = points.map(({ day }) => monthsTo(window, day));
  // A rate over the year so far is a running total spread over the months gone: rate × months drifts like a count.
  const scale = (i: number) => (kind === "rate" ? (at[i] ?? end) : decimal(1));
  const marks = points.map(({ value }, i) => ({ at: at[i] ?? end, total: decimal(value).times(scale(i)) }));
  const walked = drift(marks, end);
  const back = (value: Decimal) => (kind === "rate" ? value.div(end) : value);
  const floor = points.every(({ value }) => !decimal(value).isNegative()) ? decimal(0) : null;
  const held = hold(
    { expected: back(walked.expected), low: back(walked.low), high: back(walked.high) },
    kind === "cumulative" ? decimal(last.value) : floor,
    ceiling === undefined ? null : decimal(ceiling),
  );
  const places = Math.max(
    kind === "rate" ? 2 : 0,
    ...points.map(({ value }) => Math.min(4, decimal(value).decimalPlaces())),
  );
  return {
    method: kind === "rate" ? rateName : driftName,
    expected: rounded(held.expected, places),
    low: held.low.toFixed(places, Decimal.ROUND_FLOOR),
    high: held.high.toFixed(places, Decimal.ROUND_CEIL),
    note: noteOf(points.length, held.low.eq(held.high)),
  };
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

const noteOf = (count: number, even: boolean): Words => ({
  zh: `依据${count}个月的数据，未计年底集中支付等季节因素${even ? "；各月增量相同，区间没有宽度" : ""}。`,
  en: `From ${count} monthly figures, without seasons such as payments crowding at the year's end${even ? "; every month grew alike, so the interval has no width" : ""}.`,
});
