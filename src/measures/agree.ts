import type { Parts } from "#model";
import { decimal } from "#values";

export type Difference = {
  readonly part: string;
  readonly sql: string | null;
  readonly oracle: string | null;
};

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** 12 and 12.00 are the same figure, 2023-07-31 and 2023-07-31 00:00:00 the same day; everything else is compared as text. */
function same(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  if (isNumber(a) && isNumber(b)) return decimal(a).eq(decimal(b));
  return a === b || a.replace(/ 00:00:00$/, "") === b.replace(/ 00:00:00$/, "");
}

/** Parts on which the two evaluators differ; none means that the figure may be published. */
export function agree(sql: Parts, oracle: Parts): readonly Difference[] {
  const names = [...new Set([...Object.keys(sql), ...Object.keys(oracle)])];
  return names.flatMap((part) => {
    const [left, right] = [sql[part] ?? null, oracle[part] ?? null];
    const missing = !(part in sql) || !(part in oracle);
    return missing || !same(left, right) ? [{ part, sql: left, oracle: right }] : [];
  });
}
