import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type ImportSummary, type Lake, openLake, readImports, sealLake } from "#lake";
import { Fault, nearestName } from "#model";
import { readSourceSettings } from "./settings.ts";

export type OpenEvidence = { readonly lake: Lake; readonly imports: readonly ImportSummary[] };
export type SealTold = (done: number, total: number, file: string) => void;

const keyName = "pseudonym.key";

/** The key for pseudonyms stays beside the lake it was used for: it never enters a report or a bundle. */
async function keyIn(dir: string): Promise<Uint8Array> {
  const path = join(dir, keyName);
  try {
    return await readFile(path);
  } catch {
    const key = randomBytes(32);
    await writeFile(path, key, { mode: 0o600 });
    return key;
  }
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
  folder: string,
  dir: string,
  year: number,
  told: SealTold = () => undefined,
): Promise<OpenEvidence> {
  const sources = await readSourceSettings(folder);
  await refuseAbsent(
    folder,
    sources.map(({ file }) => file),
  );
  await mkdir(dir, { recursive: true });
  const { imports } = await sealLake(
    dir,
    sources.map((source) => ({ ...source, path: join(folder, "evidence", source.file) })),
    { year, key: await keyIn(dir), progress: told },
  );
  return { lake: await openLake(dir, { readOnly: true }), imports };
}

/** Evidence sealed before: nothing is written. */
export async function openEvidence(dir: string): Promise<OpenEvidence> {
  const lake = await openLake(dir, { readOnly: true });
  return { lake, imports: await readImports(dir, lake.manifest) };
}
