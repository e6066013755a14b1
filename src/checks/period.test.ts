import { describe, expect, it } from "vitest";
import { formOf } from "./example.ts";
import { budgetYear, dueWindow, type Period, periodOf } from "./period.ts";

const window = (from: string, to: string): Period => ({ kind: "window", window: { from, to } });

describe("实施期限", () => {
  it.each<[string, Period | null]>([
    ["3", { kind: "years", years: 3 }],
    ["3年", { kind: "years", years: 3 }],
    ["两年", { kind: "years", years: 2 }],
    ["十年", { kind: "years", years: 10 }],
    ["12个月", { kind: "words" }],
    ["全年", { kind: "words" }],
    ["2023年", window("2023-01-01", "2023-12-31")],
    ["2019-2021", window("2019-01-01", "2021-12-31")],
    ["202001-202012", window("2020-01-01", "2020-12-31")],
    ["2023.07-2024.02", window("2023-07-01", "2024-02-29")],
    ["2023年1月至11月", window("2023-01-01", "2023-11-30")],
    ["2023-01-01 / 2023-12-31", window("2023-01-01", "2023-12-31")],
    ["２０２３年１月１日—２０２３年６月３０日", window("2023-01-01", "2023-06-30")],
    ["2023年9月-2023年3月", { kind: "reversed", from: "2023年9月", to: "2023年3月" }],
    ["20246-202516", null],
    ["2023-02-30至2023-12-31", null],
    ["根据合同", null],
    ["", null],
  ])("reads %j", (text, period) => {
    expect(periodOf(formOf({ 实施期限: text }))).toEqual(period);
  });
});

describe("the budget year", () => {
  const deadlines = (...targets: readonly string[]) =>
    formOf({ 指标: targets.map((target) => `产出 | 时效 | 完成时间 | ${target} | `) });

  it("is what the title prints", () => {
    const form = { ...formOf({ 实施期限: "2020-2022" }), title: "2023年项目支出绩效目标申报表" };
    expect(budgetYear(form)).toBe("2023");
    expect(dueWindow(form)).toEqual({ from: "2023-01-01", to: "2023-12-31" });
  });
  it("is else the one year all deadlines name", () => {
    expect(budgetYear(deadlines("2023年6月30日前", "2023年12月31日前"))).toBe("2023");
    expect(budgetYear(deadlines("2023年6月30日前", "2024年1月前"))).toBe(null);
    expect(budgetYear(deadlines("12月31日前"))).toBe(null);
  });
});
