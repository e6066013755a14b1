import { createHmac } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault } from "#model";
import { relationColumns } from "../columns.ts";
import type { Batch, ImportSummary, Manifest, SourceDeclaration } from "../declaration.ts";
import { settle, sha256, sha256Of, unfinished, writeWhole } from "../durable.ts";
import { openEngine } from "../engine.ts";
import { importSource, sourcePath } from "../importing/import.ts";
import { scanSource } from "../importing/scan.ts";
import { kindOf } from "../kinds.ts";
import { batchFolder, readManifest, writeManifest } from "../manifest.ts";
import { utcOf } from "./clock.ts";
import { alone } from "./lock.ts";
import { writeRows } from "./rows.ts";
import { spansOf } from "./spans.ts";

export type SealOptions = {
  /** Budget year: rows observed outside it are rejected. Null takes any year. */
  readonly year: number | null;
  /** 32 bytes for the pseudonyms of personal fields. */
  readonly key: Uint8Array;
  readonly memory?: string;
  readonly threads?: number;
  readonly progress?: (done: number, total: number, file: string) => void;
};

export type Sealed = { readonly manifest: Manifest; readonly imports: readonly ImportSummary[] };

const schema = "duixian-lake/1";
const scratchName = "scratch";
/** Ten million rows then stay below 900 MB of process memory; more memory does not seal them faster. */
const sealingMemory = "512MB";

/**
 * Seals the declared sources so that the lake holds exactly these, in this order; a batch already sealed from the same
 * bytes, declaration, year and key is kept as it is. Throws a Fault at the first source that can't be taken as a
 * whole, and then changes nothing that was sealed before; Fault "lake-busy" while another process seals here.
 */
export async function sealLake(
  dir: string,
  declarations: readonly SourceDeclaration[],
  options: SealOptions,
): Promise<Sealed> {
  if (options.key.length !== 32) throw new RangeError("the pseudonym key has 32 bytes");
  await mkdir(dir, { recursive: true });
  return alone(dir, () => sealAll(dir, declarations, options));
}

