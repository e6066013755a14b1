import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readManifest } from "#lake";
import type { YearProof } from "#model";
import { renderReport } from "#report";
import { writeTables } from "../proving/tables.ts";
import type { Year } from "../year/open.ts";
import type { BundleEntry } from "./archive.ts";

export const reportName = "report.html";
export const proofPath = "results/proof.json";

export type Lang = "zh" | "en";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value, null, 1)}\n`);

/** Each query as a file of its own, for auditors who run SQL and not programs. */
function queries(proof: YearProof): readonly BundleEntry[] {
  return proof.forms.flatMap(({ form, measured }, i) =>
    measured.flatMap(({ row, measure }) =>
      measure
        ? [
            {
              path: `queries/${i + 1}-${String(row + 1).padStart(2, "0")}-${form.indicators[row]?.level3.replaceAll(/[\\/:*?"<>|\s]/g, "_")}.sql`,
              bytes: bytesOf(`-- ${measure.sentence.zh}\n${measure.sql}\n`),
            },
          ]
        : [],
    ),
  );
}

async function sealedLake(dir: string): Promise<readonly BundleEntry[]> {
  const batches = (await readManifest(dir))?.batches ?? [];
  const files = [
    "manifest.json",
    ...batches.map(({ file }) => file),
    ...batches.map(({ summary }) => summary.file),
  ];
  const entries: BundleEntry[] = [];
  for (const file of files) entries.push({ path: `lake/${file}`, bytes: await readFile(join(dir, file)) });
  return entries;
}

/** What people read besides the bundle, in the order in which they look for it: report, results, official tables. */
export async function readables(
  proof: YearProof,
  lang: Lang,
  told?: (what: string) => void,
): Promise<readonly BundleEntry[]> {
  return [
    { path: reportName, bytes: bytesOf(renderReport(proof, lang)) },
    { path: proofPath, bytes: json(proof) },
    ...(await writeTables(proof, undefined, told)),
  ];
}

/** Everything a bundle holds besides manifest and seal. Proving writes it, verifying writes it again and compares. */
export async function contentsOf(
  year: Year,
  lakeDir: string,
  proof: YearProof,
  readable: readonly BundleEntry[],
): Promise<readonly BundleEntry[]> {
  return [
    ...year.inputs.map(({ path, bytes }) => ({ path: `inputs/${path}`, bytes })),
    ...(await sealedLake(lakeDir)),
    ...queries(proof),
    { path: `packs/${year.pack.id}.json`, bytes: json(year.pack) },
    ...readable,
  ];
}
