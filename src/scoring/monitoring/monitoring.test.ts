import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attainment, Indicator } from "#model";
import { decimal, fiscalYear, parseTarget, periodsIn } from "#values";
import { backtest } from "./backtest.ts";
import { type Forecast, forecast, type SeriesPoint, type ToForecast } from "./forecast.ts";
import { likelihoodOf } from "./likelihood.ts";
import { monitorMoney } from "./money.ts";
import { watchIndicator } from "./watch.ts";

const window = fiscalYear(2023);
const monthEnds = periodsIn(window, "month").map(({ to }) => to);
const series = (...values: (string | number)[]): SeriesPoint[] =>
  values.map((value, i) => ({ day: monthEnds[i] ?? "", value: String(value) }));
const ask = (
  points: SeriesPoint[],
  kind: ToForecast["kind"] = "cumulative",
  more: Partial<ToForecast> = {},
) => forecast({ series: points, asOf: points.at(-1)?.day ?? "2023-01-31", window, kind, ...more });

describe("money against time", () => {
  test.each([
    // adjusted, spent, asOf → rate, schedule, gap, state
    ["120", "70", "2023-07-31", "58.33", "58.33", "0.00", "on-track"],
    ["100", "48.34", "2023-07-31", "48.34", "58.33", "-9.99", "on-track"],
    ["100", "48", "2023-07-31", "48.00", "58.33", "-10.33", "behind"],
    ["100", "78", "2023-07-31", "78.00", "58.33", "19.67", "on-track"],
    ["100", "79", "2023-07-31", "79.00", "58.33", "20.67", "ahead"],
    ["100", "50", "2023-07-15", "50.00", "53.70", "-3.70", "on-track"],
    ["100", "100", "2023-12-31", "100.00", "100.00", "0.00", "on-track"],
    ["100", "0", "2022-12-31", "0.00", "0.00", "0.00", "on-track"],
  ])("budget %s, spent %s by %s: %s%% against %s%%", (adjusted, spent, asOf, rate, schedule, gap, state) => {
    expect(monitorMoney({ adjusted, spent, asOf, window })).toMatchObject({ rate, schedule, gap, state });
  });
  test("months that are over are told apart from days", () => {
    expect(monitorMoney({ adjusted: "100", spent: "50", asOf: "2023-07-15", window })).toMatchObject({
      byMonths: "50.00",
      byDays: "53.70",
      why: { zh: "截至2023-07-15支出进度50.00%，序时进度53.70%，慢3.70个百分点，在正常范围内。" },
    });
  });
  test("a plan comes before the calendar", () => {
    const plan = [
      { by: "2023-06-30", share: "30" },
      { by: "2023-09-30", share: "90" },
    ];
    const watch = (asOf: string) => monitorMoney({ adjusted: "100", spent: "35", asOf, window, plan });
    expect(watch("2023-03-31")).toMatchObject({ schedule: "0.00", state: "ahead" });
    expect(watch("2023-07-31")).toMatchObject({ schedule: "30.00", state: "on-track" });
    expect(watch("2023-09-30")).toMatchObject({ schedule: "90.00", state: "behind" });
  });
  test.each([
    [null, "1"],
    ["1", null],
    ["0", "0"],
  ])("unknown, never 0 or 100 %%: budget %s, spent %s", (adjusted, spent) => {
    expect(monitorMoney({ adjusted, spent, asOf: "2023-07-31", window })).toMatchObject({
      rate: null,
      gap: null,
      state: "unknown",
    });
  });
});

