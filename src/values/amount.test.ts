import fc from "fast-check";
import { expect, test } from "vitest";
import { fenOfYuan, parseAmount, printWan, printYuan, yuanOfFen } from "./amount.ts";

test.each([
  ["7,567,200.00", 756_720_000n],
  ["１，２３４．５６", 123_456n],
  ["299.6万元", 299_600_000n],
  ["1.2亿元", 12_000_000_000n],
  ["250万", 250_000_000n],
  ["¥100", 10_000n],
  ["5000元整", 500_000n],
  ["0", 0n],
  ["-12.5", -1_250n],
  ["  1 ", 100n],
])("%s is %s fen", (text, fen) => {
  expect(parseAmount(text)).toBe(fen);
});

test.each([
  "",
  "无",
  "abc",
  "1.234",
  "≥100元",
  "100人",
  "1,23",
  "1 000",
  "10-20万元",
  "100元/人",
  "12%",
  "NaN",
  "1e5",
])("%s is no amount", (text) => {
  expect(parseAmount(text)).toBeNull();
});

test("fen and yuan are the same money", () => {
  fc.assert(
    fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (fen) => {
      expect(fenOfYuan(yuanOfFen(fen))).toBe(fen);
      expect(parseAmount(printYuan(fen))).toBe(fen);
      expect(parseAmount(`${printWan(fen)}万元`)).toBe(fen);
    }),
  );
});

test("fractions of a fen are no money", () => {
  expect(fenOfYuan("0.001")).toBeNull();
  expect(fenOfYuan("1e3")).toBeNull();
});

test("万元 are printed with two to six places", () => {
  expect(printWan(299_600_000n)).toBe("299.60");
  expect(printWan(1n)).toBe("0.000001");
  expect(printWan(-756_720_000n)).toBe("-756.72");
  expect(printYuan(756_720_000n)).toBe("7,567,200.00");
});
