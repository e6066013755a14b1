import type { Placed } from "./grid.ts";
import { padding, pointsPerMm } from "./style.ts";

// Latin letters and digits take half a square in Chinese fonts; everything from U+2E80 on, and the signs that Chinese
// fonts draw full width (“ ” … — ≥ ≤ √), a whole one.
const widthOf = (letter: string): number =>
  /[\u2e80-\uffff\u2010-\u22ff√]|[^\0-\uffff]/u.test(letter) ? 1 : 0.55;

/** Lines the text takes in a cell `mm` wide when set in `points`. */
export function linesIn(text: string, mm: number, points: number): number {
  const room = ((mm - 2 * padding.side) * pointsPerMm) / points;
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines++;
    let used = 0;
    for (const letter of paragraph) {
      const width = widthOf(letter);
      if (used + width > room && used > 0) {
        lines++;
        used = 0;
      }
      used += width;
    }
  }
  return lines;
}

/**
 * Row heights in points. A workbook must state them: spreadsheets do not grow a row for words in merged cells. What a
 * cell over several rows still lacks is shared among its rows.
 */
export function rowHeights(cells: readonly Placed[], columns: readonly number[], points: number): number[] {
  const rows = Math.max(...cells.map((cell) => cell.row + cell.rows));
  const heights = new Array<number>(rows).fill(0);
  for (const { cell, row, column, columns: across, rows: down } of [...cells].sort(
    (a, b) => a.rows - b.rows,
  )) {
    const mm = columns.slice(column, column + across).reduce((sum, width) => sum + width, 0);
    const needed = linesIn(cell.text, mm, points) * points * 1.4 + 2 * padding.top * pointsPerMm + 4;
    const lacking = needed - heights.slice(row, row + down).reduce((sum, height) => sum + height, 0);
    for (let at = row; lacking > 0 && at < row + down; at++)
      heights[at] = (heights[at] ?? 0) + lacking / down;
  }
  return heights.map((height) => Math.ceil(height * 4) / 4);
}
