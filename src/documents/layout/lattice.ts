import type { Cell, GridRow, Table } from "../formats/format.ts";
import { tidy } from "./words.ts";

/** A cell as one row sees it: `begins` is false where it was merged down from a row above. */
export type Seen = Cell & { readonly begins: boolean };
export type SeenRow = { readonly place: GridRow["place"]; readonly cells: readonly Seen[] };

/** Rows with merged cells repeated in every row they cover, left to right; texts tidied. */
export function lattice(table: Table): readonly SeenRow[] {
  let hanging: { readonly cell: Cell; left: number }[] = [];
  return table.rows.map(({ place, cells }) => {
    const own = cells.map((cell) => ({ ...cell, text: tidy(cell.text), begins: true }));
    const fromAbove = hanging.map(({ cell }) => ({ ...cell, begins: false }));
    hanging = hanging.map(({ cell, left }) => ({ cell, left: left - 1 })).filter(({ left }) => left > 0);
    hanging.push(...own.filter((cell) => cell.rowSpan > 1).map((cell) => ({ cell, left: cell.rowSpan - 1 })));
    return { place, cells: [...own, ...fromAbove].sort((a, b) => a.column - b.column) };
  });
}
