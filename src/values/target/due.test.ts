import { expect, test } from "vitest";
import { dueDay, firstDayOf } from "./due.ts";
import { parseTarget } from "./parse.ts";

test.each([
  ["2023年12月31日前", "2023-12-31"],
  ["2023年6月", "2023-06-30"],
  ["2024年2月", "2024-02-29"],
  ["2023年", "2023-12-31"],
  ["2023年上半年", "2023-06-30"],
  ["2023.07-2024.01", "2024-01-31"],
  ["年底前", null],
])("%s is due on %s", (text, day) => {
  const target = parseTarget(text);
  expect(target.kind === "deadline" && dueDay(target)).toBe(day);
});

test("a month and a year begin on their first day", () => {
  expect([firstDayOf("2023"), firstDayOf("2023-07"), firstDayOf("2023-07-05")]).toEqual([
    "2023-01-01",
    "2023-07-01",
    "2023-07-05",
  ]);
});
