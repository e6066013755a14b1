import { placed } from "./grid.ts";
import { rowHeights } from "./height.ts";
import { mayBeCut, onOnePage, pageEnds, pageHeight } from "./pages.ts";
import type { Sheet } from "./sheet.ts";
import { titlePoints } from "./style.ts";
import { cellStyle, type LineStyle, lineStyle } from "./stylesheet.ts";

/** Words over a rectangle of the sheet, in the sheet's own rows. */
export type Square = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: number;
  readonly text: string;
};

/** The lines above the grid, each over the whole width, and the note in two halves. */
function opening(sheet: Sheet): { readonly squares: readonly Square[]; readonly heights: readonly number[] } {
  const columns = sheet.columns.length;
  const lines: readonly (readonly [LineStyle, string, number])[] = [
    ["title", sheet.title, titlePoints * 1.9],
    ...sheet.subtitles.map((text) => ["subtitle", text, 20] as const),
    ...(sheet.banner ? [["banner", sheet.banner, 20] as const] : []),
  ];
  const squares = lines.map(([style, text], row) => ({
    ...{ row, column: 0, rows: 1, columns, text },
    style: lineStyle(style),
  }));
  const heights = lines.map(([, , height]) => height);
  const { left, right } = sheet.note;
  if (left === "" && right === "") return { squares, heights };
  const half = Math.ceil(columns / 2);
  const row = lines.length;
  return {
    squares: [
      ...squares,
      { row, column: 0, rows: 1, columns: half, style: lineStyle("left"), text: left },
      { row, column: half, rows: 1, columns: columns - half, style: lineStyle("right"), text: right },
    ],
    heights: [...heights, sheet.points * 1.9],
  };
}

/** The sheet as squares, with the height of each row, the rows repeated on every page, and whether one page holds it. */
export function composed(sheet: Sheet) {
  const above = opening(sheet);
  const top = above.heights.length;
  const cells = placed(
    sheet.sections.flatMap(({ head, body }) => [...head, ...body]),
    sheet.columns.length,
  );
  const heights = [...above.heights, ...rowHeights(cells, sheet.columns, sheet.points)];
  const titles = repeated(sheet, top);
  const page = pageHeight(sheet);
  const single = onOnePage(heights, page);
  const heading = heights.slice(titles?.from, titles?.to).reduce((sum, height) => sum + height, 0);
  const ends = single ? [] : pageEnds(heights, page, titles ? heading : 0);
  const grid = cells.map(({ cell, row, ...place }): Square => {
    const atTop = mayBeCut(heights, row + top, place.rows, ends);
    return { ...place, row: row + top, style: cellStyle(cell.role, cell.open, atTop), text: cell.text };
  });
  return { squares: [...above.squares, ...grid], heights, titles, single };
}

/** The heading of the longest section, the one that runs over pages: a worksheet repeats one band of rows only. */
function repeated({ sections }: Sheet, top: number): { readonly from: number; readonly to: number } | null {
  const starts = sections.map((_, at) =>
    sections.slice(0, at).reduce((sum, { head, body }) => sum + head.length + body.length, top),
  );
  const headed = sections.map(({ head, body }) => (head.length > 0 ? body.length : 0));
  const longest = headed.indexOf(Math.max(...headed));
  const from = starts[longest];
  const rows = sections[longest]?.head.length ?? 0;
  return from === undefined || rows === 0 ? null : { from, to: from + rows };
}
