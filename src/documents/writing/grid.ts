import type { Cell, Row } from "./sheet.ts";

/** A cell at its place on the grid, 0-based. */
export type Placed = {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
};

/** Places cells row by row into the first free columns; throws unless every square is covered exactly once. */
export function placed(rows: readonly Row[], width: number): readonly Placed[] {
  const taken = rows.map(() => new Array<boolean>(width).fill(false));
  const cells: Placed[] = [];
  rows.forEach((row, at) => {
    for (const cell of row) {
      const column = taken[at]?.indexOf(false) ?? -1;
      const one = { cell, row: at, column, columns: cell.columns ?? 1, rows: cell.rows ?? 1 };
      occupy(taken, one);
      cells.push(one);
    }
  });
  const gap = taken.findIndex((squares) => squares.includes(false));
  if (gap >= 0) throw new Error(`row ${gap + 1} of the table is not full`);
  return cells;
}

function occupy(taken: readonly boolean[][], { cell, row, column, columns, rows }: Placed) {
  for (let down = row; down < row + rows; down++)
    for (let across = column; across < column + columns; across++) {
      const squares = taken[down];
      if (squares?.[across] !== false)
        throw new Error(`cell “${cell.text}” in row ${row + 1} does not fit the table`);
      squares[across] = true;
    }
}

/** How many neighbours share each key, given at the first of them; 0 at the rest: row spans of merged labels. */
export const runs = (keys: readonly string[]): readonly number[] =>
  keys.map((key, at) => {
    if (at > 0 && keys[at - 1] === key) return 0;
    const end = keys.findIndex((other, index) => index > at && other !== key);
    return (end < 0 ? keys.length : end) - at;
  });
