// One piece of work in a process of its own: `node work.ts NAME prepare|compare|product|other FOLDER SIZE ANSWER`.
// The answer goes to a file, because the work may write what it likes to standard output.
import { writeFileSync } from "node:fs";
import type { Benchmark } from "../benchmark.ts";
import { compare } from "./compare.ts";

const [name = "", work = "", folder = "", size = "", answer = ""] = process.argv.slice(2);
const { default: benchmark }: { readonly default: Benchmark } = await import(`../${name}/benchmark.ts`);
const setup = { folder, size: Number(size) };

async function done(): Promise<unknown> {
  if (work === "prepare") return benchmark.prepare(setup);
  if (work === "compare") return compare(benchmark, setup);
  const side = await (work === "product" ? benchmark.openProduct(setup) : benchmark.openOther(setup));
  if (side.memory) return { mb: side.memory() };
  await side.run();
  side.close?.();
  return { mb: process.resourceUsage().maxRSS / 1024 };
}

writeFileSync(answer, JSON.stringify((await done()) ?? null));
process.exit(0);
