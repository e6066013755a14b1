import { describe, expect, test } from "vitest";
import type { TextLine } from "./text.ts";
import { runningLines } from "./text.ts";

type Drawn = readonly [text: string, right: number, left?: number];
/** Lines of a page from 40 to 540 points, 20 points apart: text, and where it ends. */
const page = (...lines: readonly Drawn[]): readonly TextLine[] =>
  lines.map(([text, right, left = 40], index) => ({
    text,
    left,
    right,
    baseline: 100 + 20 * index,
    size: 12,
    runs: [],
  }));
const joined = (...lines: readonly Drawn[]) =>
  runningLines(page(...lines), { left: 40, right: 540 }).map(({ text }) => text);

describe("lines outside tables", () => {
  test("a line that fills the page goes on below, as often as it does", () => {
    expect(
      joined(["年度目标：保障系统", 538], ["运行，提升", 535], ["水平。", 90], ["填表人：", 120]),
    ).toEqual(["年度目标：保障系统运行，提升水平。", "填表人："]);
  });

  test.each([
    ["a line that ends early", "一行", 300, "又一行", 40],
    ["a line that stands in the middle", "一行", 538, "标题", 200],
    ["a label", "项目名称：某项目", 538, "实施单位：某局", 40],
    ["a numbered item", "一、开展工作", 538, "二、完成验收", 40],
    ["a title", "一行", 538, "项目支出绩效自评表", 40],
  ])("%s ends there", (_, first, right, second, left) => {
    expect(joined([first, right], [second, 538, left])).toEqual([first, second]);
  });

  test("Latin words are parted, as a space at the end of a line is not drawn", () => {
    expect(joined(["使用 Open", 538], ["Source 软件", 200])).toEqual(["使用 Open Source 软件"]);
  });

  test("a line far below or of another size begins anew", () => {
    const [first, second] = page(["一行", 538], ["又一行", 538]);
    if (!first || !second) throw new Error("two lines");
    const edges = { left: 40, right: 540 };
    expect(runningLines([first, { ...second, baseline: 140 }], edges)).toHaveLength(2);
    expect(runningLines([first, { ...second, size: 18 }], edges)).toHaveLength(2);
  });
});
