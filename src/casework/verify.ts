import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { Fault, isLive, type YearProof } from "#model";
import { differingPaths } from "./bundle/compare.ts";
import { type Difference, openSealed } from "./bundle/digests.ts";
import { readInputs } from "./files.ts";
import { proofPath } from "./prove.ts";
import { computeYear, type Told } from "./proving/compute.ts";
import { version } from "./version.ts";
import { openEvidence } from "./year/evidence.ts";
import { openYear } from "./year/open.ts";

export type Verified = {
  readonly seal: string | null;
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

const otherVersion = (sealed: string): Difference => ({
  where: proofPath,
  what: {
    zh: `由 ${sealed} 版算出，当前是 ${version()} 版：逐字节核对无误，但请用同一版本重新计算`,
    en: `computed by version ${sealed}, this is ${version()}: the bytes are as sealed, but count again with the same version`,
  },
});

async function recompute(
  entries: ReadonlyMap<string, Uint8Array>,
  sealed: YearProof,
  told: Told,
): Promise<readonly Difference[]> {
  if (sealed.version !== version()) return [otherVersion(sealed.version)];
  const dir = await mkdtemp(join(tmpdir(), "duixian-verify-"));
  try {
    await unpack(entries, dir);
    const year = await openYear(join(dir, "inputs"), { asOf: sealed.asOf, pack: sealed.pack.id });
    const { lake, imports } = await openEvidence(join(dir, "lake"));
    try {
      const computed: unknown = JSON.parse(JSON.stringify(await computeYear(year, lake, imports, told)));
      return differingPaths(sealed, computed).map((path) => ({
        where: proofPath,
        what: { zh: `重新计算的结果不同：${path}`, en: `recomputed otherwise: ${path}` },
      }));
    } finally {
      lake.close();
    }
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/**
 * Checks an audit bundle offline: every byte against the seal, then every figure, score and finding counted again from
 * the evidence inside. Throws a Fault only where the file can't be taken at all.
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
  const { entries, seal, differences } = await openSealed(input.bytes);
  const result = entries.get(proofPath);
  if (differences.length > 0 || !result)
    return { seal, entries: entries.size, recomputed: null, differences };
  const sealed: YearProof = JSON.parse(Buffer.from(result).toString("utf8"));
  return {
    seal,
    entries: entries.size,
    recomputed: sealed.forms.reduce((sum, { form }) => sum + form.indicators.filter(isLive).length, 0),
    differences: await recompute(entries, sealed, told),
  };
}
