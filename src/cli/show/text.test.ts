import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { columns, hang, inLine, padEnd, printable, wrap } from "./text.ts";

describe("printable", () => {
  test.each([
    ["≥153个系统", "≥153个系统"],
    ["\u001b[31m红", "\ufffd[31m红"],
    ["a\tb\r\nc", "a b \nc"],
    ["\u202e001", "\ufffd001"],
  ])("%j → %j", (text, safe) => expect(printable(text)).toBe(safe));

  test("keeps every offset", () => {
    fc.assert(fc.property(fc.string(), (text) => printable(text).length === text.length));
  });
});

test.each([
  ["≥153个系统", 10],
  ["（空）", 6],
  ["%", 1],
  ["％", 2],
])("%s is %i columns wide", (text, width) => expect(columns(text)).toBe(width));

test("agrees with string-width about every character", () => {
  for (let code = 0; code < 0x11000; code++) {
    const character = String.fromCodePoint(code);
    if (columns(character) !== stringWidth(character)) expect.fail(`U+${code.toString(16)}`);
  }
});

test("pads by columns, not by characters", () => expect(padEnd("数量", 6)).toBe("数量  "));

describe("wrap", () => {
  test.each([
    ["信息化系统响应率", 8, ["信息化系", "统响应率"]],
    ["满意度，高。", 6, ["满意", "度，", "高。"]],
    ["依据“财政”", 6, ["依据", "“财政”"]],
    ["共计299.6万元", 10, ["共计", "299.6万元"]],
    ["CNY 1,234,567", 10, ["CNY", "1,234,567"]],
    ["或全体（all）", 10, ["或全体", "（all）"]],
    ["a\nb", 10, ["a", "b"]],
    ["", 10, [""]],
    ["needs the terminal", 10, ["needs the", "terminal"]],
  ])("%j in %i columns", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test("never exceeds the width and loses only spaces", () => {
    const text = fc.string({
      unit: fc.constantFrom("指", "标", "≥", "1", "5", "，", "“", "a", " ", "%", "\n"),
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, width) => {
        const lines = wrap(words, width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(/\s/g, "")).toBe(words.replace(/\s/g, ""));
      }),
    );
  });
});

test("hang keeps later lines under the first", () => {
  expect(hang("依据  ", "财预〔2021〕101号第十条", 18)).toBe("依据  财预〔2021〕\n      101号第十条");
});

test("stretches stand side by side while they fit", () => {
  expect(inLine(["● 达标 47", "▲ 未达标 5", "○ 为零 1"], 24)).toBe("● 达标 47  ▲ 未达标 5\n○ 为零 1");
  expect(inLine(["一个放不下的长词", "二"], 4)).toBe("一个放不下的长词\n二");
});
