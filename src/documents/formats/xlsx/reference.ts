import { damaged } from "../../archive/faults.ts";

export type Position = { readonly row: number; readonly column: number };

/** 0-based position of "B7"; throws Fault "damaged" outside A1:XFD1048576. */
export function position(reference: string): Position {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  if (!letters || !digits)
    throw damaged(
      `单元格地址 ${reference.slice(0, 20)} 有误`,
      `bad cell reference ${reference.slice(0, 20)}`,
    );
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(digits) - 1;
  if (column >= 16_384 || row >= 1_048_576)
    throw damaged(`单元格地址 ${reference} 越界`, `cell reference ${reference} is out of bounds`);
  return { row, column };
}

/** "B7" of a 0-based position. */
export function cellName({ row, column }: Position): string {
  let letters = "";
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}
