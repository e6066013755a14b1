import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open, rename } from "node:fs/promises";
import { dirname } from "node:path";

/** Not `.parquet` and no dot in front: DuckDB's globs match both. */
export const unfinished = ".writing";

async function flush(path: string): Promise<void> {
  const handle = await open(path, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flushDirectory(path: string): Promise<void> {
  const handle = await open(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a finished file its name: fsync, rename, fsync of the directory. DuckDB itself never syncs. */
export async function settle(path: string, name: string): Promise<void> {
  await flush(path);
  await rename(path, name);
  await flushDirectory(dirname(name));
}

/** Writes a small file so that it is either whole or absent. */
export async function writeWhole(name: string, content: string): Promise<void> {
  const path = `${name}${unfinished}`;
  const handle = await open(path, "w");
  try {
    await handle.writeFile(content, "utf8");
  } finally {
    await handle.close();
  }
  await settle(path, name);
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest("hex");
}

export const sha256 = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex");
