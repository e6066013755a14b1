import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "#model";
import type { Manifest } from "./declaration.ts";
import { writeWhole } from "./durable.ts";

export const manifestName = "manifest.json";
export const batchFolder = "batches";

/** The manifest of a lake, or null where none was ever finished there. */
export async function readManifest(dir: string): Promise<Manifest | null> {
  let content: string;
  try {
    content = await readFile(join(dir, manifestName), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw error;
  }
  try {
    const manifest: Manifest = JSON.parse(content);
    if (manifest.schema === "duixian-lake/1" && Array.isArray(manifest.batches)) return manifest;
  } catch {
    // Said below, in the words of the person who has to mend it.
  }
  throw new Fault(
    "lake-manifest",
    `“${join(dir, manifestName)}”不是本版本能读的证据清单，请重新封存证据。`,
    `"${join(dir, manifestName)}" is no evidence manifest this version reads; seal the evidence again.`,
  );
}

/** Written last: a batch that is not in it was never sealed. */
export const writeManifest = (dir: string, manifest: Manifest): Promise<void> =>
  writeWhole(join(dir, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
