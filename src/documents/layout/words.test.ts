import { describe, expect, test } from "vitest";
import { printedUnit, readAmount } from "./amount.ts";
import { fieldNamed, isFooter, isLabel, isNoise, isTitle } from "./labels.ts";
import { withoutRadicals } from "./radicals.ts";
import { flowing, labelKey, solid, tidy } from "./words.ts";

describe("texts as readers see them", () => {
  test.each([
    ["项⽬⽀出绩效⽬标申报表", "项目支出绩效目标申报表"],
    ["部⻔、⻓期、第2⻚、⻋辆、⻩⼭、⻢路、⻛险", "部门、长期、第2页、车辆、黄山、马路、风险"],
    ["⽤⼾满意度", "用户满意度"],
    ["①㈱；５％", "①㈱；５％"],
  ])("radicals of %s", (text, mended) => {
    expect(withoutRadicals(text)).toBe(mended);
  });

  test("no radical is left, whichever", () => {
    const left = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) =>
        withoutRadicals(String.fromCharCode(from + index)),
      ).filter((sign) => /[⺀-⻳⼀-⿕]/.test(sign));
    expect(left(0x2f00, 0x2fd5)).toEqual([]);
    // Strokes that are no ideograph by themselves, and the unassigned U+2E9A.
    expect(left(0x2e80, 0x2ef3).length).toBeLessThanOrEqual(12);
  });

  test.each([
    ["  01 其他项目　", "01 其他项目"],
    ["一\u200B二\uFEFF", "一二"],
    ["一 \n 二", "一\n二"],
  ])("tidy %j", (text, shown) => {
    expect(tidy(text)).toBe(shown);
  });

  test.each([
    ["反映信息系统\n可用性", "反映信息系统可用性"],
    ["Windows\nServer", "Windows Server"],
    ["440304231060\n100505002", "440304231060100505002"],
  ])("flowing %j", (text, shown) => {
    expect(flowing(text)).toBe(shown);
  });

  test("solid", () => expect(solid("产\n 出\n 指　标")).toBe("产出指标"));

  test.each([
    ["项目总金额（中期规划，万元）：", "项目总金额"],
    ["*项 目 名 称", "项目名称"],
    ["1.项目编码", "项目编码"],
    ["年度指标值(A)", "年度指标值"],
  ])("labelKey %s", (text, key) => {
    expect(labelKey(text)).toBe(key);
  });
});

describe("labels", () => {
  test.each([
    ["项目编码:", "projectCode"],
    ["项目编号", "projectCode"],
    ["实施单位", "applicant"],
    ["主管部门及代码", "budgetUnit"],
    ["项目总金额（中期规划，万元）", "totalAmount"],
    ["本年度项目金额(万元)", "annualAmount"],
    ["年度\n总体\n目标", "annualGoal"],
    ["长期目标（跨度多年的项目需填）", "longTermGoal"],
    ["联系电话", null],
    ["信息安全运行维护", null],
  ])("%s names %s", (label, name) => {
    expect(fieldNamed(label)).toBe(name);
  });

  test("a label without a field still ends a neighbour's value", () => {
    expect(isLabel("其中：财政拨款")).toBe(true);
    expect(isLabel("实际完成情况")).toBe(true);
    expect(isLabel("项目法")).toBe(false);
  });

  test.each([
    ["二级项目支出绩效目标申报表", true],
    ["项目支出绩效自评表（2022年度）", true],
    ["项 目 支 出 绩 效 目 标 表", true],
    ["绩效目标", false],
    ["请各单位填写项目支出绩效目标申报表。", false],
    ["项目名称：绩效目标管理系统表", false],
  ])("title? %s", (text, is) => {
    expect(isTitle(text)).toBe(is);
  });

  test.each(["总分", "合计", "填表人：    联系电话：", "注：1.资金使用单位"])("footer %s", (text) => {
    expect(isFooter(text)).toBe(true);
  });

  test.each(["（2023年度）", "附件2", "— 3 —", "第3页 共5页", "二、绩效指标", "填表人：   "])(
    "noise %s",
    (text) => {
      expect(isNoise(text)).toBe(true);
    },
  );
  test("what may matter is no noise", () => expect(isNoise("其他资金：20万元")).toBe(false));
});

describe("amounts: never guessed", () => {
  test.each([
    ["7,567,200.00", "万元", "万元", null],
    ["350,000.00", "万元", "万元", null],
    ["99,999.00", "万元", "万元", "999990000"],
    ["250000", "万元", "万元", "2500000000"],
    ["1000000", "万元", "万元", null],
    ["252.24", "万元", "万元", "2522400"],
    ["0.1", "万元", "万元", "1000"],
    ["7,567,200.00", "元", "元", "7567200"],
    ["10000万元", null, "万元", "100000000"],
    ["250万", "万元", "万", "2500000"],
    ["1.2亿元", null, "亿元", "120000000"],
    ["38.5", null, null, null],
    ["", "万元", "万元", null],
    ["约30", "万元", "万元", null],
    ["1,2,3.", "万元", "万元", null],
  ])("%j under %s", (text, label, unit, yuan) => {
    expect(readAmount(text, label)).toEqual({ text, printedUnit: unit, yuan });
  });

  test.each([
    ["项目总金额（中期规划，万元）", "万元"],
    ["项目资金\n（元）", "元"],
    ["项目资金", null],
  ])("unit of %j", (label, unit) => {
    expect(printedUnit(label)).toBe(unit);
  });
});
