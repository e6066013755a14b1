import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mayBeCut, onOnePage, pageEnds, pageHeight } from "./pages.ts";

test("A4 leaves 268 mm upright and 181 mm on its side", () => {
  expect(pageHeight({ landscape: false })).toBeCloseTo(759.7, 1);
  expect(pageHeight({ landscape: true })).toBeCloseTo(513.1, 1);
});

test("a row or two too many are shrunk onto the page, more are not", () => {
  expect(onOnePage([500, 500, 140], 1000)).toBe(true);
  expect(onOnePage([500, 500, 160], 1000)).toBe(false);
});

describe("pages end before the row that no longer fits", () => {
  test.each([
    ["all fit", [40, 40], 100, 10, []],
    ["the heading takes room on later pages", [40, 40, 40, 40, 40], 100, 30, [80, 120, 160]],
    ["a row taller than a page stands alone", [150, 40, 150], 100, 0, [150, 190]],
  ])("%s", (_, heights, page, head, ends) => expect(pageEnds(heights, page, head)).toEqual(ends));

  test("always at the top of a row", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 300 })), (heights) => {
        const tops = heights.map((_, at) => heights.slice(0, at).reduce((sum, height) => sum + height, 0));
        expect(tops).toEqual(expect.arrayContaining([...pageEnds(heights, 250, 40)]));
      }),
    ));
});

describe("only merged cells near a page's end may be cut", () => {
  const heights = new Array<number>(40).fill(20);
  test.each([
    ["across the end", 8, 4, true],
    ["just above it", 6, 3, true],
    ["well above it", 0, 4, false],
    ["well below it", 14, 4, false],
    ["a single row, which moves whole", 10, 1, false],
  ])("%s", (_, row, rows, cut) => expect(mayBeCut(heights, row, rows, [200])).toBe(cut));
});
