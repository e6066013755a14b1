/** Longest-match lookup of a fixed list of words at a place in a text. */
export type Words<Meaning> = {
  at(text: string, start: number): { readonly meaning: Meaning; readonly end: number } | null;
  /** Could one of the words begin with this UTF-16 unit? */
  begins(code: number): boolean;
};

/** Looks up by first character, longest word first, so that 人次 wins over 人 and 不低于 over 低于. */
export function words<Meaning>(entries: Iterable<readonly [string, Meaning]>): Words<Meaning> {
  const byFirst = new Map<number, [string, Meaning][]>();
  for (const [word, meaning] of entries) {
    const first = word.charCodeAt(0);
    const same = byFirst.get(first);
    if (same) same.push([word, meaning]);
    else byFirst.set(first, [[word, meaning]]);
  }
  for (const same of byFirst.values()) same.sort(([a], [b]) => b.length - a.length);
  return {
    at(text, start) {
      const same = byFirst.get(text.charCodeAt(start));
      if (!same) return null;
      for (const [word, meaning] of same)
        if (word.length === 1 || text.startsWith(word, start)) return { meaning, end: start + word.length };
      return null;
    },
    begins: (code) => byFirst.has(code),
  };
}
