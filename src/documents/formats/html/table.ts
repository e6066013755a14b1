import type { Cell, Table } from "../format.ts";

export type OpenCell = { text: string; readonly colSpan: number; readonly rowSpan: number };
export type OpenTable = { readonly number: number; readonly rows: OpenCell[][]; cell: OpenCell | null };

export const openTable = (number: number): OpenTable => ({ number, rows: [], cell: null });

const lines = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** Gives every cell its column, stepping over cells that reach down from above (the HTML table model). */
export function placed({ number, rows }: OpenTable): Table {
  const busyUntil: number[] = [];
  const made = rows.map((cells, rowIndex) => {
    let column = 0;
    const row: Cell[] = cells.map((cell) => {
      while ((busyUntil[column] ?? 0) > rowIndex) column++;
      const at = column;
      const rowSpan = Math.min(cell.rowSpan, rows.length - rowIndex);
      for (let covered = at; covered < at + cell.colSpan; covered++)
        busyUntil[covered] = Math.max(busyUntil[covered] ?? 0, rowIndex + rowSpan);
      column = at + cell.colSpan;
      const place = { table: number, row: rowIndex + 1, column: at + 1 };
      return { column: at, colSpan: cell.colSpan, rowSpan, text: lines(cell.text), place };
    });
    return { place: { table: number, row: rowIndex + 1 }, cells: row };
  });
  return { is: "table", at: `table ${number}`, rows: made };
}
