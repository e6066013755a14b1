import { expect, test } from "vitest";
import { inferSense, meets, senseOfName } from "./compare.ts";
import { decimal } from "./decimal.ts";
import { parseTarget } from "./target/parse.ts";

test.each([
  [">=", "95", "95", true],
  [">", "95", "95", false],
  ["=", "95.0", "95", true],
  ["<=", "2.0000000000000000000001", "2", false],
  ["<", "1.9", "2", true],
] as const)("%s: %s against %s is %s", (comparator, actual, target, met) => {
  expect(meets(comparator, decimal(actual), decimal(target))).toBe(met);
});

test("a bare number asks for at least that much of a 正向 and at most that much of a 反向 indicator", () => {
  expect(meets("implied", decimal("3"), decimal("2"), "positive")).toBe(true);
  expect(meets("implied", decimal("3"), decimal("2"), "negative")).toBe(false);
});

test.each([
  ["信息化系统故障率", "2%", "negative"],
  ["安全漏洞修复率", "95%", "positive"],
  ["设备维修成本", "20万元", "negative"],
  ["成本节约率", "5%", "positive"],
  ["用户投诉率", "1%", "negative"],
  ["投诉处理及时率", "100%", "positive"],
  ["系统运维响应时间", "24小时", "negative"],
  ["免费开放天数", "300天", "positive"],
  ["维护数量", "293台", "positive"],
  ["完成时间", "2023年12月31日前", "negative"],
  ["项目成本", "≥20万元", "positive"],
])("%s of %s is %s", (name, target, sense) => {
  expect(inferSense(name, parseTarget(target))).toBe(sense);
});

test("a name that says nothing says nothing", () => {
  expect(senseOfName("消防设备维保机房")).toBeNull();
});
