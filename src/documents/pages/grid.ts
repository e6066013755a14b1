import type { Unread } from "#model";
import { tooLarge } from "../archive/faults.ts";
import type { Block, Grid, Table } from "../formats/format.ts";
import { clustered, nearest, type Run } from "./geometry.ts";
import type { Page } from "./page.ts";
import { type RuledTable, ruledTables } from "./ruled.ts";
import { linesOf, runningLines, type TextLine } from "./text.ts";
import { isTooFull, looseTables } from "./unruled.ts";

const limits = { cells: 200_000 } as const;

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

/** Pages without a single rule: rows and cells by where the words stand. */
function looseBlocks(
  pages: readonly { readonly number: number; readonly runs: readonly Run[] }[],
): readonly Block[] {
  let begun = false;
  return looseTables(pages.map(({ runs }) => runs)).flatMap((rows, index) => {
    const page = pages[index]?.number ?? index + 1;
    const numbered = rows.map((row, at) => ({ ...row, place: { page, table: 1, row: at + 1 } }));
    const first = begun ? 0 : numbered.findIndex(({ cells }) => cells.length > 1);
    begun ||= first >= 0;
    const line = ({ cells, place }: (typeof numbered)[number]): Block => ({
      is: "line",
      text: cells.map(({ text }) => text).join(" "),
      place: { page: place.page, line: place.row },
    });
    if (first < 0) return numbered.map(line);
    const table: Table = {
      is: "table",
      at: `page ${page} table 1`,
      continues: page > 1 && first === 0,
      rows: numbered.slice(first).map(({ cells, place }) => ({
        place,
        cells: cells.map((cell) => ({ ...cell, colSpan: 1, place: { ...place, column: cell.column + 1 } })),
      })),
    };
    return [...numbered.slice(0, first).map(line), table];
  });
}

/**
 * Tables and lines of drawn pages: by their rules, or where no page draws one by where the words stand, which is said.
 * `what` names the kind of file (“PDF”). Null where no page holds any text.
 */
export async function pagesGrid(drawn: AsyncIterable<Page>, what: string): Promise<Grid | null> {
  const pages: PageTables[] = [];
  const words: { number: number; runs: readonly Run[] }[] = [];
  const unread: Unread[] = [];
  let cells = 0;
  for await (const { number, runs, rules } of drawn) {
    const { tables, outside } = ruledTables(rules, runs);
    cells += tables.reduce((sum, { boxes }) => sum + boxes.length, 0);
    if (cells > limits.cells) throw tooLarge("单元格超过 20 万个", "more than 200,000 cells");
    words.push({ number, runs });
    const edges = {
      left: runs.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
      right: [...runs, ...tables.flatMap(({ boxes }) => boxes)].reduce(
        (most, { right }) => Math.max(most, right),
        0,
      ),
    };
    pages.push({ number, tables, lines: runningLines(linesOf(outside), edges) });
    if (!runs.length)
      unread.push({
        at: { page: number },
        text: "",
        why: {
          zh: "这一页没有文字（可能是扫描图片），未能读取。",
          en: "The page holds no text (it may be a scan) and was not read.",
        },
      });
  }
  if (unread.length === pages.length) return null;
  const isRuled = pages.some(({ tables }) => tables.length > 0);
  if (isRuled) return { blocks: blocksOf(pages), unread };
  unread.push({
    at: { page: 1 },
    text: "",
    why: {
      zh: `这个 ${what} 没有表格线，行列是按文字位置推断的，请逐行核对。`,
      en: `This ${what} draws no table lines: rows and columns were inferred from where the words stand; please check every row.`,
    },
  });
  for (const { number, runs } of words)
    if (isTooFull(runs))
      unread.push({
        at: { page: number },
        text: "",
        why: {
          zh: "这一页没有表格线而文字过多，未能读取。",
          en: "The page draws no table lines and holds too many words; it was not read.",
        },
      });
  return { blocks: looseBlocks(words), unread };
}
