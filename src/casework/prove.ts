import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { YearProof } from "#model";
import { renderReport } from "#report";
import type { BundleEntry } from "./bundle/archive.ts";
import { sealBundle } from "./bundle/seal.ts";
import { lakeOf, measureYear, type Tellers } from "./measure.ts";
import { claimOut, writeOut } from "./out.ts";
import { writeTables } from "./proving/tables.ts";
import type { YearChoice } from "./year/open.ts";

export const reportName = "report.html";
export const bundleName = "audit-bundle.zip";
export const proofPath = "results/proof.json";

export type ProveOptions = YearChoice & { readonly out: string; readonly lang: "zh" | "en" };
export type Proved = {
  readonly proof: YearProof;
  /** Paths below the out folder. */
  readonly files: readonly string[];
  /** sha256 of the bundle's manifest: what a dispute can quote. */
  readonly seal: string;
};

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

async function sealedLake(folder: string, proof: YearProof): Promise<readonly BundleEntry[]> {
  const dir = lakeOf(folder);
  const manifest = await readFile(join(dir, "manifest.json"));
  const summaries: { readonly batches: readonly { readonly summary: { readonly file: string } }[] } =
    JSON.parse(manifest.toString("utf8"));
  const files = [
    ...proof.batches.map(({ file }) => file),
    ...summaries.batches.map(({ summary }) => summary.file),
  ];
  const entries = [{ path: "lake/manifest.json", bytes: manifest }];
  for (const file of files) entries.push({ path: `lake/${file}`, bytes: await readFile(join(dir, file)) });
  return entries;
}

function refuseDisagreement(proof: YearProof): void {
  for (const { form, measured } of proof.forms)
    for (const { row, secondEvaluator } of measured)
      if (secondEvaluator && !secondEvaluator.agrees)
        throw new Error(
          `two evaluators differ on ${form.fields.projectName} / ${form.indicators[row]?.level3}: ${secondEvaluator.differences.join("; ")}`,
        );
}

/**
 * The main job: findings, a proof for each target, scores, official tables, report and audit bundle, written to `out`
 * all together or not at all. Throws a Fault for input that can't be understood; an Error, and nothing written, where
 * the two evaluators disagree.
 */
export async function proveYear(
  folder: string,
  options: ProveOptions,
  tell: Tellers & { readonly writing?: (what: string) => void } = {},
): Promise<Proved> {
  await claimOut(options.out);
  const { year, proof } = await measureYear(folder, options, tell);
  refuseDisagreement(proof);
  const tables = await writeTables(proof, undefined, tell.writing);
  const report = { path: reportName, bytes: bytesOf(renderReport(proof, options.lang)) };
  const results = { path: proofPath, bytes: json(proof) };
  tell.writing?.(bundleName);
  const { bytes, seal } = await sealBundle(
    { unit: proof.unit, year: proof.year, asOf: proof.asOf, synthetic: proof.synthetic },
    [
      ...year.inputs.map(({ path, bytes: content }) => ({ path: `inputs/${path}`, bytes: content })),
      ...(await sealedLake(folder, proof)),
      ...queries(proof),
      { path: `packs/${year.pack.id}.json`, bytes: json(year.pack) },
      results,
      ...tables,
      report,
    ],
  );
  const files = [report, { path: bundleName, bytes }, results, ...tables];
  await writeOut(options.out, files);
  return { proof, files: files.map(({ path }) => path), seal };
}
