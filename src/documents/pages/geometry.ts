/** Everything on a page is measured in points from its upper left corner, y downwards, after the page's own rotation. */
export type Matrix = readonly [number, number, number, number, number, number];

export const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

export const applied = (m: Matrix, x: number, y: number): readonly [number, number] => [
  m[0] * x + m[2] * y + m[4],
  m[1] * x + m[3] * y + m[5],
];

/** A matrix from numbers that a file gave: anything that is not six finite numbers is no change at all. */
export function asMatrix(numbers: unknown): Matrix {
  const list =
    Array.isArray(numbers) || ArrayBuffer.isView(numbers) ? Array.from(numbers as ArrayLike<number>) : [];
  const [a, b, c, d, e, f] = list.map(Number);
  const whole = [a, b, c, d, e, f].every((number) => Number.isFinite(number));
  return whole ? [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0] : [1, 0, 0, 1, 0, 0];
}

/** A drawn rule: at one x (upright) or one y (level), from one end to the other. */
export type Rule = {
  readonly upright: boolean;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** A run of characters on one baseline. */
export type Run = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
};

/** Values closer than `tolerance` become one; returns the middle of each cluster in order. */
export function clustered(values: readonly number[], tolerance: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const groups: number[][] = [];
  for (const value of sorted) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && value - last <= tolerance) group.push(value);
    else groups.push([value]);
  }
  return groups.map((group) => ((group[0] ?? 0) + (group.at(-1) ?? 0)) / 2);
}

/** Index of the member of `edges` nearest to `value`. */
export function nearest(edges: readonly number[], value: number): number {
  let best = 0;
  edges.forEach((edge, index) => {
    if (Math.abs(edge - value) < Math.abs((edges[best] ?? 0) - value)) best = index;
  });
  return best;
}