describe("forecast", () => {
  test.each([
    // what, series → expected, low, high
    ["even growth has no width", series(10, 20, 30), ["120", "120", "120"]],
    // increments 30 0 0 0 0 0: s² = 150, t(5) = 2.015, reach = 2.015·√150·√(6 + 36÷6) = 85.49
    ["a stop keeps what is achieved", series(30, 30, 30, 30, 30, 30), ["60", "30", "146"]],
    // increments 8 12 10: s = 2, t(2) = 2.92, reach = 2.92·2·√(9 + 81÷3) = 35.04
    ["three uneven months are wide", series(8, 20, 30), ["120", "84", "156"]],
    ["eleven months are narrow", series(8, 20, 30, 38, 50, 60, 68, 80, 90, 98, 110), ["120", "116", "124"]],
  ])("%s", (_, points, bounds) => {
    const { expected, low, high } = ask(points);
    expect([expected, low, high]).toEqual(bounds);
  });
  test("decimals stay as fine as the series is", () => {
    expect(ask(series("10.25", "20.50", "30.75"))).toMatchObject({ expected: "123.00", low: "123.00" });
  });
  test("payments crowd at the year's end: all of the budget may still be spent", () => {
    const spent = series("5", "9", "14", "20", "24", "29", "35");
    const even = ask(spent, "cumulative", { ceiling: "100" });
    const crowded = ask(spent, "cumulative", { ceiling: "100", crowds: true });
    expect(Number(even.high)).toBeLessThan(95);
    expect(crowded).toMatchObject({ expected: even.expected, low: even.low, high: "100" });
    expect(crowded.method?.zh).toContain("年底可能集中支付");
  });
  test("a rate holds its level, within its ceiling", () => {
    // As totals of rate × months: increments 98.2 97.6 99.4 97.2, s² = 0.92, reach = 2.353·√0.92·√(8 + 64÷4) ÷ 12 = 0.92
    expect(ask(series("98.2", "97.9", "98.4", "98.1"), "rate", { ceiling: "100" })).toMatchObject({
      expected: "98.10",
      high: "99.03",
      low: "97.17",
    });
    expect(ask(series("99.9", "96", "98"), "rate", { ceiling: "100" }).high).toBe("100.00");
  });
  test("a level stays where it is, as far as it has wandered", () => {
    expect(ask(series(3, 3, 3, 3), "level")).toMatchObject({ expected: "3", low: "3", high: "3" });
    // changes +2 0 −2: s² = 8/3, t(3) = 2.353, reach = 2.353·√(8/3)·√8 = 10.87
    expect(ask(series(100, 102, 102, 100), "level")).toMatchObject({
      expected: "100",
      low: "89",
      high: "111",
    });
  });
  test("what has not begun is not projected", () => {
    expect(ask(series(0, 0, 0, 0))).toMatchObject({
      expected: null,
      note: { zh: "至今为零，无从推算，不作预测。" },
    });
  });
  test("a missing month is spanned, not invented", () => {
    const points = series(10, 20, 30, 40, 50).filter((_, i) => i !== 2);
    expect(ask(points)).toMatchObject({ expected: "120", low: "120", high: "120" });
  });
  test("points after the day are not looked at", () => {
    expect(ask(series(10, 20, 30, 400), "cumulative", { asOf: "2023-03-31" })).toMatchObject({
      expected: "120",
    });
  });
  test("too few months: said so, nothing forecast", () => {
    expect(ask(series(10, 20))).toEqual({
      method: null,
      expected: null,
      low: null,
      high: null,
      note: {
        zh: "只有2个月的数据，不足3个月，不作预测。",
        en: "Only 2 monthly figures, fewer than 3: no forecast.",
      },
    });
    expect(ask([]).expected).toBeNull();
  });
  test("when the year is over the figure is the figure", () => {
    const points = series(...monthEnds.map((_, i) => i * i));
    expect(ask(points)).toMatchObject({
      expected: "121",
      low: "121",
      high: "121",
      method: { zh: "期间已结束，取实际值" },
    });
  });
  test.each([
    ["a day that does not exist", [{ day: "2023-02-30", value: "1" }]],
    ["days out of order", [series(1, 2)[1], series(1)[0]]],
  ])("refused: %s", (_, points) => {
    const given = points.filter((point) => point !== undefined);
    expect(() => forecast({ series: given, asOf: "2023-12-31", window, kind: "cumulative" })).toThrow(
      "监控序列第",
    );
  });
  test("low ≤ expected ≤ high, and never below what is achieved", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 11 }), (growth) => {
        let total = 0;
        const points = series(...growth.map((one) => (total += one)));
        const { expected, low, high } = ask(points);
        if (total === 0) return expect(expected).toBeNull();
        expect(decimal(low ?? "").lte(expected ?? "")).toBe(true);
        expect(decimal(expected ?? "").lte(high ?? "")).toBe(true);
        expect(decimal(low ?? "").gte(total)).toBe(true);
      }),
    );
  });
});

