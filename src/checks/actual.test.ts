import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge } from "./actual.ts";
import { formOf } from "./example.ts";
import { extrasOf } from "./example-row.ts";

const rowOf = (level2: string, name: string, target: string) => {
  const [row] = formOf({ 表: "自评表", 指标: [`产出 | ${level2} | ${name} | ${target}`] }).indicators;
  if (!row) throw new Error("no row");
  return row;
};
const judged = (level2: string, name: string, target: string, actual: string) => {
  const verdict = judge(rowOf(level2, name, target), actual);
  if (!verdict) return null;
  const percent = (share: typeof verdict.share) => share && Number(share.mul(100).toFixed(2));
  return [verdict.met, percent(verdict.share), percent(verdict.beyond)];
};

describe("a result against its target", () => {
  it.each([
    ["数量", "系统数量", "≥153个", "150个", [false, 98.04, 0]],
    ["数量", "系统数量", "≥153个", "150", [false, 98.04, 0]],
    ["数量", "系统数量", "153个", "160个", [true, 100, 4.58]],
    ["数量", "宣传活动", "12次", "96次", [true, 100, 700]],
    ["数量", "宣传活动", "不少于12种", "14种", [true, 100, 16.67]],
    ["数量", "系统数量", "≥153个", "已完成150个系统", [false, 98.04, 0]],
    ["质量", "故障率", "≤2%", "2.5%", [false, 80, 0]],
    ["质量", "故障率", "≤2%", "0%", [true, 100, 100]],
    ["质量", "合格率", "≥95%", "=98%", [true, 100, 3.16]],
    ["质量", "合格率", "≥95百分比", "98", [true, 100, 3.16]],
    ["质量", "合格率", "100", "100%", [true, 100, 0]],
    ["数量", "安全事故", "=0起", "0", [true, 100, null]],
    ["数量", "安全事故", "=0起", "2起", [false, 0, null]],
    ["数量", "管护面积", "28万亩", "8", [false, 28.57, 0]],
    ["数量", "管护面积", "28万亩", "80000亩", [false, 28.57, 0]],
    ["成本", "项目总成本", "≤90万元", "90", [true, 100, 0]],
    ["成本", "项目总成本", "≤90万元", "95.2万元", [false, 94.54, 0]],
    ["成本", "暖通改造", "43.2万元", "37.24万元", [true, 100, 13.8]],
    ["成本", "人均补助", "=300元/人", "280元/人", [false, 93.33, 0]],
    ["时效", "平均处置时间", "≤24小时", "30小时", [false, 80, 0]],
    ["时效", "平均处置时间", "≤24小时", "2天", [false, 50, 0]],
    ["时效", "完工时间", "2023年10月31日前", "2023年11月5日", [false, null, null]],
    ["时效", "完工时间", "2023年10月31日前", "2023年10月", [true, null, null]],
  ])("%s %s %s, found %s", (level2, name, target, actual, verdict) =>
    expect(judged(level2, name, target, actual)).toEqual(verdict),
  );

  it.each([
    ["a share that may be a percentage", "质量", "合格率", "≥95%", "0.98"],
    ["a bound is no result", "满意度", "企业满意率", "≥95%", "≥95%"],
    ["units that do not convert", "数量", "系统数量", "≥153个", "150套"],
    ["two figures", "数量", "系统数量", "≥153个", "计划160个，建成150个"],
    ["a figure turned round", "数量", "系统数量", "≥153个", "未建成150个"],
    ["a blurred figure", "数量", "系统数量", "≥153个", "近150个"],
    ["money whose unit is anybody's guess", "成本", "项目总成本", "≤90万元", "899740"],
    ["words", "社会效益", "安全感", "提升", "提升"],
    ["a grade for a figure", "数量", "系统数量", "≥153个", "达成预期指标"],
    ["a month that ends after the day", "时效", "完工时间", "2023年10月15日前", "2023年10月"],
    ["a low rate that may be a ceiling", "生态效益", "森林火灾受害率", "0.9%", "0"],
    ["a 控制数 of people", "数量", "高血压随访控制数", "3807人", "3220人"],
    ["nothing", "数量", "系统数量", "≥153个", ""],
  ])("is left to a person: %s", (_, level2, name, target, actual) =>
    expect(judged(level2, name, target, actual)).toBeNull(),
  );

  it("is met or not, never both, and its share says the same", () => {
    const figure = fc.integer({ min: 0, max: 500 });
    fc.assert(
      fc.property(figure, figure, fc.constantFrom("≥", "≤", ">", "<", "="), (wanted, found, sign) => {
        const verdict = judge(rowOf("数量", "巡检次数", `${sign}${wanted}次`), `${found}次`);
        if (!verdict?.share) return;
        expect(verdict.share.gte(0) && verdict.share.lte(1)).toBe(true);
        if (verdict.met) expect(verdict.share.eq(1)).toBe(true);
        else if (sign !== ">" && sign !== "<") expect(verdict.share.lt(1)).toBe(true);
      }),
    );
  });
});

it("a row of an example names no cell that tables do not have", () => {
  expect(() => extrasOf(["得份：9"], "self-evaluation", "")).toThrow("得份");
});
