import type { DeviationCause, Likelihood } from "#model";
import type { Column } from "./columns.ts";
import type { Seen } from "./lattice.ts";
import { flowing, labelKey, solid } from "./words.ts";

// What only monitoring tables print beside an indicator: ticked causes of deviation, and how likely the target is.

const causes: readonly (readonly [DeviationCause, RegExp])[] = [
  ["funding", /^(经费|资金)保障$/],
  ["rules", /^制度保障$/],
  ["staff", /^人员保障$/],
  ["equipment", /^(硬件|条件|硬件条件)保障$/],
  ["other", /^其[他它](原因)?$/],
];
/** The cause a column of 偏差原因分析 stands for, or null. */
export const causeNamed = (text: string): DeviationCause | null =>
  causes.find(([, words]) => words.test(labelKey(text)))?.[0] ?? null;

const likely: readonly (readonly [Likelihood, RegExp])[] = [
  ["certain", /^(确定|肯定|一定)?能(够)?(完成|实现)?(目标)?$/],
  ["possible", /^有?可能(能)?(完成|实现)?(目标)?$/],
  ["impossible", /^(完全)?不(可)?能(完成|实现)?(目标)?$/],
];
/** 确定能, 有可能, 完全不可能, in the wordings of local forms; null for anything else: codes differ from system to system. */
export const likelihoodNamed = (text: string): Likelihood | null =>
  likely.find(([, words]) => words.test(labelKey(text)))?.[0] ?? null;

const tick = /^[√✓✔☑🗹■●VvＶ]+$|^[是1]$/u;
const noTick = /^([□☐○〇×✗✘—–\-/0]*|否|无|无偏差)$/;

type Ticks = {
  readonly column: Column;
  readonly cells: readonly Seen[];
};
const said = (cells: readonly Seen[]) => flowing(cells.map(({ text }) => text).join(""));
const isTicked = (cells: readonly Seen[]) => !noTick.test(solid(said(cells)));

/** The causes marked, and the words that people write into such a column in place of a tick. */
export function readCauses(columns: readonly Ticks[]): {
  readonly causes: readonly DeviationCause[];
  readonly words: readonly string[];
} {
  const marked = columns.filter(({ cells }) => isTicked(cells));
  return {
    causes: marked.flatMap(({ column }) => causeNamed(column.title) ?? []),
    words: marked.map(({ cells }) => said(cells)).filter((words) => !tick.test(solid(words))),
  };
}

/** ☑确定能 □有可能 □完全不可能 in one cell: the one whose box is marked. */
function marked(text: string): readonly Likelihood[] {
  const boxes = [...text.matchAll(/([√✓✔☑🗹■●□☐○〇])([^√✓✔☑🗹■●□☐○〇]*)/gu)];
  return boxes.flatMap(([, box = "", words = ""]) =>
    tick.test(box) ? (likelihoodNamed(words.replace(/[、，,；;/]+$/, "")) ?? []) : [],
  );
}

/** How likely the target is: by the column ticked, or by the word in the one column; null where that can't be told. */
export function readLikelihood(columns: readonly Ticks[]): Likelihood | null {
  const found = columns.flatMap(({ column, cells }) => {
    const words = solid(said(cells));
    const named = likelihoodNamed(column.title);
    if (named) return tick.test(words) || likelihoodNamed(words) === named ? [named] : [];
    const one = likelihoodNamed(words);
    return one ? [one] : marked(words);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** True where something stands in the columns of 完成目标可能性 that marks none of them. */
export const isMarked = (columns: readonly Ticks[]): boolean => columns.some(({ cells }) => isTicked(cells));
