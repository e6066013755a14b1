import type { Indicator, Unread } from "#model";
import { parseTarget } from "#values";
import type { Column, Role } from "./columns.ts";
import type { Seen, SeenRow } from "./lattice.ts";
import { isMarked, readCauses, readLikelihood } from "./watched.ts";
import { flowing, solid, tidy } from "./words.ts";

/** Whether the row's level cells, its own or merged ones, hold any words; and which of them begin in this row. */
export type Printed = {
  readonly level1: boolean;
  readonly level2: boolean;
  readonly begins: { readonly level1: boolean; readonly level2: boolean };
};

/** What merged or omitted level cells stand for: the level printed last above. */
export type Levels = { level1: string; level2: string };

/** 一、 · （二） · 1. before the words of a level. */
const unnumbered = (text: string): string =>
  solid(text).replace(/^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．](?=.)/, "");

/** 一、产出指标（50分） → 产出; 服务对象满意度指标等 → 服务对象满意度. */
const level = (text: string): string =>
  unnumbered(text)
    .replace(/^[*＊★☆]+|[*＊★☆]+$/g, "")
    .replace(/[（(][^（）()]*[)）]$/, "")
    .replace(/\d+(\.\d+)?分$/, "")
    .replace(/等$/, "")
    .replace(/(?<=.)指标$/, "");

const starred = (text: string) => /^[*＊★☆]|[*＊★☆]$/.test(unnumbered(text));

/** Cells of the row under a column, or the one that reaches over it from the left. */
function under(row: SeenRow, { from, to }: Column): readonly Seen[] {
  const inside = row.cells.filter((cell) => cell.column >= from && cell.column < to);
  if (inside.length) return inside;
  return row.cells.filter((cell) => cell.column < from && cell.column + cell.colSpan > from);
}

const joined = (cells: readonly Seen[]) => flowing(cells.map((cell) => cell.text).join(""));

/** Turns one row below the header into an indicator; null when nothing is printed in it. */
export function readIndicator(
  row: SeenRow,
  columns: readonly Column[],
  levels: Levels,
  atBreak = false,
): { readonly indicator: Indicator; readonly unread: readonly Unread[]; readonly printed: Printed } | null {
  if (!row.cells.some((cell) => cell.begins && tidy(cell.text) !== "")) return null;
  const taken = new Set<Seen>();
  const columnOf = (role: Role) => columns.find((column) => column.role === role);
  const cellsOf = (role: Role): readonly Seen[] => {
    const column = columnOf(role);
    const cells = column ? under(row, column).filter((cell) => !taken.has(cell)) : [];
    for (const cell of cells) taken.add(cell);
    return cells;
  };
  const text = (role: Role) => joined(cellsOf(role));
  /** A merged weight or score counts once, in the row it begins in. */
  const once = (role: Role) => (columnOf(role) ? joined(cellsOf(role).filter((cell) => cell.begins)) : null);

  const cells1 = cellsOf("level1");
  const printed1 = joined(cells1);
  const sameAgain = atBreak && level(printed1) === levels.level1;
  const begins1 = !sameAgain && cells1.some((cell) => cell.begins && tidy(cell.text) !== "");
  if (printed1) levels.level1 = level(printed1);
  // Below a level1 that begins anew, an empty level2 is empty; below one that goes on, it goes on too.
  const cells2 = cellsOf("level2");
  const printed2 = joined(cells2);
  const begins = {
    level1: cells1.some((cell) => cell.begins),
    level2: cells2.some((cell) => cell.begins),
  };
  levels.level2 = printed2 || (begins1 ? "" : levels.level2);
  const level2 = levels.level2;
  const level3 = text("level3");

  const grades = columns.filter(({ role }) => role === "grades").flatMap((column) => under(row, column));
  for (const cell of grades) taken.add(cell);
  const target = columnOf("grades")
    ? grades
        .map((cell) => flowing(cell.text))
        .filter(Boolean)
        .join("/")
    : columnOf("number")
      ? splitTarget(
          text("sign"),
          text("number"),
          text("unit"),
          /文字描述/.test(columnOf("unit")?.title ?? ""),
        )
      : text("target");
  const explanation = columnOf("explanation")
    ? tidy(
        cellsOf("explanation")
          .map((cell) => cell.text)
          .join("\n"),
      )
    : "";
  const actual = columnOf("actual") ? text("actual") : null;
  const ticks = (role: Role) =>
    columns.filter((column) => column.role === role).map((column) => ({ column, cells: under(row, column) }));
  const deviation = readCauses(ticks("causes"));
  const likelihood = readLikelihood(ticks("likelihood"));
  const told = likelihood !== null || !isMarked(ticks("likelihood"));
  for (const { cells } of [...ticks("causes"), ...(told ? ticks("likelihood") : [])])
    for (const cell of cells) taken.add(cell);

  const printedCause = columnOf("cause") ? text("cause") : null;
  const cause = deviation.words.length
    ? [...deviation.words, printedCause].filter(Boolean).join("；")
    : printedCause;
  const indicator: Indicator = {
    level1: levels.level1,
    level2: level(level2),
    required: starred(level2) || starred(printed1),
    level3,
    target: parseTarget(target),
    explanation,
    actual,
    weight: once("weight"),
    score: once("score"),
    ...(cause === null ? {} : { cause }),
    ...(columnOf("forecast") ? { forecast: text("forecast") } : {}),
    ...(columnOf("causes") ? { causes: deviation.causes } : {}),
    ...(columnOf("likelihood") ? { likelihood } : {}),
    ...(columnOf("remark") ? { remark: text("remark") } : {}),
    at: row.place,
  };
  const unread = row.cells
    // The unused half of a two-halved table repeats the level names of the half that was read.
    .filter(
      (cell) => cell.begins && !taken.has(cell) && tidy(cell.text) !== "" && flowing(cell.text) !== level2,
    )
    .map((cell) => {
      const column = columns.find(({ from, to }) => cell.column >= from && cell.column < to);
      const why = column
        ? {
            zh: `栏目“${solid(column.title)}”没有对应的内容项，原样保留。`,
            en: `Forms here have no column “${solid(column.title)}”; kept as it stands.`,
          }
        : {
            zh: "不在指标表的任何一栏之下，原样保留。",
            en: "It stands below no column of the indicator table; kept as it stands.",
          };
      return { at: cell.place, text: flowing(cell.text), why };
    });
  return { indicator, unread, printed: { level1: printed1 !== "", level2: printed2 !== "", begins } };
}

/**
 * A target over three cells; 正向 and 反向 say the sense, not the comparison, and stand in no target text. What the
 * middle cell already prints is not said twice. Under 单位（文字描述） words stand in place of a number.
 */
function splitTarget(sign: string, number: string, unit: string, unitMayTell: boolean): string {
  if (!number) return unitMayTell ? unit : "";
  const isSense = /^(正向|反向|定性|定量|正向指标|反向指标)$/.test(sign);
  const before = isSense || number.startsWith(sign) || /^[≥≤><=＝≧≦]/.test(number) ? "" : sign;
  return `${before}${number}${number.endsWith(unit) ? "" : unit}`;
}
