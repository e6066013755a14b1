import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { isRunning, sha256 } from "#lake";
import { Fault } from "#model";

import { faultOf } from "./files.ts";
import type { YearFile } from "./year/open.ts";

/** Says which command wrote a folder, and what, so that it may be written again while it is still only that. */
const markName = ".duixian-out";
type Mark = { readonly by: string; readonly files: { readonly [path: string]: string } };

async function markIn(out: string): Promise<Mark | null> {
  try {
    return JSON.parse(await readFile(join(out, markName), "utf8"));
  } catch {
    return null;
  }
}

/** Files that a person added or changed since the folder was written; people fill in tables where they find them. */
async function touched(out: string, mark: Mark, names: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const path of names) {
    if (path === markName || (await stat(join(out, path))).isDirectory()) continue;
    const sealed = mark.files[path.replaceAll("\\", "/")];
    if (sealed !== sha256(await readFile(join(out, path)))) found.push(path);
  }
  return found;
}

async function refuseForeign(out: string, by: string): Promise<void> {
  const there = await readdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw unwritable(out);
  });
  if (there === null || there.length === 0) return;
  const mark = await markIn(out);
  if (!mark)
    throw new Fault(
      "out-not-empty",
      `“${out}”里有别的文件，为免覆盖没有写入，请换一个空文件夹。`,
      `"${out}" holds other files and was left alone; choose an empty folder.`,
    );
  if (mark.by !== by)
    throw new Fault(
      "out-of-another-command",
      `“${out}”里是 ${mark.by} 写出的结果，${by} 不覆盖它，请换一个 --out。`,
      `"${out}" holds what ${mark.by} wrote, which ${by} does not overwrite; choose another --out.`,
    );
  const [first, ...more] = await touched(out, mark, there);
  if (first === undefined) return;
  throw new Fault(
    "out-changed",
    `“${join(out, first)}”${more.length > 0 ? `等 ${more.length + 1} 个文件` : ""}在写出之后有人放入或改过，为免丢失没有写入；请先移走，或换一个 --out。`,
    `"${join(out, first)}"${more.length > 0 ? ` and ${more.length} more files were` : " was"} added or changed since the folder was written; move them away or choose another --out.`,
  );
}

const unwritable = (out: string): Fault =>
  new Fault(
    "out-not-a-folder",
    `“${out}”不是可以写入的文件夹，请换一个 --out。`,
    `"${out}" is not a folder that can be written; choose another --out.`,
  );

/** One level at a time: asked to make a whole path below /proc, the system's own recursion never ends. */
async function makeFolder(path: string): Promise<void> {
  if (await isThere(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path);
}

/**
 * Refuses a folder that holds anything but what the same command wrote, or that can't be written; asked before the
 * work, so that nobody waits for nothing.
 */
export async function claimOut(out: string, by: string): Promise<void> {
  const target = resolve(out);
  await recover(target);
  await refuseForeign(out, by);
  const partial = besideOf(target, "partial");
  try {
    await makeFolder(partial);
  } catch {
    throw unwritable(out);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
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
export async function writeOut(out: string, by: string, files: readonly YearFile[]): Promise<void> {
  const target = resolve(out);
  await recover(target);
  await refuseForeign(out, by);
  const mark: Mark = { by, files: Object.fromEntries(files.map(({ path, bytes }) => [path, sha256(bytes)])) };
  const marked = { path: markName, bytes: Buffer.from(`${JSON.stringify(mark, null, 1)}\n`) };
  const partial = besideOf(target, "partial");
  try {
    await makeFolder(partial);
    for (const { path, bytes } of [...files, marked]) {
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
