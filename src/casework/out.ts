import { mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning } from "#lake";
import { Fault } from "#model";
import { faultOf } from "./files.ts";
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
  await recover(resolve(out));
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

type Beside = { readonly path: string; readonly is: "partial" | "former"; readonly pid: number };

/** Where one run prepares a folder, or puts the former one aside: hidden, beside it, marked with its process. */
const besideOf = (target: string, is: Beside["is"]): string =>
  join(dirname(target), `.${basename(target)}.${is}-${process.pid}`);

async function besides(target: string): Promise<readonly Beside[]> {
  const names = await readdir(dirname(target)).catch(() => []);
  return names.flatMap((name) => {
    const [is, pid] = name.startsWith(`.${basename(target)}.`)
      ? name.slice(basename(target).length + 2).split("-")
      : [];
    if ((is !== "partial" && is !== "former") || !/^\d+$/.test(pid ?? "")) return [];
    return [{ path: join(dirname(target), name), is, pid: Number(pid) }];
  });
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Puts back what a run that was killed between the two renames had put aside, and clears away what it left. */
async function recover(target: string): Promise<void> {
  for (const { path, is, pid } of await besides(target)) {
    if (pid !== process.pid && isRunning(pid)) continue;
    if (is === "former" && !(await isThere(target))) await rename(path, target);
    else await rm(path, { recursive: true, force: true });
  }
}

/** The former folder steps aside only when the new one is whole; at no moment is one of them half there. */
async function exchange(partial: string, target: string): Promise<void> {
  const former = besideOf(target, "former");
  const had = await isThere(target);
  if (had) await rename(target, former);
  try {
    await rename(partial, target);
  } catch (error) {
    if (had) await rename(former, target);
    throw error;
  }
  await rm(former, { recursive: true, force: true });
}

/**
 * Writes all files or none: into a folder beside, which then takes the place of the former results. A folder written
 * by a run that was killed is not used. Throws a Fault where the disk is full or may not be written.
 */
export async function writeOut(out: string, files: readonly YearFile[]): Promise<void> {
  const target = resolve(out);
  await recover(target);
  await refuseForeign(out);
  const partial = besideOf(target, "partial");
  try {
    for (const { path, bytes } of [...files, { path: markName, bytes: new Uint8Array() }]) {
      await mkdir(dirname(join(partial, path)), { recursive: true });
      await writeFile(join(partial, path), bytes, { flush: true });
    }
    await exchange(partial, target);
  } catch (error) {
    throw (await faultOf(error, out)) ?? error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}
