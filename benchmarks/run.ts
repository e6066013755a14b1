// `npm run bench [-- --json] [--only NAME] [--rows N]`: every benchmark, both sides in turns, least time of each.
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Benchmark } from "./benchmark.ts";
import { type Line, lineOf } from "./line.ts";
import { compareIn, memoryOf, prepareIn } from "./measuring/process.ts";
import { table } from "./table.ts";

const here = fileURLToPath(new URL(".", import.meta.url));
const names = readdirSync(here, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("/benchmark.ts"))
  .map((file) => file.slice(0, -"/benchmark.ts".length))
  .sort();

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        json: { type: "boolean", default: false },
        only: { type: "string", multiple: true },
        rows: { type: "string" },
      },
    });
    const { json, only = names, rows } = values;
    const unknown = only.find((name) => !names.includes(name));
    if (unknown !== undefined)
      throw new Error(`there is no benchmark ${unknown}; there are ${names.join(", ")}`);
    if (rows !== undefined && !/^[1-9]\d*$/.test(rows))
      throw new Error("--rows takes a whole number above 0");
    return { json, only, rows: rows === undefined ? null : Number(rows) };
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    process.exit(2);
  }
}

async function measure(name: string, rows: number | null): Promise<Line> {
  const { default: benchmark }: { readonly default: Benchmark } = await import(`./${name}/benchmark.ts`);
  const folder = mkdtempSync(join(tmpdir(), "duixian-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => {
    remove();
    process.exit(130);
  };
  process.once("SIGINT", interrupted);
  try {
    const setup = { folder, size: Math.min(benchmark.size, rows ?? benchmark.size) };
    process.stderr.write(`${name} (${setup.size} ${benchmark.of})\n`);
    await prepareIn(name, setup);
    const compared = await compareIn(name, setup);
    const memory = {
      product: await memoryOf(name, "product", setup),
      other: await memoryOf(name, "other", setup),
    };
    return lineOf(name, benchmark, setup.size, compared, memory);
  } finally {
    process.off("SIGINT", interrupted);
    remove();
  }
}

const { json, only, rows } = asked();
const lines: Line[] = [];
for (const name of only) lines.push(await measure(name, rows));
process.stdout.write(json ? `${JSON.stringify(lines, null, 2)}\n` : table(lines));
