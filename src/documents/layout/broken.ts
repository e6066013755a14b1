import type { Indicator } from "#model";
import { parseTarget } from "#values";
import type { Column } from "./columns.ts";
import type { SeenRow } from "./lattice.ts";
import { flowing, tidy } from "./words.ts";

/**
 * A page break in the middle of a row leaves its last words in the first row of the next page. Such a rest has no
 * level cell of its own and never both a name and a target; every cell it prints goes on from one that was printed.
 */
export function isRest(row: SeenRow, columns: readonly Column[], last: Indicator | undefined): boolean {
  if (!last) return false;
  const printed = columns.filter(
    ({ role, from, to }) =>
      role &&
      row.cells.some(
        (cell) => cell.begins && cell.column >= from && cell.column < to && tidy(cell.text) !== "",
      ),
  );
  const roles = new Set(printed.map(({ role }) => role));
  const valued = roles.has("target") || roles.has("number") || roles.has("grades");
  if (!roles.size || roles.has("level1") || roles.has("level2") || (roles.has("level3") && valued))
    return false;
  if (roles.has("weight") || roles.has("score")) return false;
  const before = {
    level3: last.level3,
    target: last.target.text,
    explanation: last.explanation,
    actual: last.actual,
    cause: last.cause,
  };
  return [...roles].every((role) => role !== null && role in before && before[role as keyof typeof before]);
}

/** The indicator with the rest of its row added to it. */
export function withRest(last: Indicator, row: SeenRow, columns: readonly Column[]): Indicator {
  const rest = (wanted: Column["role"]) =>
    columns
      .filter(({ role }) => role === wanted)
      .flatMap(({ from, to }) => row.cells.filter((cell) => cell.column >= from && cell.column < to))
      .map((cell) => flowing(cell.text))
      .join("");
  const grown = (text: string | null, role: Column["role"]) =>
    text === null ? null : flowing(`${text}\n${rest(role)}`);
  return {
    ...last,
    level3: grown(last.level3, "level3") ?? "",
    target: parseTarget(grown(last.target.text, "target") ?? ""),
    explanation: grown(last.explanation, "explanation") ?? "",
    actual: grown(last.actual, "actual"),
    ...(last.cause === undefined ? {} : { cause: grown(last.cause, "cause") }),
  };
}
