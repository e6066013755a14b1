import fc from "fast-check";
import { expect, test } from "vitest";
import { comparable, likeness, similarity, withoutSpaces } from "./text.ts";

test.each([
  ["⺠⽣⼯程", "民生工程", "radicals as PDF text layers put them"],
  ["Ａ１（二）", "A1(二)", "full width"],
  ["“互联网＋”", '"互联网+"', "quotes"],
  ["〔2020〕15号", "[2020]15号", "brackets"],
  ["运维－响应—时间", "运维-响应-时间", "dashes"],
  ["数量、质量。", "数量,质量.", "marks"],
  [" 一　级 \n指标 ", "一 级 指标", "spaces"],
  ["≧95％", "≥95%", "signs"],
])("%s compares as %s: %s", (text, expected) => {
  expect(comparable(text)).toBe(expected);
});

test("a normal form is its own normal form", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(comparable(comparable(text))).toBe(comparable(text));
      expect(withoutSpaces(text)).not.toMatch(/\s/);
    }),
  );
});

test("likeness is symmetric, 1 for the same words and 0 for none in common", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
      expect(similarity(a, b)).toBe(similarity(b, a));
      expect(similarity(a, a)).toBe(1);
    }),
  );
  expect(similarity("数量", "质量")).toBe(0);
  expect(likeness("信息化系统故障率", "信息系统故障率")).toEqual({ shared: 5, all: 13 });
  expect(similarity("用户 满意度", "用户满意度")).toBe(1);
});
