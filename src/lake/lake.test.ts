import { createHash } from "node:crypto";
import { readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { describe, expect, test } from "vitest";
import { kinds } from "#evidence";
import { Fault, type Query } from "#model";
import { relationColumns, relationName } from "./columns.ts";
import { pseudonymOf } from "./importing/pseudonym.ts";
import { openLake } from "./reading/lake.ts";
import { sealLake } from "./sealing/seal.ts";
import { inDirectory, sealTrial, source, trialKey } from "./trial.ts";

const probes = (file: string, told: object, ...rows: readonly string[]) => ({
  ...source(["拨测对象,拨测时间,是否可用,响应时间(毫秒),项目", ...rows], {
    kind: "probe",
    project: { column: "项目" },
  }),
  file,
  ...told,
});
const january = probes(
  "january.csv",
  { receivedAt: "2023-02-01T09:00:00+08:00" },
  "S2,2023-01-31 23:59:59,是,80.5,P1",
  "S1,2023-01-01 00:00:00,是,20,P2",
  "S1,2023-01-02 00:00:00,否,,P1",
  "S1,2023-01-01 00:00:00,是,50.25,P1",
);
const march = probes(
  "march.csv",
  { receivedAt: "2023-04-01T00:00:00+08:00" },
  "S1,2023-03-05 08:00:00,是,30,P1",
);
const silent = {
  ...source(["拨测对象,拨测时间,是否可用"], { kind: "probe" }),
  file: "silent.csv",
  project: { fixed: "P3" },
  covers: [{ from: "2023-01-01", to: "2023-06-30" }],
};

const count: Query = {
  kinds: ["probe"],
  sql: "SELECT count(*) AS n, sum(response_ms) AS total, min(sampled_at) AS first, max(sampled_at_on) AS last FROM evidence_probe",
  rowsSql:
    "SELECT source, source_row, batch, response_ms FROM evidence_probe ORDER BY response_ms DESC NULLS LAST",
};

const filesIn = async (dir: string) => (await readdir(join(dir, "batches"))).sort();
const fault = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Fault ? error : null),
  );

