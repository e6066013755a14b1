import { link, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Fault } from "#model";
import { isRunning } from "../running.ts";

export const lockName = "sealing.lock";

/** Locks held by this process: in a container the next run may well have the number of the one that was killed. */
const ours = new Set<string>();

/** Whether the process that holds the lock still runs. */
async function isHeld(lock: string): Promise<boolean> {
  const pid = Number(await readFile(lock, "utf8").catch(() => Number.NaN));
  return pid === process.pid ? ours.has(lock) : isRunning(pid);
}

/** Linked into place, so that a lock is never seen without the number of the process that holds it. */
async function taken(lock: string): Promise<boolean> {
  const own = `${lock}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Runs `work` while no other process seals into this lake: two at once would write each other's intermediate files.
 * The lock of a process that was killed is taken over. Throws Fault "lake-busy".
 */
export async function alone<Result>(dir: string, work: () => Promise<Result>): Promise<Result> {
  const lock = join(dir, lockName);
  let held = await taken(lock);
  if (!held && !(await isHeld(lock))) {
    await rm(lock, { force: true });
    held = await taken(lock);
  }
  if (!held)
    throw new Fault(
      "lake-busy",
      `另一个程序正在封存同一份佐证，请等它结束后重试；确认没有时可删除“${lock}”。`,
      `Another run is sealing the same evidence; run again when it is done. If there is none, remove "${lock}".`,
    );
  ours.add(lock);
  try {
    return await work();
  } finally {
    ours.delete(lock);
    await rm(lock, { force: true });
  }
}
