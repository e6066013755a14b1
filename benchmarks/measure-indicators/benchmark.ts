import { rmSync } from "node:fs";
import { join } from "node:path";
import { readManifest, sealLake } from "#lake";
import { isLive } from "#model";
import { defineBenchmark, say } from "../benchmark.ts";
import { openDuckDB, rowsOf, text } from "../lake/engine.ts";
import { sourcesOf, writeCsv } from "../lake/year.ts";
import { byHand } from "./by-hand.ts";
import { lakeIn, measureAll, openExample, openSealed } from "./product.ts";

const named = (project: string, indicator: string, figure: string) => `${project} ${indicator}\t${figure}`;

export default defineBenchmark({
  product: "oblige, compile, run and attain",
  other: "hand-written SQL on the same Parquet files",
  size: 10_000_000,
  of: "evidence rows under the 55 indicators of the six forms",
  goal: 1.25,
  better: "lower",
  unit: "ratio",
  rounds: 7,
  warmUps: 1,
  prepare: async (setup) => {
    const { forms } = await openExample();
    const items = forms.flatMap(({ fields, indicators }) =>
      indicators
        .filter((row) => isLive(row) && row.target.kind === "grade")
        .map((row) => [fields.projectCode ?? "", row.level3] as const),
    );
    const sources = sourcesOf(setup.size, items);
    const instance = await openDuckDB(setup.folder);
    const connection = await instance.connect();
    const csv = (name: string) => join(setup.folder, `${name}.csv`);
    for (const { name, sql } of sources) {
      say(`writing ${name}.csv`);
      await writeCsv(connection, sql, csv(name));
    }
    connection.closeSync();
    instance.closeSync();
    const declared = sources.map(({ name, kind, project }) => ({
      ...{ file: `${name}.csv`, path: csv(name), kind, synthetic: true },
      project: project === null ? { column: "项目编码" } : { fixed: project },
      covers: { from: "2023-01-01", to: "2023-12-31" },
      receivedAt: "2024-01-08T09:30:00+08:00",
    }));
    const { imports } = await sealLake(lakeIn(setup), declared, {
      ...{ year: 2023, key: new Uint8Array(32) },
      progress: (done, total, file) => say(`sealing ${done} of ${total} ${file}`),
    });
    say(`${imports.reduce((sum, { accepted }) => sum + accepted, 0)} rows sealed`);
    for (const { name } of sources) rmSync(csv(name));
  },
  openProduct: async (setup) => {
    const { year, lake } = await openSealed(setup);
    return {
      run: async () =>
        (await measureAll(year, lake)).map(({ project, indicator, attainment }) =>
          named(project, indicator, attainment.value ?? attainment.state),
        ),
      close: () => lake.close(),
    };
  },
  openOther: async (setup) => {
    const { batches } = (await readManifest(lakeIn(setup))) ?? { batches: [] };
    const instance = await openDuckDB(setup.folder);
    const connection = await instance.connect();
    const rowsIn = (project: string) => (kind: string) => {
      const files = batches
        .filter((batch) => batch.kind === kind)
        .map(({ file }) => join(lakeIn(setup), file));
      return `read_parquet([${files.map(text).join(", ")}]) WHERE project = '${project}'`;
    };
    return {
      run: async () => {
        const all: string[] = [];
        for (const { project, indicator, sql } of byHand) {
          const [row] = await rowsOf(connection, sql(rowsIn(project)));
          all.push(named(project, indicator, String(row?.[0])));
        }
        return all;
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
  agree: (product, other) => {
    const theirs = new Map(other.map((line) => line.split("\t") as [string, string]));
    if (product.length !== 55 || theirs.size !== 55)
      throw new Error(`${product.length} and ${theirs.size} figures instead of 55`);
    for (const line of product) {
      const [name = "", figure = ""] = line.split("\t");
      const found = theirs.get(name);
      const near = Math.abs(Number(figure) - Number(found)) <= 1e-6 * Math.max(1, Math.abs(Number(figure)));
      if (figure !== found && !near) throw new Error(`${name}: ${figure} against ${found} by hand`);
    }
  },
});