describe("sealing", () => {
  test("a batch says what it is, whose, for which days, from which file", async () => {
    await inDirectory(async (dir) => {
      const { manifest } = await sealTrial(dir, january, silent);
      const [first, second] = manifest.batches;
      expect(first).toMatchObject({
        kind: "probe",
        rows: 4,
        rejected: 0,
        synthetic: false,
        projects: {
          P1: {
            rows: 3,
            first: "2023-01-01",
            last: "2023-01-31",
            coverage: [{ window: { from: "2023-01-01", to: "2023-01-31" }, by: "derived" }],
          },
          P2: { rows: 1 },
        },
        source: { file: "january.csv", bytes: january.bytes?.length },
        receivedAt: "2023-02-01T09:00:00+08:00",
      });
      const bytes = await readFile(join(dir, first?.file ?? ""));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(first?.sha256);
      expect(second?.projects).toEqual({
        P3: {
          rows: 0,
          first: null,
          last: null,
          coverage: [{ window: { from: "2023-01-01", to: "2023-06-30" }, by: "declared" }],
        },
      });
    });
  });

  test("the same sources give the same bytes, in another place too", async () => {
    const bytesOf = (
      ...sources: Parameters<typeof sealTrial> extends [string, ...infer Rest] ? Rest : never
    ) =>
      inDirectory(async (dir) => {
        await sealTrial(dir, ...sources);
        return Promise.all(
          (await filesIn(dir)).map((file) => readFile(join(dir, "batches", file), "base64")),
        );
      });
    expect(await bytesOf(january, march)).toEqual(await bytesOf(january, march));
  });

  test("rows lie by project, then time, whatever the order in the file", async () => {
    await inDirectory(async (dir) => {
      const line = (i: number) =>
        `S${i % 7},2023-0${1 + ((i * 13) % 9)}-${10 + ((i * 7) % 19)} ${10 + (i % 14)}:00:${10 + (i % 50)},是,${i},P${i % 3}`;
      const { manifest } = await sealTrial(
        dir,
        probes("mixed.csv", {}, ...Array.from({ length: 5000 }, (_, i) => line(i))),
      );
      const db = await DuckDBInstance.create(":memory:");
      const connection = await db.connect();
      const file = join(dir, manifest.batches[0]?.file ?? "");
      const read = await connection.runAndReadAll(
        `SELECT project, sampled_at, source_row FROM read_parquet('${file}', file_row_number = true) ORDER BY file_row_number`,
      );
      const rows = read
        .getRowsJson()
        .map(([project, at, row]) => `${project} ${at} ${String(row).padStart(6, "0")}`);
      expect(rows).toEqual(rows.toSorted());
      connection.closeSync();
    });
  });

  test("a personal value is sealed as a keyed pseudonym and stands in no file of the lake", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(
        dir,
        source(["姓名,工资月份,应发日期,实发金额", " 模拟员工甲 ,2023-01,2023-01-15,1.00"], {
          kind: "payroll",
        }),
      );
      const lake = await openLake(dir);
      const [row] = await Array.fromAsync(lake.rowsOf("payroll", "P1"));
      expect(row?.worker).toBe(pseudonymOf(trialKey, "模拟员工甲"));
      lake.close();
      for (const file of await filesIn(dir))
        expect((await readFile(join(dir, "batches", file))).includes("员工甲")).toBe(false);
    });
  });

  test("what was sealed before from the same bytes is kept, what is no longer declared goes", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january, march);
      const before = await filesIn(dir);
      const { imports } = await sealTrial(dir, january);
      expect(imports[0]).toMatchObject({ read: 4, accepted: 4 });
      const after = await filesIn(dir);
      expect(after.length).toBe(2);
      expect(before).toEqual(expect.arrayContaining(after));
    });
  });

  test("a run that was killed leaves nothing that counts, and the next run clears it away", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      await writeFile(join(dir, "batches", "probe-0123456789abcdef.parquet.writing"), "half");
      await writeFile(join(dir, "batches", "probe-fedcba9876543210.parquet"), "whole, but in no manifest");
      await writeFile(join(dir, "manifest.json.writing"), '{"schema":');
      const lake = await openLake(dir);
      expect((await lake.run("P1", count)).parts.n).toBe("3");
      lake.close();
      await sealTrial(dir, january);
      expect((await filesIn(dir)).length).toBe(2);
    });
  });

  test("while one process seals, another is told to wait; the lock of one that was killed is taken over", async () => {
    await inDirectory(async (dir) => {
      const [one, other] = await Promise.allSettled([sealTrial(dir, january), sealTrial(dir, january)]);
      expect([one.status, other.status].sort()).toEqual(["fulfilled", "rejected"]);
      const refused =
        one.status === "rejected" ? one.reason : other.status === "rejected" ? other.reason : null;
      expect(refused).toMatchObject({ code: "lake-busy" });
      for (const left of ["", "0", String(process.pid), "99999999"]) {
        await writeFile(join(dir, "sealing.lock"), left);
        await sealTrial(dir, january);
      }
      await writeFile(join(dir, "sealing.lock"), String(process.ppid));
      await expect(sealTrial(dir, january)).rejects.toMatchObject({ code: "lake-busy" });
    });
  });

  test("a source that is written to while it is sealed is not taken", async () => {
    await inDirectory(async (dir) => {
      const path = join(dir, "growing.csv");
      await writeFile(path, january.bytes ?? "");
      const { bytes: _, ...declared } = january;
      let times = 0;
      const growing = setInterval(() => void utimes(path, ++times, times), 1);
      try {
        await expect(sealTrial(join(dir, "lake"), { ...declared, path })).rejects.toMatchObject({
          code: "evidence-changing",
        });
      } finally {
        clearInterval(growing);
      }
    });
  });

  test("a source that can't be taken leaves the lake as it was", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      const before = await readFile(join(dir, "manifest.json"), "utf8");
      expect(
        await fault(sealTrial(dir, january, source(["a,b", "1,2"], { kind: "payment" }))),
      ).not.toBeNull();
      expect(await readFile(join(dir, "manifest.json"), "utf8")).toBe(before);
      const lake = await openLake(dir);
      expect((await lake.run("P1", count)).parts.n).toBe("3");
      lake.close();
    });
  });
});