async function sealAll(
  dir: string,
  declarations: readonly SourceDeclaration[],
  options: SealOptions,
): Promise<Sealed> {
  const before = await readManifest(dir);
  const scratch = join(dir, scratchName);
  await rm(scratch, { recursive: true, force: true });
  await mkdir(scratch, { recursive: true });
  await mkdir(join(dir, batchFolder), { recursive: true });
  const engine = await openEngine({ memory: sealingMemory, ...options, scratch });
  try {
    const batches: Batch[] = [];
    const imports: ImportSummary[] = [];
    for (const [index, declaration] of declarations.entries()) {
      options.progress?.(index, declarations.length, declaration.file);
      const connection = await engine.connect();
      try {
        const sealed = await sealOne(dir, connection, declaration, { ...options, scratch, batches, before });
        batches.push(sealed.batch);
        imports.push(sealed.summary);
      } finally {
        connection.closeSync();
      }
    }
    const manifest: Manifest = { schema, year: options.year, batches };
    await writeManifest(dir, manifest);
    await sweep(dir, manifest);
    options.progress?.(declarations.length, declarations.length, "");
    return { manifest, imports };
  } finally {
    engine.close();
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Imports one source as sealing would, and keeps nothing: what would be taken, what not and why. */
export async function importEvidence(
  declaration: SourceDeclaration,
  options: Pick<SealOptions, "year" | "key">,
): Promise<ImportSummary> {
  const dir = await mkdtemp(join(tmpdir(), "duixian-import-"));
  try {
    const { imports } = await sealLake(dir, [declaration], options);
    if (!imports[0]) throw new Error("one source gives one summary");
    return imports[0];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

type Under = SealOptions & {
  readonly scratch: string;
  readonly batches: readonly Batch[];
  readonly before: Manifest | null;
};

/** Everything the sealed rows depend on. Earlier batches of the kind count, because a key may come only once. */
function batchId(declaration: SourceDeclaration, source: string, { year, key, batches }: Under): string {
  const { file, kind, project, columns, covers, receivedAt, units, sheet, synthetic } = declaration;
  const about = { file, kind, project, columns, covers, receivedAt, units, sheet, synthetic };
  // Only pseudonyms depend on the key: other kinds seal to the same bytes on every machine.
  const shape = kindOf(declaration.kind, declaration.file);
  const personal = shape.fields.some((field) => field.personal);
  const keyMark = personal ? createHmac("sha256", key).update("duixian batch").digest("hex") : null;
  const earlier = batches.filter((one) => one.kind === kind).map(({ id }) => id);
  return sha256(
    JSON.stringify([schema, relationColumns(shape), source, about, year, keyMark, earlier]),
  ).slice(0, 16);
}

/** The batch as sealed before, if its files still stand as the manifest says. */
async function kept(dir: string, batch: Batch): Promise<{ batch: Batch; summary: ImportSummary } | null> {
  try {
    if ((await sha256Of(join(dir, batch.file))) !== batch.sha256) return null;
    const summary = await readFile(join(dir, batch.summary.file), "utf8");
    return sha256(summary) === batch.summary.sha256 ? { batch, summary: JSON.parse(summary) } : null;
  } catch {
    return null;
  }
}

/** Which file lies here, and when it was last written. */
async function standsAt(path: string): Promise<string> {
  const { ino, size, mtimeNs } = await stat(path, { bigint: true });
  return [ino, size, mtimeNs].join(" ");
}

/** The digest would then be that of other bytes than the rows come from. */
const changedWhileRead = (file: string) =>
  new Fault(
    "evidence-changing",
    `佐证“${file}”在封存过程中被改动，没有封存，请等导出完成后重试。`,
    `"${file}" was changed while it was being sealed and was not taken; run again when its export is done.`,
  );

async function sealOne(
  dir: string,
  connection: DuckDBConnection,
  declaration: SourceDeclaration,
  under: Under,
): Promise<{ readonly batch: Batch; readonly summary: ImportSummary }> {
  const { scratch, batches, before, year, key } = under;
  const kind = kindOf(declaration.kind, declaration.file);
  const receivedAt = utcOf(declaration.receivedAt, declaration.file);
  const path = await sourcePath(declaration, scratch);
  const stood = await standsAt(path);
  const scan = await scanSource(path, declaration.file);
  const id = batchId(declaration, scan.sha256, under);
  const sealed = before?.batches.find((one) => one.id === id);
  const reused = sealed ? await kept(dir, sealed) : null;
  if (reused) return reused;

  const earlier = batches.filter((one) => one.kind === kind.id && one.rows > 0);
  const staged = await importSource(connection, declaration, {
    ...{ path, scan, year, key, scratch },
    earlier: earlier.map((one) => join(dir, one.file)),
  });
  if ((await standsAt(path)) !== stood) throw changedWhileRead(declaration.file);
  const file = join(batchFolder, `${kind.id}-${id}.parquet`);
  const writing = join(dir, `${file}${unfinished}`);
  await writeRows(connection, {
    kind,
    rows: staged.rows,
    everyRow: staged.everyRow,
    source: declaration.file,
    batch: id,
    receivedAt,
    to: writing,
  });
  const projects = await spansOf(connection, writing, kind, declaration);
  const digest = await sha256Of(writing);
  const { size } = await stat(writing);
  await settle(writing, join(dir, file));
  const summary: ImportSummary = { ...staged.summary, batch: id };
  const summaryText = `${JSON.stringify(summary, null, 1)}\n`;
  const summaryFile = join(batchFolder, `${kind.id}-${id}.import.json`);
  await writeWhole(join(dir, summaryFile), summaryText);
  const batch: Batch = {
    ...{ id, kind: kind.id, file, sha256: digest, bytes: size, rows: summary.accepted, projects },
    source: { file: declaration.file, sha256: scan.sha256, bytes: scan.bytes },
    receivedAt: declaration.receivedAt,
    synthetic: declaration.synthetic ?? false,
    rejected: summary.rejected,
    summary: { file: summaryFile, sha256: sha256(summaryText) },
  };
  return { batch, summary };
}

/** Removes what no manifest names: leftovers of a run that was killed, batches no longer declared. */
async function sweep(dir: string, manifest: Manifest): Promise<void> {
  const named = new Set(manifest.batches.flatMap(({ file, summary }) => [file, summary.file]));
  for (const name of await readdir(join(dir, batchFolder)))
    if (!named.has(join(batchFolder, name))) await rm(join(dir, batchFolder, name), { recursive: true });
}
