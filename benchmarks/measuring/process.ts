import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Setup } from "../benchmark.ts";
import type { Compared } from "./compare.ts";

const entry = fileURLToPath(new URL("./work.ts", import.meta.url));

async function work(name: string, what: string, { folder, size }: Setup): Promise<unknown> {
  const answer = join(folder, `${what}.answer.json`);
  const child = spawn(process.execPath, ["--expose-gc", entry, name, what, folder, String(size), answer], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const code = await new Promise((resolve) => child.on("exit", resolve));
  if (code !== 0) throw new Error(`${name}: ${what} ended with ${code}`);
  return JSON.parse(readFileSync(answer, "utf8"));
}

export const prepareIn = (name: string, setup: Setup) => work(name, "prepare", setup);
export const compareIn = async (name: string, setup: Setup) =>
  (await work(name, "compare", setup)) as Compared;
/** Peak memory in MB of a process that did one side once. */
export const memoryOf = async (name: string, side: "product" | "other", setup: Setup) =>
  ((await work(name, side, setup)) as { readonly mb: number }).mb;
