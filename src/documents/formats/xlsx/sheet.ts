import type { Unread } from "#model";
import { damaged, tooLarge } from "../../archive/faults.ts";
import type { Package } from "../../archive/package.ts";
import { type Attributes, parseXml } from "../../archive/xml.ts";
import type { Cell, Table } from "../format.ts";
import { printed } from "./number.ts";
import { cellName, type Position, position } from "./reference.ts";
import { unescaped } from "./strings.ts";
import type { Sheet } from "./workbook.ts";

const limits = { rows: 200_000, cells: 400_000, columns: 512, merges: 50_000 } as const;

type Book = {
  readonly strings: readonly string[];
  readonly styles: readonly string[];
  readonly from1904: boolean;
};
type Found = Position & { readonly text: string };
type Range = { readonly from: Position; readonly to: Position };

/** Reads one worksheet as one table: every written or merged cell, at its own column. */
export async function readSheet(
  pack: Package,
  sheet: Sheet,
  book: Book,
): Promise<{ readonly table: Table; readonly unread: readonly Unread[] }> {
  const found: Found[] = [];
  const merges = new Map<string, Range>();
  const unread: Unread[] = [];
  const place = (at: Position) => ({ sheet: sheet.name, row: at.row + 1, cell: cellName(at) });
  let row = -1;
  let hidden = false;
  let at: Position | null = null;
  let type = "";
  let style = 0;
  let value = "";
  let formula = false;
  let into: "value" | "inline" | null = null;
  let phonetic = 0;

  const openCell = (attributes: Attributes) => {
    const previous: number = at?.row === row ? at.column : -1;
    const reference = attributes.get("r");
    at = reference ? position(reference) : { row, column: previous + 1 };
    if (at.row !== row || at.column <= previous)
      throw damaged(`单元格 ${cellName(at)} 次序有误`, `cell ${cellName(at)} is out of order`);
    if (at.column >= limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
    type = attributes.get("t") ?? "n";
    style = Number(attributes.get("s") ?? 0);
    value = "";
    formula = false;
  };

  const textOf = (): string => {
    if (type === "s") {
      const text = book.strings[Number(value)];
      if (value === "" || text === undefined) throw damaged("共享文字编号越界", "a shared string is missing");
      return text;
    }
    if (type === "inlineStr" || type === "str") return unescaped(value);
    if (type === "b") return value === "1" ? "TRUE" : "FALSE";
    if (type === "n" && value !== "") return printed(value, book.styles[style] ?? "", book.from1904);
    return value;
  };

  const closeCell = () => {
    if (!at) return;
    const text = value === "" && type !== "s" ? "" : textOf().trim();
    if (formula && value === "")
      unread.push({
        at: place(at),
        text: "",
        why: {
          zh: "公式没有保存计算结果，请用 Excel 或 WPS 打开后重新保存。",
          en: "The formula was saved without its result: open the file in Excel or WPS and save it again.",
        },
      });
    if (type === "e" && text)
      unread.push({
        at: place(at),
        text,
        why: {
          zh: "公式出错，这一格没有值；若不是公式，请在内容前加一个英文单引号（'）重新填写。",
          en: "The formula failed, so the cell has no value; if it is no formula, type it again after an apostrophe (').",
        },
      });
    if (type === "n" && isCut(value)) {
      unread.push({
        at: place(at),
        text,
        why: {
          zh: "数字超过 15 位，Excel 只保存了前 15 位，后面的已丢失；请把这一格设为文本后重新填写。",
          en: "Excel keeps 15 digits of a number and the rest of this one is lost; make the cell text and type it again.",
        },
      });
      found.push({ ...at, text: "" });
    } else if (hidden && text)
      unread.push({
        at: place(at),
        text,
        why: {
          zh: "所在行被隐藏，未作为表格内容读取。",
          en: "Its row is hidden, so it was not read as part of the table.",
        },
      });
    else found.push({ ...at, text });
    if (found.length > limits.cells) throw tooLarge("单元格超过 40 万个", "more than 400,000 cells");
  };

  await parseXml(pack.chunks(sheet.part), sheet.part, {
    open: (name, attributes) => {
      if (name === "row") {
        const next = attributes.has("r") ? Number(attributes.get("r")) - 1 : row + 1;
        if (!Number.isInteger(next) || next <= row)
          throw damaged("行号次序有误", "row numbers are out of order");
        if (next >= limits.rows) throw tooLarge("行数超过 20 万", "more than 200,000 rows");
        row = next;
        hidden = /^(1|true)$/.test(attributes.get("hidden") ?? "");
      } else if (name === "c") openCell(attributes);
      else if (name === "v") into = "value";
      else if (name === "f") formula = true;
      else if (name === "rPh") phonetic++;
      else if (name === "t" && type === "inlineStr" && phonetic === 0) into = "inline";
      else if (name === "mergeCell") {
        const [from = "", to = from] = (attributes.get("ref") ?? "").split(":");
        if (merges.size >= limits.merges)
          throw tooLarge("合并单元格超过 5 万处", "more than 50,000 merged ranges");
        merges.set(cellName(position(from)), { from: position(from), to: position(to) });
      }
    },
    close: (name) => {
      if (name === "c") closeCell();
      else if (name === "v" || name === "t") into = null;
      else if (name === "rPh") phonetic--;
    },
    text: (text) => {
      if (into) value += text;
    },
  });
  return { table: tableOf(sheet.name, found, merges), unread };
}

/** A code of 16 digits or more typed as a number: the zeros at its end are no longer what was typed. */
const isCut = (value: string): boolean => Math.abs(Number(value)) >= 1e15;

function tableOf(sheet: string, found: readonly Found[], merges: ReadonlyMap<string, Range>): Table {
  const byRow = new Map<number, Cell[]>();
  const lastRow = found.reduce((last, { row }) => Math.max(last, row), 0);
  const covered = coveredCells([...merges.values()], lastRow);
  for (const { row, column, text } of found) {
    const name = cellName({ row, column });
    if (covered.has(name)) continue;
    const range = merges.get(name);
    const cells = byRow.get(row) ?? [];
    cells.push({
      column,
      colSpan: range ? Math.min(range.to.column - column + 1, limits.columns) : 1,
      rowSpan: range ? Math.min(range.to.row, lastRow) - row + 1 : 1,
      text,
      place: { sheet, row: row + 1, cell: name },
    });
    byRow.set(row, cells);
  }
  const rows = Array.from({ length: lastRow + 1 }, (_, row) => ({
    place: { sheet, row: row + 1 },
    cells: byRow.get(row) ?? [],
  }));
  return { is: "table", at: `sheet ${sheet}`, rows };
}

/** Names of cells hidden under a merge; a merge over a whole sheet covers no more than the cells that were written. */
function coveredCells(ranges: readonly Range[], lastRow: number): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { from, to } of ranges)
    for (let row = from.row; row <= Math.min(to.row, lastRow); row++)
      for (let column = from.column; column <= Math.min(to.column, limits.columns - 1); column++) {
        if (row === from.row && column === from.column) continue;
        covered.add(cellName({ row, column }));
        if (covered.size > limits.cells) throw tooLarge("合并范围过大", "merged ranges are too large");
      }
  return covered;
}
