/** The words without spaces, punctuation and differences of width. */
export const bare = (text: string): string => text.normalize("NFKC").replace(/[\s\p{P}\p{S}]/gu, "");

/** 0 … 1: the share of neighbouring character pairs two texts have in common (Dice), after `bare`. */
export function likeness(one: string, other: string): number {
  const [a, b] = [bare(one), bare(other)];
  if (a === b) return a ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common++;
      pairs.set(pair, left - 1);
    }
  }
  const total = a.length + b.length - 2;
  return total > 0 ? (2 * common) / total : 0;
}

/** Above this, two goals say the same (domain rules E01). */
export const nearlySame = 0.85;
