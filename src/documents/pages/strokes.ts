import type { Rule } from "./geometry.ts";

export type Point = readonly [number, number];

const thin = 3;

/** A fill that is a hair's breadth across is a rule drawn as a box; any other fill is shading. */
export function ruleOfFill(points: readonly Point[]): readonly Rule[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (right - left <= thin && bottom - top > thin)
    return [{ upright: true, at: (left + right) / 2, from: top, to: bottom }];
  if (bottom - top <= thin && right - left > thin)
    return [{ upright: false, at: (top + bottom) / 2, from: left, to: right }];
  return [];
}

/** The level and upright stretches of a line drawn from point to point. */
export const rulesOfStroke = (points: readonly Point[]): readonly Rule[] =>
  points.flatMap(([x, y], index): readonly Rule[] => {
    const [previousX, previousY] = points[index - 1] ?? [x, y];
    if (Math.abs(x - previousX) < 0.5 && Math.abs(y - previousY) > 1)
      return [{ upright: true, at: x, from: Math.min(y, previousY), to: Math.max(y, previousY) }];
    if (Math.abs(y - previousY) < 0.5 && Math.abs(x - previousX) > 1)
      return [{ upright: false, at: y, from: Math.min(x, previousX), to: Math.max(x, previousX) }];
    return [];
  });
