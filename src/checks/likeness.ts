import { similarity } from "#values";

/** The words without spaces, punctuation and differences of width. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

/** How alike two wordings are, 0 to 1, punctuation left aside; nothing is like a blank. */
export function likeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  return a && b ? similarity(a, b) : 0;
}

/** Above this, two goals say the same (domain rules E01). */
export const nearlySame = 0.85;