describe("likelihood", () => {
  const indicator = (target: string): Indicator => ({
    level1: "产出",
    level2: "数量",
    required: false,
    level3: "示例数量",
    target: parseTarget(target),
    explanation: "",
    weight: null,
    actual: null,
    score: null,
    at: {},
  });
  const between = (low: string, expected: string, high: string): Forecast => ({
    method: { zh: "示例", en: "example" },
    expected,
    low,
    high,
    note: { zh: "示例。", en: "Example." },
  });
  test.each([
    ["≥100个", "100", "120", "certain"],
    ["≥100个", "99", "120", "possible"],
    ["≥100个", "80", "99", "impossible"],
    [">100个", "100", "120", "possible"],
    ["≤2%", "1", "2", "certain"],
    ["≤2%", "1", "2.5", "possible"],
    ["≤2%", "2.1", "2.5", "impossible"],
    ["100个", "80", "99", "impossible"],
    ["=100个", "90", "110", "possible"],
  ] as const)("%s, %s to %s: %s", (target, low, high, likelihood) => {
    expect(likelihoodOf(indicator(target), between(low, low, high)).likelihood).toBe(likelihood);
  });
  test("says why", () => {
    expect(likelihoodOf(indicator("≥100个"), between("84", "120", "156")).why.zh).toBe(
      "目标≥100个，年底预计84—156，有的达到目标，有可能完成。",
    );
  });
  test.each([
    ["≤24小时", "20", "possible", "目标≤24小时，年底预计不低于20，有的达到目标，有可能完成。"],
    ["≤24小时", "25", "impossible", "目标≤24小时，年底预计不低于25，都达不到目标，完全不可能完成。"],
    ["≥24小时", "25", "certain", "目标≥24小时，年底预计不低于25，都达到目标，确定能完成。"],
  ] as const)("the longest so far only grows: %s, %s", (target, longest, likelihood, why) => {
    const made = ask(series(1, longest), "peak");
    expect(made).toMatchObject({ expected: longest, open: true });
    expect(likelihoodOf(indicator(target), made)).toMatchObject({ likelihood, why: { zh: why } });
  });
  test.each([
    ["每季度末", "2023-07-31", false, "impossible"],
    ["2023年6月30日前", "2023-07-31", true, "certain"],
    ["每季度末", "2023-07-31", null, null],
    ["≥100个", "2023-12-31", false, "impossible"],
    ["≥100个", "2023-07-31", false, null],
    ["显著", "2023-07-31", true, null],
  ] as const)("what is settled comes first: %s by %s, met %s", (target, asOf, met, likelihood) => {
    const attainment: Attainment = {
      state: "measured",
      value: null,
      unit: "",
      window,
      asOf,
      met,
      rows: 1,
      batches: [],
      query: null,
      why: { zh: "", en: "" },
      parts: {},
    };
    expect(likelihoodOf(indicator(target), ask([]), attainment).likelihood).toBe(likelihood);
  });
  test("impossible only if the fastest month, kept up, would not do; certain only if the slowest would", () => {
    const uneven = series(10, 40, 50, 60, 70, 80, 90, 100, 110);
    const made = ask(uneven);
    // increments 10 30 10 …: s² = 44.4, t(8) = 1.860, reach = 1.860·√44.4·√(3 + 9÷9) = 24.8
    expect(made).toMatchObject({
      expected: "147",
      low: "121",
      high: "172",
      pace: { low: "140", high: "200" },
    });
    const proposed = (target: string) => likelihoodOf(indicator(target), made).likelihood;
    expect([proposed("≥121个"), proposed("≥130个"), proposed("≥200个"), proposed("≥201个")]).toEqual([
      "certain",
      "possible",
      "possible",
      "impossible",
    ]);
  });
  test("no figure, no proposal", () => {
    expect(likelihoodOf(indicator("显著"), between("1", "2", "3")).likelihood).toBeNull();
    expect(likelihoodOf(indicator("≥100个"), ask(series(1, 2))).likelihood).toBeNull();
  });
});

