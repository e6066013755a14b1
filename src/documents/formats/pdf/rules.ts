import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { applied, asMatrix, type Matrix, multiply, type Rule } from "../../pages/geometry.ts";
import { type Point, ruleOfFill, rulesOfStroke } from "../../pages/strokes.ts";

/** Path operators inside a constructPath buffer, each with the count of its numbers. */
const steps = [2, 2, 6, 4, 0] as const;
const close = 4;
/** Rules beyond this many on one page are a drawing, not a table. */
const limit = 20_000;

const strokes = new Set<number>([
  OPS.stroke,
  OPS.closeStroke,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);
const fills = new Set<number>([OPS.fill, OPS.eoFill]);

function subpaths(buffer: ArrayLike<number>, matrix: Matrix): readonly (readonly Point[])[] {
  const paths: Point[][] = [];
  for (let at = 0; at < buffer.length; ) {
    const step = buffer[at] ?? close;
    const count = steps[step];
    if (count === undefined) break;
    const x = buffer[at + count - 1] ?? 0;
    const y = buffer[at + count] ?? 0;
    const current = paths.at(-1);
    if (step === 0) paths.push([applied(matrix, x, y)]);
    else if (step === close && current?.[0]) current.push(current[0]);
    else current?.push(applied(matrix, x, y));
    at += 1 + count;
  }
  return paths;
}

/** The level and upright rules a page draws, by whichever way its maker draws them. */
export function rulesOf(
  operators: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  base: Matrix,
): readonly Rule[] {
  const rules: Rule[] = [];
  const stack: Matrix[] = [];
  let matrix = base;
  operators.fnArray.forEach((operator, index) => {
    const args = operators.argsArray[index];
    const list: readonly unknown[] = Array.isArray(args) ? args : [];
    if (operator === OPS.save) stack.push(matrix);
    else if (operator === OPS.restore) matrix = stack.pop() ?? base;
    else if (operator === OPS.transform) matrix = multiply(matrix, asMatrix(args));
    else if (operator === OPS.paintFormXObjectBegin) {
      stack.push(matrix);
      if (list[0]) matrix = multiply(matrix, asMatrix(list[0]));
    } else if (operator === OPS.paintFormXObjectEnd) matrix = stack.pop() ?? base;
    else if (operator === OPS.constructPath && rules.length < limit) {
      const paint = Number(list[0]);
      const buffer: unknown = Array.isArray(list[1]) ? list[1][0] : null;
      if (!ArrayBuffer.isView(buffer)) return;
      const points = subpaths(buffer as unknown as ArrayLike<number>, matrix);
      if (strokes.has(paint)) rules.push(...points.flatMap(rulesOfStroke));
      else if (fills.has(paint)) rules.push(...points.flatMap(ruleOfFill));
    }
  });
  return rules;
}
