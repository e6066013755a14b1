import { tooLarge } from "../../archive/faults.ts";
import { clustered, nearest } from "../../pages/geometry.ts";
import { type OpenCell, spanned } from "../docx/table.ts";
import type { Table } from "../format.ts";

/** Edges closer than this many twips (2.5 pt) are one. */
const snap = 50;
const limits = { columns: 512 } as const;

type Merge = "none" | "restart" | "continue";
type Defined = { readonly right: number; readonly across: Merge; readonly down: Merge };
type Row = {
  readonly left: number;
  readonly defined: readonly Defined[];
  readonly cells: readonly (readonly string[])[];
};

/** \trowd … \cellxN: where the cells of the rows that follow end. */
export type RowShape = { left: number; defined: Defined[]; across: Merge; down: Merge };
export const rowShape = (): RowShape => ({ left: 0, defined: [], across: "none", down: "none" });

export function shapeWord(shape: RowShape, name: string, value: number | null): void {
  if (name === "trleft") shape.left = value ?? 0;
  else if (name === "clmgf") shape.across = "restart";
  else if (name === "clmrg") shape.across = "continue";
  else if (name === "clvmgf") shape.down = "restart";
  else if (name === "clvmrg") shape.down = "continue";
  else if (name === "cellx") {
    if (shape.defined.length >= limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
    shape.defined.push({ right: value ?? 0, across: shape.across, down: shape.down });
    shape.across = "none";
    shape.down = "none";
  }
}

/** A table while it is being read: finished rows, finished cells of this row, finished lines of this cell. */
export type OpenTable = { readonly number: number; readonly rows: Row[]; cells: string[][]; lines: string[] };
export const openTable = (number: number): OpenTable => ({ number, rows: [], cells: [], lines: [] });

export function endRow(table: OpenTable, { left, defined }: RowShape): void {
  if (table.cells.length > limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
  if (table.cells.length) table.rows.push({ left, defined: [...defined], cells: table.cells });
  table.cells = [];
  table.lines = [];
}

/** Rows say where their cells end, not in which columns: the columns are all the places where any cell ends. */
export function finishedTable({ number, rows }: OpenTable): Table {
  const edges = clustered(
    rows.flatMap(({ left, defined }) => [left, ...defined.map(({ right }) => right)]),
    snap,
  );
  const placed = rows.map(({ left, defined, cells }) => {
    let column = nearest(edges, left);
    return cells.map((lines, index): OpenCell => {
      const about = defined[index];
      const end = about ? Math.max(nearest(edges, about.right), column + 1) : column + 1;
      const cell: OpenCell = {
        column,
        colSpan: end - column,
        vertical: about?.down ?? "none",
        joined: about?.across === "continue",
        lines: [...lines],
      };
      column = end;
      return cell;
    });
  });
  return spanned({ number, rows: placed, row: null });
}
