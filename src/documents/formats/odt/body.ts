import { tooLarge } from "../../archive/faults.ts";
import type { Attributes, XmlEvents } from "../../archive/xml.ts";
import type { Block, Cell, GridRow } from "../format.ts";
import { count, isUnprinted, type Words, words } from "./words.ts";

type OpenCell = {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly repeated: number;
  readonly lines: string[];
};
type OpenRow = { column: number; readonly repeated: number; readonly cells: Cell[]; cell: OpenCell | null };
type OpenTable = { readonly number: number; readonly rows: GridRow[]; row: OpenRow | null };

const limits = { tableDepth: 6, cells: 400_000, columns: 512, rows: 200_000, lines: 200_000 } as const;
const tableSpace = /:table:/;
const textSpace = /:text:/;

/** Reads office:text in one pass into lines and tables; nested tables stand as tables of their own. */
export function bodyReader(): { readonly events: XmlEvents; readonly blocks: () => readonly Block[] } {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: Words[] = [];
  let inBody = false;
  let skipped = 0;
  let tableCount = 0;
  let lineCount = 0;
  let cells = 0;
  let rowCount = 0;

  const place = (table: OpenTable, column: number) => ({
    table: table.number,
    row: table.rows.length + 1,
    column: column + 1,
  });

  const endParagraph = () => {
    const text = paragraphs.pop()?.taken() ?? "";
    const cell = tables.at(-1)?.row?.cell;
    if (cell) cell.lines.push(text);
    else if (!tables.length) {
      if (++lineCount > limits.lines) throw tooLarge("段落超过 20 万个", "more than 200,000 paragraphs");
      if (text.trim()) blocks.push({ is: "line", text, place: { line: lineCount } });
    }
  };

  const openTable = (name: string, attributes: Attributes) => {
    const table = tables.at(-1);
    if (name === "table") {
      if (tables.length >= limits.tableDepth)
        throw tooLarge("表格嵌套超过 6 层", "tables nest deeper than 6");
      tables.push({ number: ++tableCount, rows: [], row: null });
    } else if (name === "table-row" && table) {
      const repeated = count(attributes, "number-rows-repeated", limits.rows + 1);
      table.row = { column: 0, repeated, cells: [], cell: null };
    } else if (name === "covered-table-cell" && table?.row)
      table.row.column += count(attributes, "number-columns-repeated", limits.columns + 1);
    else if (name === "table-cell" && table?.row)
      table.row.cell = {
        column: table.row.column,
        colSpan: count(attributes, "number-columns-spanned", limits.columns),
        rowSpan: count(attributes, "number-rows-spanned", limits.rows),
        repeated: count(attributes, "number-columns-repeated", limits.columns + 1),
        lines: [],
      };
  };

  const closeCell = (table: OpenTable, row: OpenRow, { repeated, lines, ...cell }: OpenCell) => {
    const text = lines.join("\n").trim();
    if (row.column + repeated > limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
    cells += repeated * row.repeated;
    if (cells > limits.cells) throw tooLarge("单元格超过 40 万个", "more than 400,000 cells");
    for (let again = 0; again < repeated; again++) {
      const column = cell.column + again;
      row.cells.push({ ...cell, column, text, place: place(table, column) });
    }
    row.column += repeated;
    row.cell = null;
  };

  const closeTable = (name: string) => {
    const table = tables.at(-1);
    const row = table?.row;
    if (name === "table-cell" && table && row?.cell) closeCell(table, row, row.cell);
    else if (name === "table-row" && table && row) {
      rowCount += row.repeated;
      if (rowCount > limits.rows) throw tooLarge("行数超过 20 万", "more than 200,000 rows");
      for (let again = 0; again < row.repeated; again++) {
        const at = { table: table.number, row: table.rows.length + 1 };
        table.rows.push({
          place: at,
          cells: row.cells.map((cell) => ({ ...cell, place: { ...cell.place, row: at.row } })),
        });
      }
      table.row = null;
    } else if (name === "table" && table) {
      tables.pop();
      const rows = table.rows.map((row, index) => ({
        ...row,
        cells: row.cells.map((cell) => ({
          ...cell,
          rowSpan: Math.min(cell.rowSpan, table.rows.length - index),
        })),
      }));
      blocks.push({ is: "table", at: `table ${table.number}`, rows });
    }
  };

  const events: XmlEvents = {
    open: (name, attributes, space) => {
      if (skipped || isUnprinted(name, space)) skipped++;
      else if (name === "text" && /:office:/.test(space)) inBody = true;
      else if (!inBody) return;
      else if (tableSpace.test(space)) openTable(name, attributes);
      else if (textSpace.test(space) && (name === "p" || name === "h")) paragraphs.push(words());
      else if (textSpace.test(space)) paragraphs.at(-1)?.element(name, attributes);
    },
    close: (name, space) => {
      if (skipped) skipped--;
      else if (!inBody) return;
      else if (tableSpace.test(space)) closeTable(name);
      else if (textSpace.test(space) && (name === "p" || name === "h")) endParagraph();
    },
    text: (text) => {
      if (!skipped) paragraphs.at(-1)?.text(text);
    },
  };
  return { events, blocks: () => blocks };
}
