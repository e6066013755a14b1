/** Paths at which two plain JSON values differ, at most `most` of them, with both sides shortened. */
export function differingPaths(sealed: unknown, computed: unknown, most = 50): readonly string[] {
  const found: string[] = [];
  const short = (value: unknown) => (JSON.stringify(value) ?? "—").slice(0, 80);
  const walk = (a: unknown, b: unknown, path: string): void => {
    if (found.length >= most || Object.is(a, b)) return;
    if (
      typeof a === "object" &&
      typeof b === "object" &&
      a !== null &&
      b !== null &&
      Array.isArray(a) === Array.isArray(b)
    ) {
      const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
      for (const key of new Set([...left.keys(), ...right.keys()]))
        walk(left.get(key), right.get(key), `${path}/${key}`);
      return;
    }
    found.push(`${path}: ${short(a)} ≠ ${short(b)}`);
  };
  walk(sealed, computed, "");
  return found;
}
