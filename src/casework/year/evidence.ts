import { randomBytes } from "node:crypto";
import { link, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ImportSummary, type Lake, openLake, readImports, sealLake } from "#lake";
import { Fault, nearestName } from "#model";
import type { Year } from "./open.ts";

export type OpenEvidence = { readonly lake: Lake; readonly imports: readonly ImportSummary[] };
export type SealTold = (done: number, total: number, file: string) => void;

const keyName = "pseudonym.key";

/**
 * The key for pseudonyms stays beside the lake it was used for: it never enters a report or a bundle. It is linked into
 * place whole, so that two first runs use one key and a killed one leaves none.
 */
async function keyIn(dir: string): Promise<Uint8Array> {
  const path = join(dir, keyName);
  const made = `${path}.${process.pid}`;
  const isCode = (error: unknown, code: string) =>
    error instanceof Error && "code" in error && error.code === code;
  try {
    return await readFile(path);
  } catch (error) {
    if (!isCode(error, "ENOENT")) throw error;
  }
  try {
    await writeFile(made, randomBytes(32), { mode: 0o600, flush: true });
    await link(made, path);
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  } finally {
    await rm(made, { force: true });
  }
  return readFile(path);
}

async function refuseAbsent(folder: string, files: readonly string[]): Promise<void> {
  const there = await readdir(join(folder, "evidence"));
  for (const file of files) {
    if (there.includes(file)) continue;
    const near = nearestName(file, there);
    throw new Fault(
      "evidence-missing",
      `evidence/sources.yaml 写明的佐证“${file}”不在 evidence 文件夹里${near ? `，是否指“${near}”` : ""}，请补上或改正。`,
      `The evidence "${file}" named in evidence/sources.yaml is not in the evidence folder${near ? `; did you mean "${near}"?` : "; add it or mend the name."}`,
    );
  }
}

/** Seals what evidence/sources.yaml declares into the lake at `dir`, keeping batches already sealed from the same bytes. */
export async function sealEvidence(
  { folder, sources, settings }: Year,
  dir: string,
  told: SealTold = () => undefined,
): Promise<OpenEvidence> {
  await refuseAbsent(
    folder,
    sources.map(({ file }) => file),
  );
  await mkdir(dir, { recursive: true });
  const { imports } = await sealLake(
    dir,
    sources.map((source) => ({ ...source, path: join(folder, "evidence", source.file) })),
    { year: settings.fiscalYear, key: await keyIn(dir), progress: told },
  );
  return { lake: await openLake(dir, { readOnly: true }), imports };
}

/** Evidence sealed before: nothing is written. */
export async function openEvidence(dir: string): Promise<OpenEvidence> {
  const lake = await openLake(dir, { readOnly: true });
  return { lake, imports: await readImports(dir, lake.manifest) };
}
