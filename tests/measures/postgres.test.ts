import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds } from "#evidence";
import { agree, compile } from "#measures";
import type { EvidenceRow, Parts } from "#model";
import { createTable, insertRows, rowsOf, table } from "./evidence.ts";
import { cases, obligationOf } from "./measures.ts";

/** A connection string that psql accepts, such as "host=/tmp user=postgres"; without one there is nothing to ask. */
const server = process.env.DUIXIAN_POSTGRES;

function psql(script: string): readonly string[] {
  const run = spawnSync("psql", ["-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", server ?? ""], {
    input: script,
    encoding: "utf8",
  });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.split("\n").filter((line) => line !== "");
}

/** Everything as text: a JSON number would lose digits. */
const asText = (sql: string): string =>
  `select (select json_object_agg(key, value) from json_each_text(row_to_json(answer))) from (${sql}) answer;`;

describe.skipIf(server === undefined)("the same SQL text on PostgreSQL gives the same parts", () => {
  test.each(cases.map((one) => [`${JSON.stringify(one[0])} ${one[1]}`, one] as const))("%s", (_, one) => {
    const { measure } = obligationOf(one, "2023-12-31");
    const samples = fc.sample(
      fc.record({
        asOf: fc.constantFrom("2022-12-31", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-15"),
        rows: fc.record(Object.fromEntries(measure.kinds.map((kind) => [kind.id, rowsOf(kind)]))),
      }),
      { numRuns: 40, seed: 2023 },
    );
    const script = samples.map(({ asOf, rows }) => {
      const evidence = rows as { readonly [kind: string]: readonly EvidenceRow[] };
      const query = compile(obligationOf(one, asOf));
      return [
        ...measure.kinds.flatMap((kind) => [
          `delete from ${table(kind)};`,
          `${insertRows(kind, evidence[kind.id] ?? [])};`,
        ]),
        asText(query.sql),
        `select 'rows ' || count(*) from (${query.rowsSql}) listed;`,
      ].join("\n");
    });
    const tables = kinds.map(
      (kind) => `${createTable(kind).replace("create table", "create temporary table")};`,
    );
    const answers = psql([...tables, ...script].join("\n")).filter((line) => !line.startsWith("rows "));
    expect(answers).toHaveLength(samples.length);
    samples.forEach(({ asOf, rows }, i) => {
      const evidence = rows as { readonly [kind: string]: readonly EvidenceRow[] };
      const obligation = obligationOf(one, asOf);
      const parts = JSON.parse(answers[i] ?? "{}") as Parts;
      expect(agree(parts, obligation.measure.oracle(evidence, obligation.cut))).toEqual([]);
    });
  });
});
