import { damaged, tooLarge } from "../../archive/faults.ts";
import { openPackage, type Package } from "../../archive/package.ts";
import { mainPart } from "../../archive/relationships.ts";
import { type Attributes, parseXml } from "../../archive/xml.ts";
import { stored } from "./number.ts";
import { position } from "./reference.ts";
import { readStrings, unescaped } from "./strings.ts";
import { readStyles } from "./styles.ts";
import { readWorkbook, type Workbook } from "./workbook.ts";

/** One worksheet as data: what is stored, not what is shown. `row` counts from 1; empty rows are left out. */
export type SheetRows = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

const limits = { rows: 1_048_576, cells: 10_000_000, columns: 512 } as const;

type Book = Pick<Workbook, "from1904"> & {
  readonly strings: readonly string[];
  readonly styles: readonly string[];
};

/**
 * Reads every worksheet for its data: numbers with all their digits, dates as 2023-07-31 or 2023-07-31 08:15:00,
 * true and false as TRUE and FALSE, cells merged away as "". Rows that a filter hides are data too. Throws Fault as
 * readForms does.
 */
export async function readSheets(bytes: Uint8Array): Promise<readonly SheetRows[]> {
  const pack = await openPackage(bytes);
  try {
    const main = await mainPart(pack);
    if (!main) throw damaged("找不到工作簿部件", "it has no workbook part");
    const workbook = await readWorkbook(pack, main);
    const book: Book = {
      strings: await readStrings(pack, workbook.strings),
      styles: await readStyles(pack, workbook.styles),
      from1904: workbook.from1904,
    };
    const sheets: SheetRows[] = [];
    for (const { name, hidden, part } of workbook.sheets)
      sheets.push({ name, hidden, rows: await rowsOf(pack, part, book) });
    return sheets;
  } finally {
    pack.close();
  }
}

async function rowsOf(pack: Package, part: string, book: Book): Promise<SheetRows["rows"]> {
  const rows: { row: number; cells: string[] }[] = [];
  let current: { row: number; cells: string[] } = { row: 0, cells: [] };
  let count = 0;
  let column = -1;
  let type = "n";
  let style = 0;
  let value = "";
  let into = false;
  let phonetic = 0;

  const openCell = (attributes: Attributes) => {
    const reference = attributes.get("r");
    column = reference ? position(reference).column : column + 1;
    if (column >= limits.columns) throw tooLarge("列数超过 512", "more than 512 columns");
    type = attributes.get("t") ?? "n";
    style = Number(attributes.get("s") ?? 0);
    value = "";
  };
  const cellText = (): string => {
    switch (type) {
      case "s": {
        const text = book.strings[Number(value)];
        if (value === "" || text === undefined)
          throw damaged("共享文字编号越界", "a shared string is missing");
        return text;
      }
      case "b":
        return value === "" ? "" : value === "1" ? "TRUE" : "FALSE";
      case "n":
        return value === "" ? "" : stored(value, book.styles[style] ?? "", book.from1904);
      default:
        return unescaped(value);
    }
  };
  const closeCell = () => {
    const text = cellText();
    if (text === "") return;
    while (current.cells.length < column) current.cells.push("");
    current.cells[column] = text;
    if (++count > limits.cells) throw tooLarge("单元格超过 1000 万个", "more than 10,000,000 cells");
  };
  await parseXml(pack.chunks(part), part, {
    open: (name, attributes) => {
      if (name === "row") {
        const row = attributes.has("r") ? Number(attributes.get("r")) : current.row + 1;
        if (!Number.isInteger(row) || row <= current.row || row > limits.rows)
          throw damaged("行号次序有误", "row numbers are out of order");
        current = { row, cells: [] };
        column = -1;
      } else if (name === "c") openCell(attributes);
      else if (name === "rPh") phonetic++;
      else if (name === "v" || (name === "t" && type === "inlineStr" && phonetic === 0)) into = true;
    },
    close: (name) => {
      if (name === "c") closeCell();
      else if (name === "v" || name === "t") into = false;
      else if (name === "rPh") phonetic--;
      else if (name === "row" && current.cells.length > 0) rows.push(current);
    },
    text: (text) => {
      if (into) value += text;
    },
  });
  return rows;
}