describe("one target at a date", () => {
  const indicator = (target: string): Indicator => ({
    level1: "产出",
    level2: "时效",
    required: false,
    level3: "示例",
    target: parseTarget(target),
    explanation: "",
    weight: null,
    actual: null,
    score: null,
    at: {},
  });
  const attainment = (unit: string, met: boolean | null): Attainment => ({
    state: "measured",
    value: "1",
    unit,
    window,
    asOf: "2023-04-30",
    met,
    rows: 1,
    batches: [],
    query: null,
    why: { zh: "", en: "" },
    parts: {},
  });
  const trend = (...values: (string | null)[]) =>
    values.map((value, i) => ({ to: monthEnds[i] ?? "", value }));
  test.each([
    // target, shape, timing, result, unit, met, trend → expected, likelihood
    ["≥100个", "count", "cumulative", "count", "个", null, ["10", "20", "30", "40"], "120", "certain"],
    ["3条", "distinct-count", "ongoing", "count", "条", true, ["2", "3", "3", "3"], "3", "possible"],
    ["24小时内", "longest", "ongoing", "time", "小时", false, ["3", "31", "31", "31"], "31", "impossible"],
    ["24小时内", "longest", "ongoing", "time", "小时", true, ["3", "3", "21", "21"], "21", "possible"],
    ["≤2%", "share", "ongoing", "percent", "%", true, ["0.8", "0.9", "0.8", "0.9"], "0.90", "certain"],
    ["每季度末", "every-period", "periods", "periods", "期", null, ["0", "0", "1", "1"], null, null],
    ["每季度末", "every-period", "periods", "periods", "期", false, ["0", "0", "0", "0"], null, "impossible"],
    ["1次", "count", "cumulative", "count", "次", null, ["0", "0", "0", "0"], null, null],
    ["≥90%", "survey-rate", "occasional", "percent", "%", null, ["92", "92", "92", "92"], null, null],
    ["显著", "latest-grade", "occasional", "grade", "", null, [null, null, null, null], null, null],
  ] as const)("%s by %s", (target, shape, timing, result, unit, met, values, expected, likelihood) => {
    const watched = watchIndicator({
      indicator: indicator(target),
      attainment: attainment(unit, met),
      measure: { shape, timing, result: { is: result } },
      trend: trend(...values),
    });
    expect([watched.forecast.expected, watched.likelihood]).toEqual([expected, likelihood]);
  });
});

describe("backtest", () => {
  test("even years are foretold exactly", () => {
    const even = {
      series: series(...monthEnds.map((_, i) => (i + 1) * 7)),
      window,
      kind: "cumulative" as const,
    };
    expect(backtest([even])).toMatchObject({ held: "100.00", medianError: "0.00" });
    expect(backtest([even]).trials).toHaveLength(9);
  });
  test("a year that stops in July is missed, and the test says so", () => {
    const stopped = {
      series: series(10, 20, 30, 40, 50, 60, 70, 70, 70, 70, 70, 70),
      window,
      kind: "cumulative" as const,
    };
    const { trials, held } = backtest([stopped]);
    expect(trials[0]).toEqual({
      asOf: "2023-03-31",
      expected: "120",
      low: "120",
      high: "120",
      actual: "70",
      inside: false,
      error: "71.43",
    });
    expect(Number(held)).toBeLessThan(60);
  });
  test("a year without its end, or too short, gives no trial", () => {
    expect(backtest([{ series: series(1, 2, 3, 4), window, kind: "cumulative" }])).toEqual({
      trials: [],
      held: null,
      medianError: null,
    });
  });
  test("the 90 % interval holds about nine in ten ends of years that grow at random", () => {
    // A small fixed generator: the same years each time.
    let seed = 20_230_101;
    const next = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
    const years = Array.from({ length: 60 }, () => {
      let total = 0;
      const values = monthEnds.map(() => (total += Math.floor(next() * 40) + Math.floor(next() * 40)));
      return { series: series(...values), window, kind: "cumulative" as const };
    });
    const { held } = backtest(years);
    expect(Number(held)).toBeGreaterThan(85);
    expect(Number(held)).toBeLessThan(97);
  });
});
