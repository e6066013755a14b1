import type { Unread } from "#model";
import { decimal, plain } from "#values";
import { tooLarge } from "../../archive/faults.ts";
import type { Attributes } from "../../archive/xml.ts";
import type { Cell, Table } from "../format.ts";
import { count } from "../odt/words.ts";
import { cellName } from "../xlsx/reference.ts";

const limits = { rows: 200_000, cells: 400_000, columns: 512, blank: 64, ever: 10_000_000 } as const;

type Found = {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly repeated: number;
  readonly text: string;
};

/** What a cell shows: the words written in it; only where a program left them out, the value behind them. */
function shown(lines: readonly string[], attributes: Attributes): string {
  const text = lines.join("\n").trim();
  const value = attributes.get("value") ?? "";
  if (text !== "" || lines.length) return text;
  const type = attributes.get("value-type") ?? "";
  if (type === "string") return (attributes.get("string-value") ?? "").trim();
  if (type === "date") return attributes.get("date-value") ?? "";
  if (type === "boolean") return (attributes.get("boolean-value") ?? "").toUpperCase();
  if (value === "" || !Number.isFinite(Number(value))) return "";
  const number = decimal(String(Number(value)));
  return type === "percentage" ? `${plain(number.times(100))}%` : plain(number);
}

/** What all sheets of one workbook have taken so far. */
export type Spent = { rows: number; cells: number };

/** One worksheet while it is being read; what is empty and repeated costs nothing, however often. */
export function openSheet(name: string, spent: Spent) {
  const rows = new Map<number, Cell[]>();
  const unread: Unread[] = [];
  let next = 0;
  let lastRow = -1;
  let row: { repeated: number; hidden: boolean; column: number; found: Found[] } | null = null;

  const keep = (at: number, { column, colSpan, rowSpan, text }: Found) => {
    if (++spent.cells > limits.cells) throw tooLarge("单元格超过 40 万个", "more than 400,000 cells");
    const place = { sheet: name, row: at + 1, cell: cellName({ row: at, column }) };
    if (row?.hidden && text)
      unread.push({
        at: place,
        text,
        why: {
          zh: "所在行被隐藏，未作为表格内容读取。",
          en: "Its row is hidden, so it was not read as part of the table.",
        },
      });
    else if (!row?.hidden) {
      const kept = rows.get(at) ?? [];
      kept.push({ column, colSpan, rowSpan, text, place });
      rows.set(at, kept);
      lastRow = Math.max(lastRow, at);
    }
  };

  return {
    openRow: (attributes: Attributes, hidden: boolean) => {
      const repeated = count(attributes, "number-rows-repeated", limits.ever);
      row = { repeated, hidden, column: 0, found: [] };
    },
    covered: (attributes: Attributes) => {
      if (row) row.column += count(attributes, "number-columns-repeated", limits.ever);
    },
    cell: (attributes: Attributes, lines: readonly string[]) => {
      if (!row) return;
      const repeated = count(attributes, "number-columns-repeated", limits.ever);
      const text = shown(lines, attributes);
      const found: Found = {
        column: row.column,
        colSpan: count(attributes, "number-columns-spanned", limits.columns),
        rowSpan: count(attributes, "number-rows-spanned", limits.rows),
        repeated,
        text,
      };
      row.column += repeated;
      // An empty cell with borders of its own is printed; the rest of the sheet, to its far edge, is not.
      const isPrinted = attributes.has("style-name") && repeated <= limits.blank;
      if (text === "" && found.colSpan * found.rowSpan === 1 && !isPrinted) return;
      if (row.column > limits.columns && !text) return;
      if (row.column > limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
      row.found.push(found);
    },
    closeRow: () => {
      if (!row) return;
      const { repeated, found } = row;
      const isMerged = found.some(({ colSpan, rowSpan }) => colSpan * rowSpan > 1);
      const isFilled = found.some(({ text }) => text !== "");
      if (isFilled && next + repeated > limits.rows)
        throw tooLarge("行数超过 20 万", "more than 200,000 rows");
      // An empty row that is merged may be repeated to the end of the sheet; once stands for all of them.
      const end = isFilled ? next + repeated : Math.min(next + 1, limits.rows);
      if (isFilled || isMerged)
        for (let at = next; at < end; at++)
          for (const one of found)
            for (let again = 0; again < one.repeated; again++)
              keep(at, { ...one, column: one.column + again });
      next += repeated;
      row = null;
    },
    finished: (): { readonly table: Table; readonly unread: readonly Unread[] } => {
      spent.rows += lastRow + 1;
      if (spent.rows > limits.rows) throw tooLarge("行数超过 20 万", "more than 200,000 rows");
      const made = Array.from({ length: lastRow + 1 }, (_, at) => ({
        place: { sheet: name, row: at + 1 },
        cells: (rows.get(at) ?? []).map((cell) => ({
          ...cell,
          rowSpan: Math.min(cell.rowSpan, lastRow + 1 - at),
        })),
      }));
      return { table: { is: "table", at: `sheet ${name}`, rows: made }, unread };
    },
  };
}
