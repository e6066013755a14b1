import { clustered, nearest, type Rule, type Run } from "./geometry.ts";
import { textOf } from "./text.ts";

/** A ruled cell by its edges on the page. */
export type Box = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly row: number;
  readonly rowSpan: number;
  readonly text: string;
};
export type RuledTable = {
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  readonly boxes: readonly Box[];
};

const snap = 2.5;
/** A cell edge counts as drawn when this share of it is. */
const drawn = 0.6;

/** Pieces of one line, drawn cell by cell, joined into one rule. */
function whole(rules: readonly Rule[]): readonly Rule[] {
  const joined: { upright: boolean; at: number; from: number; to: number }[] = [];
  const lines = new Map<string, Rule[]>();
  for (const upright of [true, false]) {
    const same = rules.filter((rule) => rule.upright === upright);
    const ats = clustered(
      same.map(({ at }) => at),
      snap / 2,
    );
    for (const rule of same) {
      const key = `${upright} ${nearest(ats, rule.at)}`;
      const line = lines.get(key);
      if (line) line.push(rule);
      else lines.set(key, [rule]);
    }
  }
  for (const line of lines.values()) {
    let last: (typeof joined)[number] | undefined;
    for (const rule of line.sort((a, b) => a.from - b.from)) {
      if (last && rule.from <= last.to + snap) last.to = Math.max(last.to, rule.to);
      else joined.push((last = { ...rule }));
    }
  }
  return joined;
}

/** Groups of rules that touch one another, directly or through others. */
function groups(rules: readonly Rule[]): readonly (readonly Rule[])[] {
  const parent = rules.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const level = rules.map((rule, index) => ({ rule, index })).filter(({ rule }) => !rule.upright);
  rules.forEach((upright, index) => {
    if (!upright.upright) return;
    for (const { rule, index: other } of level)
      if (
        upright.at >= rule.from - snap &&
        upright.at <= rule.to + snap &&
        rule.at >= upright.from - snap &&
        rule.at <= upright.to + snap
      )
        parent[root(other)] = root(index);
  });
  const byRoot = new Map<number, Rule[]>();
  rules.forEach((rule, index) => {
    const members = byRoot.get(root(index)) ?? [];
    members.push(rule);
    byRoot.set(root(index), members);
  });
  return [...byRoot.values()];
}

/** How much of `from`–`to` the rules standing at one edge cover. */
function covered(rules: readonly Rule[], from: number, to: number): number {
  const pieces = rules
    .map((rule) => [Math.max(rule.from, from), Math.min(rule.to, to)] as const)
    .filter(([start, end]) => end > start)
    .sort(([a], [b]) => a - b);
  let reached = from;
  let sum = 0;
  for (const [start, end] of pieces) {
    if (end <= reached) continue;
    sum += end - Math.max(start, reached);
    reached = end;
  }
  return sum / (to - from);
}

/** Ends of `across` that stick out more than a line's height beyond the outermost of `rules`. */
function beyond(rules: readonly Rule[], across: readonly Rule[]): readonly number[] {
  const least = 6;
  const outer = {
    first: Math.min(...rules.map(({ at }) => at)),
    last: Math.max(...rules.map(({ at }) => at)),
  };
  const ends = {
    first: Math.min(...across.map(({ from }) => from)),
    last: Math.max(...across.map(({ to }) => to)),
  };
  return [
    ...(ends.first < outer.first - least ? [ends.first] : []),
    ...(ends.last > outer.last + least ? [ends.last] : []),
  ];
}

function tableOf(
  rules: readonly Rule[],
  runs: readonly Run[],
): { table: RuledTable; inside: ReadonlySet<Run> } | null {
  const uprights = rules.filter((rule) => rule.upright);
  const levels = rules.filter((rule) => !rule.upright);
  // A cell cut by a page break may lack its upper or lower rule: the uprights then reach beyond the last level one.
  const xs = clustered([...uprights.map(({ at }) => at), ...beyond(uprights, levels)], snap);
  const ys = clustered([...levels.map(({ at }) => at), ...beyond(levels, uprights)], snap);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (columns < 1 || rows < 1 || columns * rows > 200_000 || columns * rows < 2) return null;
  const uprightsAt = xs.map((_, index) => uprights.filter(({ at }) => nearest(xs, at) === index));
  const levelsAt = ys.map((_, index) => levels.filter(({ at }) => nearest(ys, at) === index));
  const edge = (list: readonly number[], index: number) => list[index] ?? 0;

  // Small rectangles of the grid flow together wherever no rule parts them.
  const owner = Array.from({ length: columns * rows }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] = owner[owner[at] ?? at] ?? at;
    return at;
  };
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const [left, right, top, bottom] = [
        edge(xs, column),
        edge(xs, column + 1),
        edge(ys, row),
        edge(ys, row + 1),
      ];
      const here = row * columns + column;
      if (column + 1 < columns && covered(uprightsAt[column + 1] ?? [], top, bottom) < drawn)
        owner[root(here + 1)] = root(here);
      if (row + 1 < rows && covered(levelsAt[row + 1] ?? [], left, right) < drawn)
        owner[root(here + columns)] = root(here);
    }
  const spans = new Map<number, { c0: number; c1: number; r0: number; r1: number; runs: Run[] }>();
  for (let index = 0; index < columns * rows; index++) {
    const [row, column] = [Math.floor(index / columns), index % columns];
    const span = spans.get(root(index)) ?? { c0: column, c1: column, r0: row, r1: row, runs: [] };
    span.c0 = Math.min(span.c0, column);
    span.c1 = Math.max(span.c1, column);
    span.r1 = Math.max(span.r1, row);
    spans.set(root(index), span);
  }
  const cellAt = (x: number, y: number) => {
    const column = xs.findLastIndex((at) => at <= x);
    const row = ys.findLastIndex((at) => at <= y);
    return column < 0 || row < 0 || column >= columns || row >= rows ? null : root(row * columns + column);
  };
  const inside = new Set<Run>();
  for (const run of runs) {
    const y = run.baseline - run.size * 0.35;
    const cell = cellAt((run.left + run.right) / 2, y);
    if (cell === null) continue;
    inside.add(run);
    spans.get(cell)?.runs.push(run);
  }
  const boxes = [...spans.values()].map(({ c0, c1, r0, r1, runs: held }) => {
    const [left, right] = [edge(xs, c0), edge(xs, c1 + 1)];
    const place = { left, right, top: edge(ys, r0), bottom: edge(ys, r1 + 1) };
    return { ...place, row: r0, rowSpan: r1 - r0 + 1, text: textOf(held, right - left) };
  });
  return { table: { top: edge(ys, 0), bottom: edge(ys, rows), rows, boxes }, inside };
}

/** The ruled tables of a page from top to bottom, and the runs that stand outside them all. */
export function ruledTables(
  rules: readonly Rule[],
  runs: readonly Run[],
): { readonly tables: readonly RuledTable[]; readonly outside: readonly Run[] } {
  const found = groups(whole(rules)).flatMap((group) => tableOf(group, runs) ?? []);
  const taken = new Set(found.flatMap(({ inside }) => [...inside]));
  return {
    tables: found.map(({ table }) => table).sort((a, b) => a.top - b.top),
    outside: runs.filter((run) => !taken.has(run)),
  };
}
