import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { kinds } from "#evidence";
import { agree, compile } from "#measures";
import type { EvidenceRow, Parts } from "#model";
import { createTable, insertRows, rowsOf, table } from "./evidence.ts";
import { cases, obligationOf } from "./measures.ts";

let instance: DuckDBInstance;
let db: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  db = await instance.connect();
  await db.run("set TimeZone = 'UTC'");
  for (const kind of kinds) await db.run(createTable(kind));
});
afterAll(() => {
  db.closeSync();
  instance.closeSync();
});

async function ask(sql: string): Promise<readonly Parts[]> {
  const reader = await db.runAndReadAll(sql);
  return reader
    .getRowObjectsJson()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, held]) => [name, held === null ? null : String(held)]),
      ),
    );
}

const asOfs = fc.constantFrom("2022-12-31", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-15");

describe("SQL on DuckDB gives the same exact parts as the row-by-row evaluator", () => {
  test.each(cases.map((one) => [`${JSON.stringify(one[0])} ${one[1]}`, one] as const))(
    "%s",
    async (_, one) => {
      const { measure } = obligationOf(one, "2023-12-31");
      const arbitrary = fc.record({
        asOf: asOfs,
        rows: fc.record(Object.fromEntries(measure.kinds.map((kind) => [kind.id, rowsOf(kind)]))),
      });
      await fc.assert(
        fc.asyncProperty(arbitrary, async ({ asOf, rows }) => {
          const evidence = rows as { readonly [kind: string]: readonly EvidenceRow[] };
          const obligation = obligationOf(one, asOf);
          for (const kind of measure.kinds) {
            await db.run(`delete from ${table(kind)}`);
            const insert = insertRows(kind, evidence[kind.id] ?? []);
            if (insert) await db.run(insert);
          }
          const query = compile(obligation);
          const [parts] = await ask(query.sql);
          expect(agree(parts ?? {}, obligation.measure.oracle(evidence, obligation.cut))).toEqual([]);
          const listed = await ask(query.rowsSql);
          for (const row of listed)
            expect(Object.keys(row).slice(0, 3)).toEqual(["source", "source_row", "batch"]);
        }),
        { numRuns: 60 },
      );
    },
  );
});
