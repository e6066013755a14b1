import type { Indicator } from "#model";
import { runs } from "../writing/grid.ts";
import { type Cell, label, type Row, value } from "../writing/sheet.ts";

/** 服务对象满意度 breaks before 满意度 where it is longer than its column, so that no line is left with one letter. */
export const brokenLevel = (level: string, room: number): string =>
  level.length > room ? level.replace(/^(.+)(?=满意度)/, "$1\n") : level;

/** 数量 → 数量指标, as the national tables print it, in a column five letters wide; blank stays blank. */
export function withSuffix(level: string): string {
  if (level === "" || level.endsWith("指标")) return level;
  const broken = brokenLevel(`${level}指标`, 5);
  return broken.length > 5 && !broken.includes("\n") ? `${level}\n指标` : broken;
}

/** Gives each indicator's cells the level labels before them, merged down over neighbours that share them. */
export function leveled<One>(
  rows: readonly One[],
  levels: (one: One) => readonly [level1: string, level2: string],
  cells: (one: One) => Row,
): Row[] {
  const names = rows.map(levels);
  const first = runs(names.map(([level1]) => level1));
  const second = runs(names.map((pair) => JSON.stringify(pair)));
  return rows.map((one, at) => {
    const [level1, level2] = names[at] ?? ["", ""];
    const spans = [
      [level1, first[at] ?? 1],
      [level2, second[at] ?? 1],
    ] as const;
    return [
      ...spans.filter(([, span]) => span > 0).map(([text, span]) => value(text, 1, span)),
      ...cells(one),
    ];
  });
}

/**
 * The national tables set 绩效指标 in a cell of its own to the left of all indicators. Here it stands in the heading,
 * open towards the cell below, so that every page shows it.
 */
export const besides = {
  head: (rows: number): Cell => ({ ...label("绩效\n指标", 1, rows), open: "below" }),
  body: (rows: readonly Row[]): Row[] =>
    rows.map((row, at) => (at === 0 ? [{ ...label("", 1, rows.length), open: "above" }, ...row] : row)),
};

/** The national tables' wording of both levels. */
export const nationalLevels = ({ indicator }: { readonly indicator: Indicator }) =>
  [withSuffix(indicator.level1), withSuffix(indicator.level2)] as const;
