import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { type Coverage, type EvidenceRow, Fault, type KindShape, type Parts, type Query } from "#model";
import type { Window } from "#values";
import { observedDay } from "../columns.ts";
import type { Batch, Manifest } from "../declaration.ts";
import { sha256 } from "../durable.ts";
import { asText, name, openEngine, rowsOf } from "../engine.ts";
import { kindOf } from "../kinds.ts";
import { readManifest } from "../manifest.ts";
import { receivedInTime, touches } from "./pick.ts";
import { relationSql, viewSql } from "./relations.ts";
import { limited, seatsOf } from "./seats.ts";
import { verifyBatch } from "./verify.ts";

export type RunOptions = {
  /** Only what had come in by then: an ISO instant with offset, or a day (its end in Asia/Shanghai). */
  readonly receivedBy?: string;
  /** How many evidence rows to give; 0 gives none and saves their query. */
  readonly limit?: number;
};

export type Run = {
  readonly parts: Parts;
  /** The rows the figure rests on, worst first. */
  readonly rows: readonly EvidenceRow[];
  readonly batchIds: readonly string[];
  /** sha256 of the measure's SQL text. */
  readonly sqlDigest: string;
};

export type Lake = {
  readonly manifest: Manifest;
  /** Days about which a source has spoken for this project, batch by batch. */
  coverage(kind: string, project: string, receivedBy?: string): readonly Coverage[];
  /** Batches that hold rows of, or speak for, this project and touch the window. */
  batches(kind: string, project: string, window?: Window, receivedBy?: string): readonly Batch[];
  run(project: string, query: Query, options?: RunOptions): Promise<Run>;
  /** Every row of one project, in sealed order, for the evaluator that counts row by row. */
  rowsOf(kind: string, project: string, receivedBy?: string): AsyncIterable<EvidenceRow>;
  close(): void;
};

export type OpenOptions = {
  /** A lake is only ever read here; sealing is its own step. */
  readonly readOnly?: boolean;
  /** An existing directory in which DuckDB may spill; below the system's temporary directory unless said. */
  readonly scratch?: string;
  readonly memory?: string;
  readonly threads?: number;
  /** A query is interrupted after this long. */
  readonly timeoutMs?: number;
};

/** How many queries run at once: each uses every thread DuckDB has, more would only wait in libuv's pool. */
const together = 2;

/**
 * Opens a sealed lake for reading. A batch's file is hashed whole before it is first used: Parquet itself lets a
 * flipped bit pass. Throws Fault "lake-missing" where nothing was sealed, "evidence-changed" at the first use of a
 * file that is not what was sealed.
 */
export async function openLake(at: string, options: OpenOptions = {}): Promise<Lake> {
  const dir = resolve(at);
  const manifest = await readManifest(dir);
  if (!manifest)
    throw new Fault(
      "lake-missing",
      `“${at}”里没有封存的证据，请先封存。`,
      `There is no sealed evidence in "${at}"; seal it first.`,
    );
  const scratch = await mkdtemp(join(options.scratch ?? tmpdir(), "duixian-spill-"));
  const engine = await openEngine({ ...options, scratch, within: dir });
  const verified = new Map<string, Promise<void>>();
  const verify = (batch: Batch) => {
    const known = verified.get(batch.id) ?? verifyBatch(dir, batch);
    verified.set(batch.id, known);
    return known;
  };
  const seats = seatsOf(together, () => engine.connect());
  /** Views by connection: successive measures mostly ask for the same rows, and making a view opens its files. */
  const views = new WeakMap<DuckDBConnection, Map<string, string>>();
  const show = async (
    connection: DuckDBConnection,
    kind: KindShape,
    files: readonly string[],
    project: string,
  ) => {
    const shown = views.get(connection) ?? new Map<string, string>();
    views.set(connection, shown);
    const sql = viewSql(kind, files, project);
    if (shown.get(kind.id) === sql) return;
    await connection.run(sql);
    shown.set(kind.id, sql);
  };

  const batches: Lake["batches"] = (kind, project, window, receivedBy) => {
    const shape = kindOf(kind, "manifest");
    return manifest.batches.filter((batch) => {
      const spoken = batch.projects[project];
      if (batch.kind !== kind || !spoken || !receivedInTime(batch, receivedBy)) return false;
      return window === undefined || touches(shape, spoken, window);
    });
  };
  const filesOf = async (kind: string, project: string, receivedBy: string | undefined) => {
    const picked = batches(kind, project, undefined, receivedBy);
    for (const batch of picked) await verify(batch);
    const files = picked.filter((batch) => (batch.projects[project]?.rows ?? 0) > 0);
    return { ids: picked.map(({ id }) => id), files: files.map(({ file }) => join(dir, file)) };
  };

  return {
    manifest,
    batches,
    coverage: (kind, project, receivedBy) =>
      batches(kind, project, undefined, receivedBy).flatMap(({ id, projects }) =>
        (projects[project]?.coverage ?? []).map((coverage) => ({ kind, ...coverage, batch: id })),
      ),
    async run(project, query, { receivedBy, limit = 200 } = {}) {
      const picked: { kind: KindShape; ids: readonly string[]; files: readonly string[] }[] = [];
      for (const id of query.kinds)
        picked.push({ kind: kindOf(id, "measure"), ...(await filesOf(id, project, receivedBy)) });
      const found = await seats.with(async (connection) => {
        for (const { kind, files } of picked) await show(connection, kind, files, project);
        return limited(connection, options.timeoutMs ?? 120_000, async () => ({
          parts: (await rowsOf(connection, query.sql))[0] ?? {},
          rows:
            limit > 0
              ? await rowsOf(connection, `SELECT * FROM (${query.rowsSql}) AS listed LIMIT ${limit}`)
              : [],
        }));
      });
      return { ...found, batchIds: picked.flatMap(({ ids }) => ids), sqlDigest: sha256(query.sql) };
    },
    async *rowsOf(kind, project, receivedBy) {
      const shape = kindOf(kind, "measure");
      const { files } = await filesOf(kind, project, receivedBy);
      if (files.length === 0) return;
      const connection = await engine.connect();
      try {
        const result = await connection.stream(
          `SELECT * FROM (${relationSql(shape, files, project)}) AS one ORDER BY ${name(observedDay(shape))}, source, source_row`,
        );
        const names = result.columnNames();
        for await (const rows of result.yieldRowsJson())
          for (const row of rows)
            yield Object.fromEntries(names.map((column, index) => [column, asText(row[index])]));
      } finally {
        connection.closeSync();
      }
    },
    close: () => {
      seats.close();
      engine.close();
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}
