import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { sealLake } from "#lake";
import { projects } from "../../examples/futian-2023/generate/chance.ts";
import { defineBenchmark, type Setup, say } from "../benchmark.ts";
import { openDuckDB, rowsOf, text } from "../lake/engine.ts";
import { probesSql } from "../lake/probes.ts";
import { writeCsv } from "../lake/year.ts";

const csvIn = ({ folder }: Setup) => join(folder, "probes.csv");
const columns =
  "{'target_id': 'VARCHAR', 'sampled_at': 'TIMESTAMP', 'ok': 'BOOLEAN', 'response_ms': 'DECIMAL(12,3)'}";

export default defineBenchmark({
  product: "sealLake",
  other: "DuckDB's COPY with the same types and order",
  size: 10_000_000,
  of: "rows of probe samples in one CSV",
  goal: 1.5,
  better: "lower",
  unit: "ratio",
  rounds: 3,
  warmUps: 0,
  prepare: async (setup) => {
    say("writing the CSV");
    const instance = await openDuckDB(setup.folder);
    const connection = await instance.connect();
    await writeCsv(connection, probesSql(setup.size, "SYS-", 9), csvIn(setup));
    connection.closeSync();
    instance.closeSync();
    say(`${(statSync(csvIn(setup)).size / 2 ** 20).toFixed(0)} MB`);
  },
  openProduct: async (setup) => {
    const lake = join(setup.folder, "lake");
    const source = {
      file: "probes.csv",
      path: csvIn(setup),
      kind: "probe",
      project: { fixed: projects.security },
      receivedAt: "2024-01-08T09:30:00+08:00",
      synthetic: true,
    };
    return {
      run: async () => {
        rmSync(lake, { recursive: true, force: true });
        const { imports } = await sealLake(lake, [source], { year: 2023, key: new Uint8Array(32) });
        return [String(imports[0]?.accepted)];
      },
    };
  },
  openOther: async (setup) => {
    const to = join(setup.folder, "copied.parquet");
    const instance = await openDuckDB(setup.folder);
    const connection = await instance.connect();
    return {
      run: async () => {
        rmSync(to, { force: true });
        await connection.run(
          `COPY (SELECT * FROM read_csv(${text(csvIn(setup))}, header = true, auto_detect = false, columns = ${columns}) ORDER BY sampled_at, target_id) TO ${text(to)} (FORMAT parquet, COMPRESSION zstd)`,
        );
        const [row] = await rowsOf(connection, `SELECT count(*) FROM read_parquet(${text(to)})`);
        return [String(row?.[0])];
      },
      close: () => {
        connection.closeSync();
        instance.closeSync();
      },
    };
  },
  agree: ([sealed], [copied]) => {
    if (sealed !== copied) throw new Error(`${sealed} rows were sealed and ${copied} copied`);
  },
});
