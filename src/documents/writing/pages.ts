import type { Sheet } from "./sheet.ts";
import { margins, paper, pointsPerMm } from "./style.ts";

/** How much a sheet may be shrunk to spare a last page with a row or two: 9 points stay legible at 87 %. */
const slack = 1.15;

/** Points from the top margin to the bottom margin. */
export const pageHeight = ({ landscape }: Pick<Sheet, "landscape">): number =>
  ((landscape ? paper.short : paper.long) - margins.top - margins.bottom) * pointsPerMm;

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** True where all rows go on one page, shrunk a little if need be. */
export const onOnePage = (heights: readonly number[], page: number): boolean => sum(heights) <= page * slack;

/** Where pages will end, in points from the first row's top, when `head` points of heading are repeated on each. */
export function pageEnds(heights: readonly number[], page: number, head: number): readonly number[] {
  const ends: number[] = [];
  let top = 0;
  let used = 0;
  for (const height of heights) {
    if (used + height > page && used > 0) {
      ends.push(top);
      used = head;
    }
    top += height;
    used += height;
  }
  return ends;
}

/**
 * True where a merged cell may lie across a page's end. Spreadsheets cut words that happen to stand there; fonts and
 * printers move the end by a row or two, the more the further down.
 */
export function mayBeCut(heights: readonly number[], row: number, rows: number, ends: readonly number[]) {
  const top = sum(heights.slice(0, row));
  const bottom = top + sum(heights.slice(row, row + rows));
  return rows > 1 && ends.some((end, at) => top < end + 40 * (at + 1) && bottom > end - 40 * (at + 1));
}
