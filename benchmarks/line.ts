import type { Benchmark } from "./benchmark.ts";
import type { Compared } from "./measuring/compare.ts";

/** One benchmark as printed. `ratio` is the product's time over the other's, or milliseconds above it. */
export type Line = {
  readonly name: string;
  readonly ratio: number;
  readonly goal: number | null;
  readonly better: "lower" | "higher";
  /** Peak memory of the product's side, MB. */
  readonly rss: number;
  readonly detail: string;
};

const rounded = (value: number, places: number) => Number(value.toFixed(places));
const spoken = (ms: number) =>
  ms < 10_000 ? `${ms.toFixed(ms < 100 ? 1 : 0)} ms` : `${(ms / 1000).toFixed(1)} s`;

export function lineOf(
  name: string,
  { product, other, of, goal, better, unit }: Benchmark,
  size: number,
  { product: ours, other: theirs, rounds }: Compared,
  memory: { readonly product: number; readonly other: number },
): Line {
  const cpu =
    ours.cpu > 0 && theirs.cpu > 0 && unit === "ratio"
      ? `; processor time ${spoken(ours.cpu)} : ${spoken(theirs.cpu)} = ${(ours.cpu / theirs.cpu).toFixed(2)}`
      : "";
  return {
    name,
    ratio: unit === "ratio" ? rounded(ours.wall / theirs.wall, 3) : rounded(ours.wall - theirs.wall, 1),
    goal,
    better,
    rss: Math.round(memory.product),
    detail:
      `${size} ${of}: ${product} ${spoken(ours.wall)}, ${other} ${spoken(theirs.wall)}` +
      `${cpu}; peak memory ${Math.round(memory.product)} : ${Math.round(memory.other)} MB; least of ${rounds} rounds`,
  };
}
