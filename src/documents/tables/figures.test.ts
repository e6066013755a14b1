import { describe, expect, test } from "vitest";
import { parseTarget } from "#values";
import { actual, wanYuan } from "./figures.ts";
import { attained } from "./made-up.ts";

describe("元 are printed as exact 万元, with two decimals at least", () => {
  test.each([
    ["2522400", "252.24"],
    ["10000", "1.00"],
    ["0", "0.00"],
    ["987654.32", "98.765432"],
    ["0.01", "0.000001"],
    ["-350000.00", "-35.00"],
    [null, ""],
  ])("%s → %s", (yuan, printed) => expect(wanYuan(yuan)).toBe(printed));
});

describe("a measured figure is written as its target is", () => {
  test.each([
    ["≥153个系统", "156", "个", "156个系统"],
    ["≥1000万条", "10562310", "条", "1056.231万条"],
    ["≥1000万条", "9999999", "条", "999.9999万条"],
    ["≤2%", "1.6949152542", "%", "1.69%"],
    ["≥1000万条", "0", "条", "0万条"],
    ["24小时内", "22.456789", "hour", "22.46小时"],
    ["24小时内", "22.456789", "小时", "22.46小时"],
    ["≤0.1秒", "0.08312", "second", "0.0831秒"],
    ["2023年12月31日前", "2023-12-05", "", "2023年12月5日"],
    ["显著", "显著", "", "显著"],
  ])("%s measured %s %s → %s", (target, value, unit, printed) =>
    expect(actual(attained("measured", value, unit), parseTarget(target))).toBe(printed),
  );
});

describe("rounding never carries a figure over its target, nor down to nought", () => {
  test.each([
    ["≥95%", "94.996666667", "%", "94.997%"],
    ["≥95%", "94.99999999", "%", "94.99999999%"],
    ["≤2%", "2.0000001", "%", "2.0000001%"],
    ["≤2%", "0.00000123", "%", "0.000001%"],
    ["≤0.1秒", "0.10003", "second", "0.10003秒"],
    ["24小时内", "24.001", "小时", "24.001小时"],
    ["90%-95%", "95.0004", "%", "95.0004%"],
  ])("%s measured %s → %s", (target, value, unit, printed) =>
    expect(actual(attained("measured", value, unit), parseTarget(target))).toBe(printed),
  );
});

describe("the states stay apart", () => {
  const target = parseTarget("≥12次");
  test.each([
    ["zero", "0", "0次"],
    ["missing", null, "（无证据）"],
    ["partial", "7", "7次\n（证据不全）"],
    ["partial", null, "（证据不全）"],
    ["not-yet-due", "7", "7次\n（未到期）"],
    ["not-yet-due", null, "（未到期）"],
  ] as const)("%s %s → %s", (state, value, printed) =>
    expect(actual(attained(state, value, "次"), target)).toBe(printed),
  );

  test("measured without a single figure says why in words", () =>
    expect(actual(attained("measured", null, "", "每季度末均已完成"), parseTarget("每季度末"))).toBe(
      "每季度末均已完成",
    ));
});
