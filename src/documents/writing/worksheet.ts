import { composed } from "./composition.ts";
import type { Sheet } from "./sheet.ts";
import { margins } from "./style.ts";
import { holdable } from "./xml.ts";

/** A spreadsheet's row grows to 409 points; a taller one is spread over several, merged. */
const tallest = 400;

const letterOf = (column: number): string =>
  (column >= 26 ? letterOf(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
const address = (row: number, column: number) => `${letterOf(column)}${row + 1}`;
const inches = (mm: number) => (mm / 25.4).toFixed(3);
// Arial 10, the workbook's first font, which every system has or matches: 7 pixels a digit and 5 of padding, at 96 dpi.
const widthOf = (mm: number) => (((mm / 25.4) * 96 - 5) / 7).toFixed(2);

/** One worksheet: its xml, the rows repeated on every page, and the printed area, as absolute references. */
export function printed(sheet: Sheet, stringId: (text: string) => number) {
  const { squares, heights, titles, single } = composed(sheet);
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
  return {
    xml: worksheet(sheet, single, rows, merges),
    titles: titles && `$${startOf(titles.from) + 1}:$${startOf(titles.to)}`,
    area: `$A$1:$${letterOf(width - 1)}$${count}`,
  };
}

function worksheet(
  sheet: Sheet,
  single: boolean,
  rows: readonly string[],
  merges: readonly string[],
): string {
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
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? "landscape" : "portrait"}" fitToWidth="1" fitToHeight="${single ? 1 : 0}"/>`,
    "<headerFooter><oddFooter>&amp;C第 &amp;P 页 共 &amp;N 页</oddFooter></headerFooter>",
    "</worksheet>",
  ].join("");
}
