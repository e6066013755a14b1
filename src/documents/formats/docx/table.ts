import type { Cell, Table } from "../format.ts";

export type OpenCell = {
  readonly column: number;
  colSpan: number;
  vertical: "none" | "restart" | "continue";
  /** w:hMerge continue: an older way to say that this cell belongs to the one on its left. */
  joined: boolean;
  readonly lines: string[];
};
export type OpenRow = { column: number; deleted: boolean; readonly cells: OpenCell[]; cell: OpenCell | null };
export type OpenTable = { readonly number: number; readonly rows: OpenCell[][]; row: OpenRow | null };

export const openTable = (number: number): OpenTable => ({ number, rows: [], row: null });

const textOf = (cell: OpenCell) => cell.lines.join("\n").trim();

/** A table of one row or one column inside a cell is no table but a way of setting out words. */
export const isSettingOut = ({ rows }: OpenTable): boolean =>
  rows.length <= 1 || rows.every((cells) => cells.length <= 1);
export const wordsOf = ({ rows }: OpenTable): readonly string[] => rows.flat().map(textOf);

/** Turns Word's marks (vMerge, hMerge) into row and column spans. */
export function spanned({ number, rows }: OpenTable): Table {
  const above = new Map<number, { cell: Cell & { rowSpan: number; colSpan: number }; row: number }>();
  const finished = rows.map((cells, rowIndex) => {
    const placed: (Cell & { rowSpan: number; colSpan: number })[] = [];
    for (const cell of cells) {
      const owner = above.get(cell.column);
      const left = placed.at(-1);
      if (cell.joined && left) {
        left.colSpan += cell.colSpan;
        continue;
      }
      if (
        cell.vertical === "continue" &&
        owner &&
        owner.row === rowIndex - 1 &&
        owner.cell.colSpan === cell.colSpan
      ) {
        owner.cell.rowSpan++;
        owner.row = rowIndex;
        continue;
      }
      const place = { table: number, row: rowIndex + 1, column: cell.column + 1 };
      const made = { column: cell.column, colSpan: cell.colSpan, rowSpan: 1, text: textOf(cell), place };
      placed.push(made);
      if (cell.vertical === "none") above.delete(cell.column);
      else above.set(cell.column, { cell: made, row: rowIndex });
    }
    return { place: { table: number, row: rowIndex + 1 }, cells: placed };
  });
  return { is: "table", at: `table ${number}`, rows: finished };
}
