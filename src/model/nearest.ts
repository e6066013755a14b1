/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other, counted by character. */
function edits(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * The name a person most likely meant: at most a third of its characters differ (letter case, width and spaces set
 * aside). Null where none is close; the first of several equally close ones.
 */
export function nearestName(word: string, names: Iterable<string>): string | null {
  const letters = (text: string) => [
    ...text.slice(0, 200).normalize("NFKC").toLowerCase().replace(/\s/g, ""),
  ];
  const meant = letters(word);
  let best: { readonly name: string; readonly share: number } | null = null;
  for (const name of names) {
    const candidate = letters(name);
    const longer = Math.max(meant.length, candidate.length);
    const share = edits(meant, candidate) / Math.max(1, longer);
    if (share <= 1 / 3 && (best === null || share < best.share)) best = { name, share };
  }
  return best?.name ?? null;
}
