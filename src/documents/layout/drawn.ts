import type { Cell, Table } from "../formats/format.ts";

/** A drawn table: cells parted by |, `^` merged with the cell above, `<` with the cell on the left. */
export function drawn(text: string, continues = false): Table {
  const grid = text
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const rows = grid.map((cells, row) => ({
    place: { row: row + 1 },
    cells: cells.flatMap((cell, column): Cell[] => {
      if (cell === "^" || cell === "<") return [];
      const next = cells.findIndex((other, at) => at > column && other !== "<");
      const down = grid.findIndex((other, at) => at > row && other[column] !== "^");
      return [
        {
          column,
          colSpan: (next < 0 ? cells.length : next) - column,
          rowSpan: (down < 0 ? grid.length : down) - row,
          text: cell.replace(/\\n/g, "\n"),
          place: { row: row + 1, column: column + 1 },
        },
      ];
    }),
  }));
  return { is: "table", at: "table 1", rows, continues };
}
