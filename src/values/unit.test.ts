import { expect, test } from "vitest";
import { decimal } from "./decimal.ts";
import { convert, dimensionOf, unitOf } from "./unit.ts";

test.each([
  ["100", "毫秒", "second", "0.1"],
  ["24", "小时", "minute", "1440"],
  ["2", "天", "hour", "48"],
  ["2", "年", "个月", "24"],
  ["1", "季度", "month", "3"],
  ["1.2", "亿元", "万元", "12000"],
  ["1000", "万条", "条", "10000000"],
  ["95", "%", "share", "0.95"],
  ["5", "‰", "%", "0.5"],
  ["2", "公顷", "亩", "30"],
  ["1", "平方公里", "平方米", "1000000"],
  ["3", "吨", "公斤", "3000"],
  ["5", "万元/人", "元/人", "50000"],
  ["7", "个", "个", "7"],
])("%s %s is %s: %s", (value, from, to, expected) => {
  expect(convert(decimal(value), from, to)?.toFixed()).toBe(expected);
});

test.each([
  ["工作日", "天"],
  ["条", "个"],
  ["month", "day"],
  ["", "%"],
  ["分", "分钟"],
  ["百分点", "%"],
  ["元/人", "元/月"],
  ["GB", "MB"],
  ["未曾见过的单位", "个"],
])("%s is not convertible to %s", (from, to) => {
  expect(convert(decimal("1"), from, to)).toBeNull();
});

test("every unit knows what it measures", () => {
  expect(dimensionOf("个")).toBe("count");
  expect(dimensionOf("万元")).toBe("money");
  expect(dimensionOf("小时")).toBe("time");
  expect(dimensionOf("%")).toBe("share");
  expect(dimensionOf("次/月")).toBe("rate");
  expect(dimensionOf("千瓦")).toBe("energy");
  expect(dimensionOf("分")).toBe("score");
  expect(unitOf("未曾见过的单位")).toBeNull();
});
