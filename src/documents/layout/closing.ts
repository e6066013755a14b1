import type { Column, Role } from "./columns.ts";
import type { Draft } from "./draft.ts";
import { readFields } from "./fields.ts";
import { isFooter, isNoise, overallNamed } from "./labels.ts";
import type { Seen, SeenRow } from "./lattice.ts";
import { flowing, solid, tidy } from "./words.ts";

const filledCells = (row: SeenRow) => row.cells.filter((cell) => cell.begins && tidy(cell.text) !== "");

/** The one cell under a column, whose words belong to no column beside it. */
const alone = (cells: readonly Seen[], columns: readonly Column[], role: Role): Seen | undefined => {
  const column = columns.find((one) => one.role === role);
  const under = cells.filter((cell) => column && cell.column >= column.from && cell.column < column.to);
  return under.length === 1 && under[0]?.colSpan === (column ? column.to - column.from : 0)
    ? under[0]
    : undefined;
};

/** 总分 | 100 | 96.5: true when every cell of the row was understood. */
function readTotal(draft: Draft, columns: readonly Column[], cells: readonly Seen[]): boolean {
  const [label, ...figures] = cells;
  if (!label || !/^(总分|合计|总计|总得分|得分合计|自评总分)([（(].*[)）])?$/.test(solid(label.text)))
    return false;
  const weight = alone(figures, columns, "weight");
  const score = alone(figures, columns, "score");
  if (!figures.length || figures.some((cell) => cell !== weight && cell !== score)) return false;
  if (weight) draft.overall.weight ??= flowing(weight.text);
  if (score) draft.overall.score ??= flowing(score.text);
  return true;
}

/** Reads a row that follows the indicators without being one: totals, words on the whole project, signatures. */
export function readClosing(
  draft: Draft,
  columns: readonly Column[],
  row: SeenRow,
  next: SeenRow | undefined,
): boolean {
  const cells = filledCells(row);
  const first = cells[0];
  if (!first) return false;
  if (overallNamed(first.text)) {
    readFields(draft, row, next, new Set());
    return true;
  }
  if (!isFooter(first.text)) return false;
  const text = cells.map((cell) => flowing(cell.text)).join(" | ");
  if (!readTotal(draft, columns, cells) && !isNoise(text))
    draft.unread.push({
      at: row.place,
      text,
      why: {
        zh: "合计或备注行，不是指标，原样保留。",
        en: "A row of totals or remarks, not an indicator; kept as it stands.",
      },
    });
  return true;
}
