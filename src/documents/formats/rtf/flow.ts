import { tooLarge } from "../../archive/faults.ts";
import type { Block } from "../format.ts";
import {
  endRow,
  finishedTable,
  type OpenTable,
  openTable,
  type RowShape,
  rowShape,
  shapeWord,
} from "./table.ts";

const limits = { tableDepth: 6, cells: 200_000, lines: 200_000 } as const;

/** Paragraphs as they end, put into cells, rows and tables. Level 0 is the page, 1 a table, 2 a table in its cell … */
export function flow() {
  const blocks: Block[] = [];
  const tables: (OpenTable | undefined)[] = [];
  const shapes: RowShape[] = [];
  let tableCount = 0;
  let lineCount = 0;
  let cells = 0;

  const tableAt = (level: number): OpenTable => {
    if (level > limits.tableDepth) throw tooLarge("表格嵌套超过 6 层", "tables nest deeper than 6");
    const table = tables[level] ?? openTable(++tableCount);
    tables[level] = table;
    return table;
  };
  const endTables = (from: number) => {
    for (let level = tables.length - 1; level >= from; level--) {
      const table = tables[level];
      tables[level] = undefined;
      if (table?.rows.length) blocks.push(finishedTable(table));
    }
  };

  return {
    paragraph: (level: number, words: string) => {
      // Some writers mark only the first paragraph of a cell as one in a table.
      const at = level || (tables[1]?.cells.length ? 1 : 0);
      if (at) {
        tableAt(at).lines.push(words);
        return;
      }
      endTables(1);
      if (++lineCount > limits.lines) throw tooLarge("段落超过 20 万个", "more than 200,000 paragraphs");
      if (words.trim()) blocks.push({ is: "line", text: words, place: { line: lineCount } });
    },
    cell: (level: number, words: string) => {
      if (++cells > limits.cells) throw tooLarge("单元格超过 20 万个", "more than 200,000 cells");
      const table = tableAt(level);
      table.lines.push(words);
      table.cells.push(table.lines);
      table.lines = [];
      endTables(level + 1);
    },
    row: (level: number) => endRow(tableAt(level), shapes[level] ?? rowShape()),
    newShape: (level: number) => {
      shapes[level] = rowShape();
    },
    shape: (level: number, name: string, value: number | null) => {
      const shape = shapes[level];
      if (shape) shapeWord(shape, name, value);
    },
    finished: (): readonly Block[] => {
      endTables(1);
      return blocks;
    },
  };
}
