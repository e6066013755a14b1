import type { Run } from "./geometry.ts";
import { linesOf, textOf } from "./text.ts";

/** Words that stand close together: what a ruled table would put into one cell. */
type Patch = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
};
type Band = { readonly patches: readonly Patch[]; readonly top: number; readonly bottom: number };

export type LooseCell = { readonly column: number; readonly rowSpan: number; readonly text: string };
export type LooseRow = { readonly top: number; readonly cells: readonly LooseCell[] };

const wordGap = 0.9;
/** Fitting labels to rows takes the cube of their number: a page of a form has far fewer words and rows than this. */
const limits = { runs: 3000, rows: 150 } as const;

const spread = (runs: readonly Run[]) => ({
  left: Math.min(...runs.map((run) => run.left)),
  right: Math.max(...runs.map((run) => run.right)),
  baseline: runs[0]?.baseline ?? 0,
  size: runs[0]?.size ?? 1,
});

/**
 * The distance up to which a line below belongs to the same cell: a quarter more than the closest lines of the page,
 * if those are close enough to be wrapped text and most lines are not as close; 0 where nothing is wrapped.
 */
function wrapping(pieces: readonly (readonly Run[])[]): number {
  const all = pieces.map(spread);
  const gaps = all.flatMap((piece) => {
    const below = all.filter(
      (other) =>
        other.baseline - piece.baseline > 0.9 * piece.size &&
        other.left < piece.right &&
        other.right > piece.left,
    );
    return below.length ? [Math.min(...below.map(({ baseline }) => baseline)) - piece.baseline] : [];
  });
  const sorted = gaps.sort((a, b) => a - b);
  const [closest, typical, size] = [
    sorted[0] ?? 0,
    sorted[Math.floor(sorted.length * 0.6)] ?? 0,
    all[0]?.size ?? 1,
  ];
  const wraps = closest <= 1.9 * size && typical > 1.3 * closest;
  return wraps ? closest * 1.25 : 0;
}

/** Runs grow together along a line, and down to a line that follows closely below. */
function patchesOf(runs: readonly Run[]): readonly Patch[] {
  const pieces = linesOf(runs).flatMap((line) => {
    const parts: Run[][] = [];
    for (const run of line.runs) {
      const last = parts.at(-1);
      const before = last?.at(-1);
      if (last && before && run.left - before.right < wordGap * run.size) last.push(run);
      else parts.push([run]);
    }
    return parts;
  });
  const lineGap = wrapping(pieces);
  const groups: Run[][] = [];
  for (const piece of pieces) {
    const { left, right, baseline, size } = spread(piece);
    const above = groups.find((group) => {
      const last = group.at(-1);
      if (!last || baseline - last.baseline > lineGap || baseline - last.baseline < 0.5 * size) return false;
      const onLast = group.filter((run) => Math.abs(run.baseline - last.baseline) < 0.5 * size);
      return (
        Math.min(...onLast.map((run) => run.left)) < right &&
        Math.max(...onLast.map((run) => run.right)) > left
      );
    });
    if (above) above.push(...piece);
    else groups.push([...piece]);
  }
  return groups.map((group) => {
    const { left, right } = spread(group);
    return {
      left,
      right,
      top: Math.min(...group.map((run) => run.baseline - run.size)),
      bottom: Math.max(...group.map((run) => run.baseline)),
      text: textOf(group, right - left),
    };
  });
}

const middle = ({ top, bottom }: { readonly top: number; readonly bottom: number }) => (top + bottom) / 2;

/** Patches that share their middle (cells centred in their row) or, where that parts fewer, their top. */
function bandsOf(patches: readonly Patch[]): readonly Band[] {
  const by = (height: (patch: Patch) => number) => {
    const bands: Patch[][] = [];
    for (const patch of [...patches].sort((a, b) => height(a) - height(b))) {
      const band = bands.at(-1);
      if (band?.[0] && height(patch) - height(band[0]) < 5) band.push(patch);
      else bands.push([patch]);
    }
    return bands;
  };
  const [centred, hung] = [by(middle), by(({ top }) => top)];
  return (hung.length < centred.length ? hung : centred).map((band) => ({
    patches: band.sort((a, b) => a.left - b.left),
    top: Math.min(...band.map(({ top }) => top)),
    bottom: Math.max(...band.map(({ bottom }) => bottom)),
  }));
}

/** Edges between the columns: midway between what the fullest bands print left and right of each gap. */
function columnEdges(bands: readonly Band[]): readonly number[] {
  const most = Math.max(...bands.map(({ patches }) => patches.length));
  const full = bands.filter(({ patches }) => patches.length === most);
  return Array.from({ length: most - 1 }, (_, index) => {
    const left = Math.max(...full.map(({ patches }) => patches[index]?.right ?? 0));
    const right = Math.min(...full.map(({ patches }) => patches[index + 1]?.left ?? 0));
    return (left + right) / 2;
  });
}

/** True for a page with more words than the fitting of rows can bear. */
export const isTooFull = (runs: readonly Run[]): boolean => runs.length > limits.runs;

