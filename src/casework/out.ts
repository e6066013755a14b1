import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Fault } from "#model";
import type { YearFile } from "./year/open.ts";

/** Says that a folder was written here, so that it may be written again. */
const markName = ".duixian-out";

async function refuseForeign(out: string): Promise<void> {
  const there = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw new Fault(
      "out-not-a-folder",
      `“${out}”不是可以写入的文件夹，请换一个 --out。`,
      `"${out}" is not a folder that can be written; choose another --out.`,
    );
  });
  if (there === null || there.length === 0 || there.includes(markName)) return;
  throw new Fault(
    "out-not-empty",
    `“${out}”里有别的文件，为免覆盖没有写入，请换一个空文件夹。`,
    `"${out}" holds other files and was left alone; choose an empty folder.`,
  );
}

/** Refuses a folder that holds anything we did not write; asked before the work, so that nobody waits for nothing. */
export async function claimOut(out: string): Promise<void> {
  await refuseForeign(out);
  const above = dirname(resolve(out));
  const about = await stat(above).catch(() => null);
  if (about && !about.isDirectory())
    throw new Fault(
      "out-not-a-folder",
      `“${above}”不是文件夹，请换一个 --out。`,
      `"${above}" is not a folder; choose another --out.`,
    );
}

/** Writes all files or none: into a folder beside, which then takes the place of the former results. */
export async function writeOut(out: string, files: readonly YearFile[]): Promise<void> {
  await refuseForeign(out);
  const target = resolve(out);
  const partial = join(dirname(target), `.${basename(target)}.partial`);
  await rm(partial, { recursive: true, force: true });
  for (const { path, bytes } of [...files, { path: markName, bytes: new Uint8Array() }]) {
    await mkdir(dirname(join(partial, path)), { recursive: true });
    await writeFile(join(partial, path), bytes);
  }
  await rm(target, { recursive: true, force: true });
  await rename(partial, target);
}
