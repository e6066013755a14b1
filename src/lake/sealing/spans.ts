import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault, type KindShape } from "#model";
import { addDays, isDay, later, type Window } from "#values";
import { observedDay } from "../columns.ts";
import type { Batch, SourceDeclaration } from "../declaration.ts";
import { name, rowsOf, text } from "../engine.ts";

function declaredWindows({ covers, file }: SourceDeclaration): readonly Window[] {
  const windows = covers === undefined ? [] : "from" in covers ? [covers] : covers;
  for (const { from, to } of windows)
    if (!isDay(from) || !isDay(to) || from > to)
      throw new Fault(
        "evidence-covers",
        `佐证“${file}”的覆盖期间“${from} 至 ${to}”不是先后正确的两个日期，请写成 2023-01-01、2023-12-31。`,
        `"${file}" covers "${from}" to "${to}", which are not two days in order; write 2023-01-01 and 2023-12-31.`,
      );
  return windows.map(({ from, to }) => ({ from, to })).toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** A month speaks through its last day, a register that holds rows for a while through the day it was handed over. */
function lastDaySpoken(kind: KindShape, last: string, receivedAt: string): string {
  if (kind.until !== undefined) return later(last, receivedAt.slice(0, 10));
  const observed = kind.fields.find((field) => field.name === kind.observed);
  return observed?.type.is === "month"
    ? addDays(`${addDays(`${last.slice(0, 7)}-28`, 4).slice(0, 7)}-01`, -1)
    : last;
}

/** The last day a row speaks of: one that names its budget year speaks in that year, however early it was dated. */
const spokenDay = (kind: KindShape): string => {
  const day = name(observedDay(kind));
  if (kind.year === undefined) return day;
  return `greatest(${day}, coalesce(try_cast(${name(kind.year)} || '-01-01' AS DATE), ${day}))`;
};

/** Per project of a written file: rows, first and last observed day, and the days its source has spoken about. */
export async function spansOf(
  connection: DuckDBConnection,
  path: string,
  kind: KindShape,
  declaration: SourceDeclaration,
): Promise<Batch["projects"]> {
  const declared = declaredWindows(declaration);
  const day = name(observedDay(kind));
  const found = await rowsOf(
    connection,
    `SELECT project, count(*) AS n, CAST(min(${day}) AS VARCHAR) AS first, CAST(max(${spokenDay(kind)}) AS VARCHAR) AS last FROM read_parquet(${text(path)}) GROUP BY project ORDER BY project`,
  );
  const projects: { [project: string]: Batch["projects"][string] } = {};
  for (const { project, n, first = null, last = null } of found) {
    const derived =
      first && last
        ? [
            {
              window: { from: first, to: lastDaySpoken(kind, last, declaration.receivedAt) },
              by: "derived" as const,
            },
          ]
        : [];
    const coverage = declared.length
      ? declared.map((window) => ({ window, by: "declared" as const }))
      : derived;
    projects[project ?? ""] = { rows: Number(n), first, last, coverage };
  }
  // A source that covers its days and has no row says nought, which is not the same as saying nothing.
  if ("fixed" in declaration.project && !projects[declaration.project.fixed] && declared.length > 0)
    projects[declaration.project.fixed] = {
      ...{ rows: 0, first: null, last: null },
      coverage: declared.map((window) => ({ window, by: "declared" as const })),
    };
  return projects;
}
