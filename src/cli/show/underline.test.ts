import fc from "fast-check";
import { expect, test } from "vitest";
import { columns } from "./text.ts";
import { underline } from "./underline.ts";

const under = (text: string, words: string, width = 60) => {
  const from = text.indexOf(words);
  return underline({ text, from, to: from + words.length }, width)
    .flat()
    .join("\n");
};

test.each([
  ["≤0.1秒", "秒", "≤0.1秒\n    ^~"],
  ["≥153个系统", "≥153个系统", "≥153个系统\n^~~~~~~~~~"],
  ["100%", "100%", "100%\n^~~~"],
  ["显著", "", "显著\n^"],
  ["", "", "\n^"],
  ["第一行\n第二行错了", "错了", "第二行错了\n      ^~~~"],
])("%j, %j", (text, words, printed) => expect(under(text, words)).toBe(printed));

test("a stretch over two lines of the cell is marked on both", () => {
  expect(under("甲乙\n丙丁", "乙\n丙")).toBe("甲乙\n  ^~\n丙丁\n~~");
});

test("long text is shown around the stretch", () => {
  const text = `${"前".repeat(60)}此处${"后".repeat(60)}`;
  expect(under(text, "此处", 30)).toBe("…前前前前前前前前前此处后后后…\n                   ^~~~");
});

test("a long cell marked as a whole shows its beginning", () => {
  const text = "一二三四五六七八九十".repeat(3);
  expect(under(text, text, 20)).toBe("一二三四五六七八九…\n^~~~~~~~~~~~~~~~~~");
});

test("a long stretch goes on below, broken as lines are", () => {
  const text = `甲${"乙".repeat(8)}299.6万元丙`;
  expect(under(text, text.slice(1, -1), 20)).toBe(
    `甲乙乙乙乙乙乙乙乙\n  ^${"~".repeat(15)}\n299.6万元丙\n~~~~~~~~~`,
  );
});

test("no line is wider than asked, and the mark stands below the words", () => {
  const cell = fc.string({ unit: fc.constantFrom("绩", "效", "≥", "9", "%", "\n", "，"), maxLength: 120 });
  fc.assert(
    fc.property(cell, fc.nat(120), fc.nat(120), fc.integer({ min: 20, max: 90 }), (text, a, b, width) => {
      const from = Math.min(a, b, text.length);
      const to = Math.min(Math.max(a, b), text.length);
      for (const [line, mark] of underline({ text, from, to }, width)) {
        expect(columns(line)).toBeLessThanOrEqual(width);
        expect(columns(mark)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
