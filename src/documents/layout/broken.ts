import type { Indicator } from "#model";
import { parseTarget } from "#values";
import type { Column } from "./columns.ts";
import type { Draft } from "./draft.ts";
import type { Printed } from "./indicator.ts";
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
  if (roles.has("weight") || roles.has("score") || roles.has("causes") || roles.has("likelihood"))
    return false;
  const before = {
    level3: last.level3,
    target: last.target.text,
    explanation: last.explanation,
    actual: last.actual,
    cause: last.cause,
    forecast: last.forecast,
    remark: last.remark,
  };
  return [...roles].every((role) => role !== null && role in before && before[role as keyof typeof before]);
}

/**
 * A merged level cell cut by a page break may print its words on the later page only. The rows at the foot of the page
 * before, whose level cell is blank, then take the words of the cell that stands first on the new page; but not in a
 * form that leaves repeated levels blank everywhere.
 */
export function fillCutLevels(draft: Draft, next: Indicator, printed: Printed): void {
  const last = draft.printed.at(-1)?.table;
  for (const name of ["level1", "level2"] as const) {
    if (!printed[name]) continue;
    const cut = draft.printed.findLastIndex((row) => row.table !== last || row[name]) + 1;
    if (draft.printed.some((row, index) => index < cut && !row[name] && !isHead(draft, index, name)))
      continue;
    // One cell was cut: blank cells beginning below it are cells of their own.
    if (draft.printed.some((row, index) => index > cut && row.begins[name])) continue;
    for (let index = cut; index < draft.indicators.length; index++) {
      const row = draft.indicators[index];
      if (row && name === "level1") draft.indicators[index] = { ...row, level1: next.level1 };
      else if (row) draft.indicators[index] = { ...row, level2: next.level2, required: next.required };
    }
  }
}

/** True for rows at the head of their table, where a cell goes on from the page before. */
const isHead = (draft: Draft, at: number, name: "level1" | "level2"): boolean => {
  const table = draft.printed[at]?.table;
  return !draft.printed.slice(0, at).some((row) => row.table === table && row[name]);
};

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
    ...(last.forecast === undefined ? {} : { forecast: grown(last.forecast, "forecast") ?? "" }),
    ...(last.remark === undefined ? {} : { remark: grown(last.remark, "remark") ?? "" }),
  };
}
