import { applied, type Matrix, type Rule } from "../../pages/geometry.ts";
import { type Point, ruleOfFill, rulesOfStroke } from "../../pages/strokes.ts";

/** Operators of AbbreviatedData, each with the count of its numbers; the last two are where it leads. */
const steps: { readonly [operator: string]: number } = { S: 2, M: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
const most = 100_000;

function subpaths(data: string, matrix: Matrix): readonly (readonly Point[])[] {
  const tokens = data.split(/[\s,]+/, most);
  const paths: Point[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const operator = tokens[at] ?? "";
    const numbers = steps[operator];
    if (numbers === undefined) {
      at++;
      continue;
    }
    const current = paths.at(-1);
    const [x, y] = tokens.slice(at + 1 + Math.max(0, numbers - 2), at + 1 + numbers).map(Number);
    if (operator === "C" && current?.[0]) current.push(current[0]);
    else if (x !== undefined && y !== undefined && Number.isFinite(x + y)) {
      if (operator === "M" || operator === "S" || !current) paths.push([applied(matrix, x, y)]);
      else current.push(applied(matrix, x, y));
    }
    at += 1 + numbers;
  }
  return paths;
}

/** The rules that one path object draws. A thin box that is filled is one rule, whether or not its edge is drawn too. */
export function rulesOfPath(
  data: string,
  matrix: Matrix,
  painted: { readonly stroke: boolean; readonly fill: boolean },
): readonly Rule[] {
  return subpaths(data, matrix).flatMap((points) => {
    const filled = painted.fill ? ruleOfFill(points) : [];
    return filled.length || !painted.stroke ? filled : rulesOfStroke(points);
  });
}