describe("running measures", () => {
  test("one project's exact parts as text, with rows, batches and the digest of the SQL", async () => {
    await inDirectory(async (dir) => {
      const { manifest } = await sealTrial(dir, january, march);
      const lake = await openLake(dir, { readOnly: true });
      const run = await lake.run("P1", count, { limit: 2 });
      expect(run.parts).toEqual({
        n: "4",
        total: "160.750",
        first: "2022-12-31 16:00:00",
        last: "2023-03-05",
      });
      expect(
        run.rows.map(({ source, source_row, response_ms }) => [source, source_row, response_ms]),
      ).toEqual([
        ["january.csv", "2", "80.500"],
        ["january.csv", "5", "50.250"],
      ]);
      expect(run.batchIds).toEqual(manifest.batches.map(({ id }) => id));
      expect(run.sqlDigest).toBe(createHash("sha256").update(count.sql).digest("hex"));
      expect((await lake.run("P1", count, { limit: 0 })).rows).toEqual([]);
      lake.close();
    });
  });

  test("only what had come in by then", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january, march);
      const lake = await openLake(dir);
      const n = async (receivedBy: string) => (await lake.run("P1", count, { receivedBy, limit: 0 })).parts.n;
      expect(await n("2023-01-31")).toBe("0");
      expect(await n("2023-02-01")).toBe("3");
      expect(await n("2023-02-01T08:59:59+08:00")).toBe("0");
      expect(await n("2023-03-31")).toBe("3");
      expect(await n("2023-04-01")).toBe("4");
      expect(lake.coverage("probe", "P1", "2023-03-31").length).toBe(1);
      lake.close();
    });
  });

  test("batches are picked by project and window", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january, march, silent);
      const lake = await openLake(dir);
      const files = (...of: Parameters<typeof lake.batches>) =>
        lake.batches(...of).map(({ source: { file } }) => file);
      expect(files("probe", "P1")).toEqual(["january.csv", "march.csv"]);
      expect(files("probe", "P1", { from: "2023-02-01", to: "2023-12-31" })).toEqual(["march.csv"]);
      expect(files("probe", "P2")).toEqual(["january.csv"]);
      expect(files("probe", "P3", { from: "2023-06-30", to: "2023-07-31" })).toEqual(["silent.csv"]);
      expect(files("payment", "P1")).toEqual([]);
      expect(lake.coverage("probe", "P3").map(({ by }) => by)).toEqual(["declared"]);
      lake.close();
    });
  });

  test("an authorisation issued ahead is picked for the year it names", async () => {
    await inDirectory(async (dir) => {
      const lines = [
        "指标文号,指标类型,资金来源,指标金额,下达日期,预算年度",
        "Y1,年初,财政拨款,1,2022-12-20,2023",
      ];
      await sealTrial(dir, source(lines, { kind: "budget" }));
      const lake = await openLake(dir);
      expect(lake.batches("budget", "P1", { from: "2023-01-01", to: "2023-12-31" })).toHaveLength(1);
      expect(lake.coverage("budget", "P1").map(({ window, by }) => ({ ...window, by }))).toEqual([
        { from: "2022-12-20", to: "2023-01-01", by: "derived" },
      ]);
      lake.close();
    });
  });

  test.each(kinds.map((kind) => [kind.id, kind] as const))(
    "%s without evidence is an empty relation of the same types",
    async (_, kind) => {
      await inDirectory(async (dir) => {
        await sealTrial(dir, january);
        const lake = await openLake(dir);
        const columns = relationColumns(kind);
        const sql = `SELECT ${columns.map(([column]) => `typeof(any_value(${column})) AS ${column}`).join(", ")}, count(*) AS n FROM ${relationName(kind.id)}`;
        const { parts } = await lake.run("nobody", { kinds: [kind.id], sql, rowsSql: sql }, { limit: 0 });
        expect(parts).toEqual({ ...Object.fromEntries(columns), n: "0" });
        lake.close();
      });
    },
  );

  test("a sealed relation has the columns and types the contract gives", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      const lake = await openLake(dir);
      const kind = kinds.find(({ id }) => id === "probe");
      const columns = kind ? relationColumns(kind) : [];
      const sql = `SELECT ${columns.map(([column]) => `typeof(any_value(${column})) AS ${column}`).join(", ")} FROM evidence_probe`;
      const { parts } = await lake.run("P1", { kinds: ["probe"], sql, rowsSql: sql }, { limit: 0 });
      expect(parts).toEqual(Object.fromEntries(columns));
      lake.close();
    });
  });

  test("the row-by-row evaluator gets every row as text, in order of time", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, march, january);
      const lake = await openLake(dir);
      const rows = await Array.fromAsync(lake.rowsOf("probe", "P1"));
      expect(rows.map(({ sampled_at, ok, response_ms }) => [sampled_at, ok, response_ms])).toEqual([
        ["2022-12-31 16:00:00", "true", "50.250"],
        ["2023-01-01 16:00:00", "false", null],
        ["2023-01-31 15:59:59", "true", "80.500"],
        ["2023-03-05 00:00:00", "true", "30.000"],
      ]);
      lake.close();
    });
  });

  test("many measures at once give what they give alone", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january, march);
      const lake = await openLake(dir);
      const found = await Promise.all(
        ["P1", "P2", "P3", "P1", "P2", "P1"].map((project) => lake.run(project, count)),
      );
      expect(found.map(({ parts }) => parts.n)).toEqual(["4", "1", "0", "4", "1", "4"]);
      lake.close();
    });
  });

  test("a query past its time is stopped, and the lake goes on working", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      const lake = await openLake(dir, { timeoutMs: 100 });
      const endless =
        "SELECT count(*) AS n FROM range(100000000) a, range(100000) b WHERE a.range % 7 = b.range % 11";
      const stopped = await fault(lake.run("P1", { kinds: ["probe"], sql: endless, rowsSql: endless }));
      expect(stopped?.code).toBe("measure-timeout");
      expect((await lake.run("P1", count)).parts.n).toBe("3");
      lake.close();
    });
  });
});

