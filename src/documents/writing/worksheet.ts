import { placed } from "./grid.ts";
import { rowHeights } from "./height.ts";
import type { Sheet } from "./sheet.ts";
import { margins, titlePoints } from "./style.ts";
import { cellStyle, type LineStyle, lineStyle } from "./stylesheet.ts";
import { holdable } from "./xml.ts";

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
const address = (row: number, column: number) => `${letterOf(column)}${row + 1}`;
const inches = (mm: number) => (mm / 25.4).toFixed(3);
// Calibri 11, the workbook's first font: 7 pixels a digit and 5 of padding, at 96 to the inch.
const widthOf = (mm: number) => (((mm / 25.4) * 96 - 5) / 7).toFixed(2);

type Line = { readonly style: LineStyle; readonly text: string; readonly height: number };

function openingLines(sheet: Sheet): Line[] {
  return [
    { style: "title", text: sheet.title, height: titlePoints * 1.9 },
    ...sheet.subtitles.map((text) => ({ style: "subtitle", text, height: 20 }) as const),
    ...(sheet.banner ? [{ style: "banner", text: sheet.banner, height: 20 } as const] : []),
  ];
}

/** One worksheet: its xml, the rows repeated on every page, and the printed area, as absolute references. */
export function printed(sheet: Sheet, stringId: (text: string) => number) {
  const lines = openingLines(sheet);
  const top = lines.length + 1;
  const width = sheet.columns.length;
  const rows = sheet.sections.flatMap(({ head, body }) => [...head, ...body]);
  const cells = placed(rows, width);
  const heights = rowHeights(cells, sheet.columns, sheet.points);
  const merges = lines.map((_, row) => `${address(row, 0)}:${address(row, width - 1)}`);
  const half = Math.ceil(width / 2);
  if (half > 1) merges.push(`${address(top - 1, 0)}:${address(top - 1, half - 1)}`);
  if (width - half > 1) merges.push(`${address(top - 1, half)}:${address(top - 1, width - 1)}`);

  const string = (at: string, style: number, text: string) =>
    text === ""
      ? `<c r="${at}" s="${style}"/>`
      : `<c r="${at}" s="${style}" t="s"><v>${stringId(holdable(text))}</v></c>`;
  const row = (number: number, height: number, content: string) =>
    `<row r="${number + 1}" ht="${height}" customHeight="1">${content}</row>`;

  const grid = rows.map(() => new Array<string>(width).fill(""));
  for (const one of cells) {
    const style = cellStyle(one.cell.role, one.cell.open);
    for (let down = one.row; down < one.row + one.rows; down++)
      for (let across = one.column; across < one.column + one.columns; across++) {
        const words = down === one.row && across === one.column ? one.cell.text : "";
        grid[down]?.splice(across, 1, string(address(top + down, across), style, words));
      }
    if (one.rows > 1 || one.columns > 1)
      merges.push(
        `${address(top + one.row, one.column)}:${address(top + one.row + one.rows - 1, one.column + one.columns - 1)}`,
      );
  }

  const data = [
    ...lines.map(({ style, text, height }, at) =>
      row(at, height, string(address(at, 0), lineStyle(style), text)),
    ),
    row(
      top - 1,
      sheet.points * 1.9,
      string(address(top - 1, 0), lineStyle("left"), sheet.note.left) +
        string(address(top - 1, half), lineStyle("right"), sheet.note.right),
    ),
    ...grid.map((squares, at) => row(top + at, heights[at] ?? 0, squares.join(""))),
  ];
  const columns = sheet.columns.map(
    (mm, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(mm)}" customWidth="1"/>`,
  );
  const { left, right, bottom } = margins;
  return {
    xml: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${address(top + rows.length - 1, width - 1)}"/><sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join("")}</cols><sheetData>${data.join("")}</sheetData><mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells><printOptions horizontalCentered="1"/><pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(margins.top)}" bottom="${inches(bottom)}" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter></worksheet>`,
    titles: repeated(sheet, top),
    area: `$A$1:$${letterOf(width - 1)}$${top + rows.length}`,
  };
}

/** A worksheet repeats one band of rows: the heading of the longest section, which is the one that runs over pages. */
function repeated(sheet: Sheet, top: number): string | null {
  let row = top;
  let longest = { length: 0, from: 0, to: 0 };
  for (const { head, body } of sheet.sections) {
    if (head.length > 0 && body.length > longest.length)
      longest = { length: body.length, from: row + 1, to: row + head.length };
    row += head.length + body.length;
  }
  return longest.length > 0 ? `$${longest.from}:$${longest.to}` : null;
}
