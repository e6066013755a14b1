import { Fault, type Unread } from "#model";
import { type Block, defineFormat, type Table } from "../format.ts";
import { pagesOf } from "./document.ts";
import { clustered, nearest } from "./geometry.ts";
import { type RuledTable, ruledTables } from "./ruled.ts";
import { linesOf, type TextLine } from "./text.ts";

type PageTables = {
  readonly number: number;
  readonly tables: readonly RuledTable[];
  readonly lines: readonly TextLine[];
};

/** One table piece in grid columns that are the same on every page, so that a table cut by a page break goes on. */
function gridTable(table: RuledTable, edges: readonly number[], page: number, number: number): Table {
  const at = (row: number) => ({ page, table: number, row: row + 1 });
  const rows = Array.from({ length: table.rows }, (_, row) => ({
    place: at(row),
    cells: table.boxes
      .filter((box) => box.row === row)
      .sort((a, b) => a.left - b.left)
      .map((box) => {
        const column = nearest(edges, box.left);
        const colSpan = Math.max(1, nearest(edges, box.right) - column);
        return {
          column,
          colSpan,
          rowSpan: box.rowSpan,
          text: box.text,
          place: { ...at(row), column: column + 1 },
        };
      }),
  }));
  return { is: "table", at: `page ${page} table ${number}`, rows, continues: page > 1 && number === 1 };
}

function blocksOf(pages: readonly PageTables[]): readonly Block[] {
  const edges = clustered(
    pages.flatMap(({ tables }) =>
      tables.flatMap(({ boxes }) => boxes.flatMap(({ left, right }) => [left, right])),
    ),
    2.5,
  );
  return pages.flatMap(({ number, tables, lines }) => {
    const placed = [
      ...tables.map((table, index) => ({ y: table.top, block: gridTable(table, edges, number, index + 1) })),
      ...lines.map(({ text, baseline }, index) => ({
        y: baseline,
        block: { is: "line", text, place: { page: number, line: index + 1 } } as const,
      })),
    ];
    return placed.sort((a, b) => a.y - b.y).map(({ block }) => block);
  });
}

/** PDF files that hold text; a scan without text is refused by name. */
export default defineFormat({
  id: "pdf",
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-"),
  read: async (bytes) => {
    const pages: PageTables[] = [];
    const unread: Unread[] = [];
    for await (const { number, runs, rules } of pagesOf(bytes)) {
      const { tables, outside } = ruledTables(rules, runs);
      pages.push({ number, tables, lines: linesOf(outside) });
      if (!runs.length)
        unread.push({ at: { page: number }, text: "", why: "这一页没有文字（可能是扫描图片），未能读取。" });
    }
    if (unread.length === pages.length)
      throw new Fault(
        "scanned-pdf",
        "这个 PDF 是扫描图片，没有文字可读，请提供由 Word、Excel 或 WPS 直接导出的文件。",
        "This PDF is a scan without text; give a file exported from Word, Excel or WPS instead.",
      );
    return { blocks: blocksOf(pages), unread };
  },
});
