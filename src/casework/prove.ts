import type { YearProof } from "#model";
import { contentsOf, type Lang, readables, reportName } from "./bundle/contents.ts";
import { headOf, sealBundle } from "./bundle/seal.ts";
import { lakeOf, measureYear, type Tellers } from "./measure.ts";
import { claimOut, writeOut } from "./out.ts";
import type { YearChoice } from "./year/open.ts";

export { reportName };
export const bundleName = "audit-bundle.zip";

export type ProveOptions = YearChoice & { readonly out: string; readonly lang: Lang };
export type Proved = {
  readonly proof: YearProof;
  /** Paths below the out folder. */
  readonly files: readonly string[];
  /** sha256 of the bundle's manifest: what a dispute can quote. */
  readonly seal: string;
};

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
  await claimOut(options.out, "prove");
  const { year, proof } = await measureYear(folder, options, tell);
  refuseDisagreement(proof);
  const readable = await readables(proof, options.lang, tell.writing);
  tell.writing?.(bundleName);
  const { bytes, seal } = await sealBundle(
    { ...headOf(proof), lang: options.lang },
    await contentsOf(year, lakeOf(folder), proof, readable),
  );
  const files = [...readable, { path: bundleName, bytes }];
  await writeOut(options.out, "prove", files);
  return { proof, files: files.map(({ path }) => path), seal };
}
