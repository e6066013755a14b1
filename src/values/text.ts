import { radicals } from "./radicals.ts";

const folds: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200f\u2060-\u2064\ufeff\u00ad]/g, ""],
  [/[“”„‟«»「」『』〝〞＂]/g, '"'],
  [/[‘’‚‛′`]/g, "'"],
  [/[〔【［〖]/g, "["],
  [/[〕】］〗]/g, "]"],
  [/[‐-―−─━－]+/g, "-"],
  [/[～〜∼]/g, "~"],
  [/、/g, ","],
  [/[。．]/g, "."],
  [/[·•・‧]/g, "·"],
  [/[≧⩾]/g, "≥"],
  [/[≦⩽]/g, "≤"],
  [/═/g, "="],
];

/** One spelling for words that look the same to a reader: for comparing, never for showing. Spaces collapse to one. */
export function comparable(text: string): string {
  let words = text.replace(/[⺀-⻿]/gu, (sign) => radicals[sign] ?? sign);
  for (const [marks, plain] of folds) words = words.replace(marks, plain);
  return words.normalize("NFKC").replace(/\s+/g, " ").trim();
}

/** The same with no space at all: Chinese sets none, and forms break lines anywhere. */
export const withoutSpaces = (text: string): string => comparable(text).replaceAll(" ", "");

/** Shared and all pairs of neighbouring characters: twice the shared over all is the Dice likeness. */
export type Likeness = { readonly shared: number; readonly all: number };

export function likeness(a: string, b: string): Likeness {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  let all = 0;
  for (const [pair, count] of first) {
    shared += Math.min(count, second.get(pair) ?? 0);
    all += count;
  }
  for (const count of second.values()) all += count;
  return { shared, all };
}

/** How alike two wordings are, 0 to 1, by pairs of neighbouring characters; equal words are 1. Not a figure. */
export function similarity(a: string, b: string): number {
  if (withoutSpaces(a) === withoutSpaces(b)) return 1;
  const { shared, all } = likeness(a, b);
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): Map<string, number> {
  const chars = [...withoutSpaces(text)];
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < chars.length; at++) {
    const pair = `${chars[at]}${chars[at + 1]}`;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}
