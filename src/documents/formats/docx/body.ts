import type { Unread } from "#model";
import { tooLarge } from "../../archive/faults.ts";
import type { Attributes, XmlEvents } from "../../archive/xml.ts";
import type { Block } from "../format.ts";
import { symbol } from "./symbols.ts";
import { isSettingOut, type OpenTable, openTable, spanned, wordsOf } from "./table.ts";

const main = /\/(?:wordprocessingml\/2006|wordprocessingml)\/main$/;
const math = /\/(?:officeDocument\/2006|officeDocument)\/math$/;
/** One namespace follows itself a thousand times. */
function spaceKind() {
  let last = "";
  let kind: "main" | "math" | "other" = "other";
  return (space: string) => {
    if (space !== last) {
      last = space;
      kind = main.test(space) ? "main" : math.test(space) ? "math" : "other";
    }
    return kind;
  };
}
/** Deleted and moved-away text, the old-Word twin of a drawing, codes of fields and phonetic guides are not the words. */
const dropped = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "rt",
  "rPrChange",
  "pPrChange",
  "tblPrChange",
  "trPrChange",
  "tcPrChange",
]);
const limits = { tableDepth: 6, cells: 400_000 } as const;

const inBox = {
  zh: "文本框里的文字没有作为表格内容读取。",
  en: "The words stand in a text box and were not read as part of the table.",
};
const isHiddenText = {
  zh: "隐藏文字，不在打印的页面上，未作为内容读取。",
  en: "Hidden text, which is not on the printed page, was not read as content.",
};
const isOff = (value: string | undefined) => /^(?:0|false|off)$/.test(value ?? "");

/**
 * Reads w:body in one pass into lines and tables. A nested table of one row or one column is a way of setting out its
 * cell; any other stands as a table of its own.
 */
export function bodyReader(): {
  readonly events: XmlEvents;
  readonly blocks: () => readonly Block[];
  readonly unread: () => readonly Unread[];
} {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  const paragraphs: string[] = [];
  const unread: Unread[] = [];
  /** The paragraphs and runs that are open; a run may be hidden, and so may the mark of a paragraph, which says nothing. */
  const open: { readonly run: boolean; hidden: boolean }[] = [];
  let hidden = "";
  let boxes = 0;
  let skipped = 0;
  let inText = false;
  let tableCount = 0;
  let lineCount = 0;
  let cells = 0;

  const kindOf = spaceKind();

  const write = (text: string) => {
    const last = paragraphs.length - 1;
    if (last >= 0) paragraphs[last] += text;
  };

  const place = () => {
    const table = tables.at(-1);
    return table ? { table: table.number, row: table.rows.length + 1 } : { line: lineCount + 1 };
  };

  const endParagraph = () => {
    const text = paragraphs.pop() ?? "";
    const cell = tables.at(-1)?.row?.cell;
    if (cell && boxes) {
      if (text.trim()) unread.push({ at: place(), text: text.trim(), why: inBox });
    } else if (cell) cell.lines.push(text);
    else if (!tables.length) {
      lineCount++;
      if (text.trim()) blocks.push({ is: "line", text, place: { line: lineCount } });
    }
  };

  const openWord = (name: string, attributes: Attributes) => {
    const table = tables.at(-1);
    const row = table?.row;
    const value = () => attributes.get("val");
    const number = () => Number(value() ?? 0);
    const last = open.at(-1);
    if (name === "p" || name === "r") open.push({ run: name === "r", hidden: false });
    if (name === "p") paragraphs.push("");
    else if (name === "t") inText = true;
    else if (name === "vanish" && last?.run && !isOff(value())) last.hidden = true;
    else if (name === "txbxContent") boxes++;
    else if (name === "tab" && paragraphs.length) write("\t");
    else if ((name === "br" || name === "cr") && attributes.get("type") !== "page") write("\n");
    else if (name === "noBreakHyphen") write("-");
    else if (name === "sym") write(symbol(attributes.get("font") ?? "", attributes.get("char") ?? ""));
    else if (name === "tbl") {
      if (tables.length >= limits.tableDepth)
        throw tooLarge("表格嵌套超过 6 层", "tables nest deeper than 6");
      tables.push(openTable(++tableCount));
    } else if (name === "tr" && table) table.row = { column: 0, deleted: false, cells: [], cell: null };
    else if (name === "gridBefore" && row) row.column += Math.min(Math.max(number(), 0), 64);
    else if (name === "tc" && row) {
      if (++cells > limits.cells) throw tooLarge("单元格超过 40 万个", "more than 400,000 cells");
      row.cell = { column: row.column, colSpan: 1, vertical: "none", joined: false, lines: [] };
    } else if (name === "gridSpan" && row?.cell) row.cell.colSpan = Math.min(Math.max(number(), 1), 64);
    else if (name === "vMerge" && row?.cell)
      row.cell.vertical = value() === "restart" ? "restart" : "continue";
    else if (name === "hMerge" && row?.cell) row.cell.joined = value() !== "restart";
  };

  const closeWord = (name: string) => {
    const table = tables.at(-1);
    const row = table?.row;
    if (name === "p" || name === "r") open.pop();
    if (hidden && (name === "p" || name === "r")) {
      unread.push({ at: place(), text: hidden, why: isHiddenText });
      hidden = "";
    }
    if (name === "p") endParagraph();
    else if (name === "t") inText = false;
    else if (name === "txbxContent") boxes--;
    else if (name === "tc" && row?.cell) {
      row.cells.push(row.cell);
      row.column += row.cell.colSpan;
      row.cell = null;
    } else if (name === "tr" && table && row) {
      if (!row.deleted) table.rows.push(row.cells);
      table.row = null;
    } else if (name === "tbl" && table) {
      tables.pop();
      const around = tables.at(-1)?.row?.cell;
      if (around && isSettingOut(table)) around.lines.push(...wordsOf(table));
      else blocks.push(spanned(table));
    }
  };

  const events: XmlEvents = {
    open: (name, attributes, space) => {
      if (skipped || dropped.has(name)) {
        // A w:del inside w:trPr says that the whole row was deleted under change tracking.
        const row = tables.at(-1)?.row;
        if (!skipped && name === "del" && row && !row.cell) row.deleted = true;
        skipped++;
      } else {
        const kind = kindOf(space);
        if (kind === "main") openWord(name, attributes);
        else if (kind === "math" && name === "t") inText = true;
      }
    },
    close: (name, space) => {
      if (skipped) skipped--;
      else if (kindOf(space) === "main") closeWord(name);
      else if (kindOf(space) === "math" && name === "t") inText = false;
    },
    text: (text) => {
      if (!inText || skipped) return;
      if (open.at(-1)?.hidden) hidden += text;
      else write(text);
    },
  };
  return { events, blocks: () => blocks, unread: () => unread };
}