describe("the fence", () => {
  test("a lake may be named by a relative path", async () => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      const lake = await openLake(relative(process.cwd(), dir));
      expect((await lake.run("P1", count)).parts.n).toBe("3");
      lake.close();
    });
  });

  test.each([
    "SELECT * FROM read_csv('/etc/passwd')",
    "SELECT * FROM read_text('/etc/hostname')",
    "SELECT * FROM read_parquet('https://example.invalid/a.parquet')",
    "COPY (SELECT 1) TO '/tmp/duixian-fence.csv'",
    "SET enable_external_access = true",
    "INSTALL httpfs",
  ])("no measure reaches outside the lake: %s", async (sql) => {
    await inDirectory(async (dir) => {
      await sealTrial(dir, january);
      const lake = await openLake(dir);
      await expect(lake.run("P1", { kinds: ["probe"], sql, rowsSql: sql })).rejects.toThrow();
      lake.close();
    });
  });
});

describe("damage", () => {
  test("any flipped byte of a sealed file is found before the file is used, and the batch is named", async () => {
    await inDirectory(async (dir) => {
      const { manifest } = await sealTrial(dir, january);
      const [batch] = manifest.batches;
      const path = join(dir, batch?.file ?? "");
      const whole = await readFile(path);
      for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 25)) {
        const bytes = Buffer.from(whole);
        bytes.writeUInt8((bytes[at] ?? 0) ^ (1 << (at % 8)), at);
        await writeFile(path, bytes);
        const lake = await openLake(dir);
        const found = await fault(lake.run("P1", count));
        expect(found?.code, `byte ${at}`).toBe("evidence-changed");
        expect(found?.zh).toContain(batch?.id);
        lake.close();
      }
    });
  });

  test("a sealed file that is gone, a lake never sealed, a manifest nobody can read", async () => {
    await inDirectory(async (dir) => {
      expect((await fault(openLake(dir)))?.code).toBe("lake-missing");
      const { manifest } = await sealTrial(dir, january);
      await writeFile(join(dir, manifest.batches[0]?.file ?? ""), "");
      const lake = await openLake(dir);
      expect((await fault(lake.run("P1", count)))?.code).toBe("evidence-changed");
      lake.close();
      await writeFile(join(dir, "manifest.json"), "{");
      expect((await fault(openLake(dir)))?.code).toBe("lake-manifest");
      await writeFile(join(dir, "manifest.json"), '{"schema":"duixian-lake/9","batches":[]}');
      expect((await fault(sealLake(dir, [], { year: 2023, key: trialKey })))?.code).toBe("lake-manifest");
    });
  });
});