type Cut = { readonly sum: number; readonly starts: readonly number[] };

/**
 * Which rows each label of a merged column covers. A merged cell is printed in the middle of its rows, so of all ways to
 * cut the rows into runs the one is taken whose middles lie nearest to the labels; rows before the first label may go on
 * from the page before.
 */
function covers(labels: readonly Patch[], rows: readonly Band[], mayGoOn: boolean): Cut {
  const edge = (row: number) => {
    const [above, below] = [rows[row - 1], rows[row]];
    return above && below ? (above.bottom + below.top) / 2 : (below?.top ?? above?.bottom ?? 0);
  };
  const cost = (label: Patch, from: number, to: number) =>
    Math.abs(middle(label) - (edge(from) + edge(to)) / 2);
  let best: Cut[] = rows.map((_, row) => ({
    sum: row === 0 || mayGoOn ? 0 : Number.POSITIVE_INFINITY,
    starts: [],
  }));
  best.push({ sum: mayGoOn && !labels.length ? 0 : Number.POSITIVE_INFINITY, starts: [] });
  for (const label of labels)
    best = best.map((_, to) => {
      let least: Cut = { sum: Number.POSITIVE_INFINITY, starts: [] };
      for (let from = 0; from < to; from++) {
        const before = best[from];
        const sum = (before?.sum ?? Number.POSITIVE_INFINITY) + cost(label, from, to);
        if (before && sum < least.sum) least = { sum, starts: [...before.starts, from] };
      }
      return least;
    });
  return best[rows.length] ?? { sum: Number.POSITIVE_INFINITY, starts: [] };
}

/** Rows and cells of pages that draw no rules at all, by where the words stand; one list a page, empty where too full. */
export function looseTables(pages: readonly (readonly Run[])[]): readonly (readonly LooseRow[])[] {
  const banded = pages.map((runs) => (isTooFull(runs) ? [] : bandsOf(patchesOf(runs))));
  const edges = columnEdges(banded.flat());
  if (edges.length < 2 || banded.some((bands) => bands.length > limits.rows))
    return banded.map((bands) =>
      bands.map(({ top, patches }) => ({
        top,
        cells: patches.map(({ text }, column) => ({ column, rowSpan: 1, text })),
      })),
    );
  const columnOf = (patch: Patch) => edges.filter((edge) => edge < (patch.left + patch.right) / 2).length;
  let below = false;
  return banded.map((bands) => {
    const header = below ? -1 : bands.findIndex(({ patches }) => patches.length === edges.length + 1);
    const goesOn = below;
    if (header >= 0) below = true;
    const table = below ? bands.slice(header + 1) : [];
    const labels = [0, 1].map((column) =>
      table
        .flatMap(({ patches }) => patches.filter((patch) => columnOf(patch) === column))
        .sort((a, b) => middle(a) - middle(b)),
    );
    const cuts = (rows: readonly Band[]) => labels.map((column) => covers(column, rows, goesOn));
    const isFloating = ({ patches }: Band) => patches.every((patch) => columnOf(patch) < 2);
    /** How badly the labels fit these rows; rows that print nothing at all are no rows. */
    const misfit = (rows: readonly Band[]) => {
      const cut = cuts(rows);
      const begun = new Set(cut.flatMap(({ starts }) => starts));
      const isBlank = rows.some((band, row) => isFloating(band) && !begun.has(row));
      return isBlank ? Number.POSITIVE_INFINITY : cut.reduce((sum, { sum: part }) => sum + part, 0);
    };
    // A band of level words alone is a label beside its rows, unless all labels fit clearly better with it as a row.
    let rows: readonly Band[] = table.filter((band) => !isFloating(band));
    for (let left = table.filter(isFloating); left.length; ) {
      const tries = left.map((band) => ({
        band,
        rows: [...rows, band].sort((a, b) => middle(a) - middle(b)),
      }));
      const [best] = tries.sort((a, b) => misfit(a.rows) - misfit(b.rows));
      if (!best || misfit(best.rows) > misfit(rows) - 4) break;
      rows = best.rows;
      left = left.filter((band) => band !== best.band);
    }
    const plain = bands.slice(0, bands.length - table.length).map(({ top, patches }) => ({
      top,
      cells: patches.map((patch) => ({ column: columnOf(patch), rowSpan: 1, text: patch.text })),
    }));
    const merged = cuts(rows).flatMap(({ starts }, column) =>
      starts.map((start, index) => ({
        column,
        start,
        rowSpan: (starts[index + 1] ?? rows.length) - start,
        text: labels[column]?.[index]?.text ?? "",
      })),
    );
    return [
      ...plain,
      ...rows.map(({ top, patches }, row) => ({
        top,
        cells: [
          ...merged.filter(({ start }) => start === row),
          ...patches
            .filter((patch) => columnOf(patch) > 1)
            .map((patch) => ({ column: columnOf(patch), rowSpan: 1, text: patch.text })),
        ],
      })),
    ];
  });
}
