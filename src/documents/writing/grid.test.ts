import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { placed, runs } from "./grid.ts";
import { value } from "./sheet.ts";

describe("cells take the first free squares of their row", () => {
  test("a cell over two rows pushes the next row's cells aside", () => {
    const cells = placed([[value("甲", 1, 2), value("乙")], [value("丙")]], 2);
    expect(cells.map(({ cell, row, column }) => [cell.text, row, column])).toEqual([
      ["甲", 0, 0],
      ["乙", 0, 1],
      ["丙", 1, 1],
    ]);
  });

  test.each([
    ["too few cells", [[value("甲")]], 2],
    ["too many cells", [[value("甲"), value("乙"), value("丙")]], 2],
    ["a cell that hangs out below", [[value("甲", 1, 2)]], 1],
    ["a cell that lies over another", [[value("甲"), value("乙", 1, 2)], [value("丙", 2)]], 2],
  ])("%s are refused", (_, rows, width) => expect(() => placed(rows, width)).toThrow(/table/));
});

describe("runs merge neighbours that say the same", () => {
  test("counts stand at the first of each", () =>
    expect(runs(["产出", "产出", "效益", "产出"])).toEqual([2, 0, 1, 1]));

  test("they always add up to the number of rows", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", "b", "c")), (keys) => {
        expect(runs(keys).reduce((sum, count) => sum + count, 0)).toBe(keys.length);
      }),
    ));
});
