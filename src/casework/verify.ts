import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { Fault, type YearProof } from "#model";
import type { BundleEntry } from "./bundle/archive.ts";
import { differingPaths } from "./bundle/compare.ts";
import { contentsOf, proofPath, readables } from "./bundle/contents.ts";
import { type Difference, differs, type OpenedBundle, openSealed } from "./bundle/digests.ts";
import { type BundleManifest, headOf, manifestPath } from "./bundle/seal.ts";
import { readInputs } from "./files.ts";
import { computeYear, type Told } from "./proving/compute.ts";
import { version } from "./version.ts";
import { openEvidence } from "./year/evidence.ts";
import { openYear } from "./year/open.ts";

export type Verified = {
  readonly seal: string | null;
  /** What the bundle says it is; null where that can't be read. */
  readonly about: Pick<BundleManifest, "unit" | "year" | "asOf" | "synthetic"> | null;
  readonly entries: number;
  /** Figures counted again from the evidence inside; null where the bytes already differ. */
  readonly recomputed: number | null;
  readonly differences: readonly Difference[];
};

async function unpack(entries: ReadonlyMap<string, Uint8Array>, dir: string): Promise<void> {
  for (const [path, bytes] of entries) {
    const target = resolve(dir, path);
    if (!target.startsWith(dir + sep))
      throw new Fault(
        "bundle-path",
        `审计包里的“${path}”指向包外，已拒绝。`,
        `"${path}" in the bundle points outside of it; refused.`,
      );
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, bytes);
  }
}

const otherVersion = (sealed: string): Difference =>
  differs(
    proofPath,
    `由 ${sealed} 版算出，当前是 ${version()} 版：逐字节核对无误，但请用同一版本重新计算`,
    `computed by version ${sealed}, this is ${version()}: the bytes are as sealed, but count again with the same version`,
  );

/** The sealed results, or null where they are not in a shape that any version wrote. */
function readProof(bytes: Uint8Array | undefined): YearProof | null {
  try {
    const plain: YearProof | null = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return plain?.schema === "duixian/proof/1" && Array.isArray(plain.forms) ? plain : null;
  } catch {
    return null;
  }
}

/** What is sealed against what proving the same inputs and evidence again would have sealed, file by file. */
function contentDifferences(
  { manifest, entries }: Pick<OpenedBundle, "entries"> & { readonly manifest: BundleManifest },
  sealed: YearProof,
  computed: YearProof,
  again: readonly BundleEntry[],
): readonly Difference[] {
  const expected = new Map(again.map(({ path, bytes }) => [path, bytes]));
  const found = differingPaths(sealed, JSON.parse(JSON.stringify(computed))).map((path) =>
    differs(proofPath, `重新计算的结果不同：${path}`, `recomputed otherwise: ${path}`),
  );
  for (const [path, bytes] of expected)
    if (
      !(path === proofPath && found.length > 0) &&
      Buffer.compare(entries.get(path) ?? nothing, bytes) !== 0
    )
      found.push(differs(path, "与重新生成的不同", "is not what proving writes again"));
  for (const { path } of manifest.entries)
    if (!expected.has(path))
      found.push(differs(path, "不属于审计包应有的内容", "does not belong into this audit bundle"));
  const { schema: _, entries: __, lang: ___, ...head } = manifest;
  for (const path of differingPaths(head, headOf(computed)))
    found.push(
      differs(manifestPath, `清单所述与结果不同：${path}`, `says otherwise than the results: ${path}`),
    );
  return found;
}

const nothing = new Uint8Array();

async function recompute(
  { manifest, entries }: Pick<OpenedBundle, "entries"> & { readonly manifest: BundleManifest },
  sealed: YearProof,
  told: Told,
): Promise<readonly Difference[]> {
  const dir = await mkdtemp(join(tmpdir(), "duixian-verify-"));
  try {
    await unpack(entries, dir);
    const year = await openYear(join(dir, "inputs"), { asOf: sealed.asOf, pack: sealed.pack.id });
    const { lake, imports } = await openEvidence(join(dir, "lake"));
    try {
      const computed = await computeYear(year, lake, imports, told);
      const readable = await readables(computed, manifest.lang);
      const again = await contentsOf(year, join(dir, "lake"), computed, readable);
      return contentDifferences({ manifest, entries }, sealed, computed, again);
    } finally {
      lake.close();
    }
  } catch (error) {
    // Whoever seals a bundle anew can put anything into it: what can't be counted again is not verified.
    const { zh, en } =
      error instanceof Fault ? error : { zh: String(error), en: error instanceof Error ? error.message : "" };
    return [differs(proofPath, `无法重新计算：${zh}`, `cannot be counted again: ${en}`)];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * Checks an audit bundle offline: every byte against the seal, then every figure, score, finding, table and page made
 * again from the evidence inside. Throws a Fault only where the file can't be taken at all.
 */
export async function verifyBundle(path: string, told: Told = () => undefined): Promise<Verified> {
  const [input] = await readInputs([path]);
  if (!input) throw new Error("readInputs gave nothing for one path");
  if (!(input.bytes[0] === 0x50 && input.bytes[1] === 0x4b))
    throw new Fault(
      "not-a-bundle",
      `“${path}”不是审计包，请给出 prove 生成的 zip 文件。`,
      `"${path}" is not an audit bundle; name the zip file that prove wrote.`,
    );
  const { manifest, entries, seal, differences } = await openSealed(input.bytes);
  const answer = (found: readonly Difference[], recomputed: number | null): Verified => ({
    seal,
    about: manifest,
    entries: entries.size,
    recomputed,
    differences: found,
  });
  if (differences.length > 0 || !manifest) return answer(differences, null);
  const sealed = readProof(entries.get(proofPath));
  if (!sealed) return answer([differs(proofPath, "读不出结果", "holds no results that can be read")], null);
  if (sealed.version !== version()) return answer([otherVersion(sealed.version)], null);
  const found = await recompute({ manifest, entries }, sealed, told);
  return answer(
    found,
    sealed.forms.reduce((sum, { measured }) => sum + measured.length, 0),
  );
}
