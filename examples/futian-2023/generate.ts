// Writes the evidence year of this example as the source systems would export it. Everything here is made up:
// a fixed seed, no real person, system or payment. Run `node examples/futian-2023/generate.ts` to write it again.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { fileFor } from "./generate/files.ts";
import { inspections, messages, probes, tickets, vulnerabilities } from "./generate/operations.ts";
import { assessments, documents, payroll, surveys } from "./generate/people.ts";
import { assets, budgets, payments, tasks } from "./generate/registers.ts";

const folder = join(dirname(fileURLToPath(import.meta.url)), "evidence");
mkdirSync(folder, { recursive: true });

const sources = [
  ...assets(),
  ...budgets(),
  ...payments(),
  ...tasks(),
  ...probes(),
  ...tickets(),
  ...vulnerabilities(),
  ...inspections(),
  ...messages(),
  ...payroll(),
  ...surveys(),
  ...assessments(),
  ...documents(),
];
for (const { source, header, rows } of sources)
  writeFileSync(join(folder, source.file), await fileFor(source.file, source.encoding, header, rows));
writeFileSync(
  join(folder, "sources.yaml"),
  `# 由 generate.ts 生成：每个文件是哪类佐证、属于哪个项目、覆盖哪些日期、何时收到。\n${stringify({
    apiVersion: "duixian/v1",
    kind: "Sources",
    sources: sources.map(({ source: { encoding: _, ...source } }) => ({ ...source, synthetic: true })),
  })}`,
);
console.log(`${sources.length} files, ${sources.reduce((sum, { rows }) => sum + rows.length, 0)} rows`);
