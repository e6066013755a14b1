import { placed } from "./grid.ts";
import { rowHeights } from "./height.ts";
import type { Sheet } from "./sheet.ts";
import { margins, titlePoints } from "./style.ts";
import { cellStyle, type LineStyle, lineStyle } from "./stylesheet.ts";
import { holdable } from "./xml.ts";

/** A spreadsheet's row grows to 409 points; a taller one is spread over several, merged. */
const tallest = 400;

/** Words over a rectangle of the sheet, in the sheet's own rows. */
type Square = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly style: number;
  readonly text: string;
};

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
const address = (row: number, column: number) => `${letterOf(column)}${row + 1}`;
const inches = (mm: number) => (mm / 25.4).toFixed(3);
// Calibri 11, the workbook's first font: 7 pixels a digit and 5 of padding, at 96 to the inch.
const widthOf = (mm: number) => (((mm / 25.4) * 96 - 5) / 7).toFixed(2);

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

/** Opening and grid as one list, with the height of each row. */
function composed(sheet: Sheet) {
  const { squares, heights } = opening(sheet);
  const rows = sheet.sections.flatMap(({ head, body }) => [...head, ...body]);
  const cells = placed(rows, sheet.columns.length);
  const grid = cells.map(({ cell, row, ...place }) => ({
    ...place,
    row: row + heights.length,
    style: cellStyle(cell.role, cell.open),
    text: cell.text,
  }));
  return {
    top: heights.length,
    squares: [...squares, ...grid],
    heights: [...heights, ...rowHeights(cells, sheet.columns, sheet.points)],
  };
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

/** One worksheet: its xml, the rows repeated on every page, and the printed area, as absolute references. */
export function printed(sheet: Sheet, stringId: (text: string) => number) {
  const { top, squares, heights } = composed(sheet);
  const pieces = heights.map((height) => Math.ceil(height / tallest));
  const startOf = (row: number) => pieces.slice(0, row).reduce((sum, count) => sum + count, 0);
  const count = startOf(heights.length);
  const width = sheet.columns.length;

  const cells: string[][] = Array.from({ length: count }, () => new Array<string>(width).fill(""));
  const merges: string[] = [];
  for (const { row, rows, column, columns, style, text } of squares) {
    const first = startOf(row);
    const end = startOf(row + rows);
    const words = holdable(text);
    for (let down = first; down < end; down++)
      for (let across = column; across < column + columns; across++) {
        const open = `<c r="${address(down, across)}" s="${style}"`;
        const speaks = words !== "" && down === first && across === column;
        cells[down]?.splice(across, 1, speaks ? `${open} t="s"><v>${stringId(words)}</v></c>` : `${open}/>`);
      }
    if (end - first > 1 || columns > 1)
      merges.push(`${address(first, column)}:${address(end - 1, column + columns - 1)}`);
  }
  const physical = heights.flatMap((height, at) =>
    new Array<number>(pieces[at] ?? 1).fill(height / (pieces[at] ?? 1)),
  );
  const rows = cells.map(
    (row, at) => `<row r="${at + 1}" ht="${physical[at]?.toFixed(2)}" customHeight="1">${row.join("")}</row>`,
  );
  const titles = repeated(sheet, top);
  return {
    xml: worksheet(sheet, rows, merges),
    titles: titles && `$${startOf(titles.from) + 1}:$${startOf(titles.to)}`,
    area: `$A$1:$${letterOf(width - 1)}$${count}`,
  };
}

function worksheet(sheet: Sheet, rows: readonly string[], merges: readonly string[]): string {
  const columns = sheet.columns.map(
    (mm, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(mm)}" customWidth="1"/>`,
  );
  const page = Object.entries(margins).map(([side, mm]) => `${side}="${inches(mm)}"`);
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${address(rows.length - 1, columns.length - 1)}"/>`,
    '<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join("")}</cols>`,
    `<sheetData>${rows.join("")}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins ${page.join(" ")} header="0.3" footer="0.3"/>`,
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}
