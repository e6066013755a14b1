import { pack } from "#documents";
import { sha256 } from "#lake";
import type { YearProof } from "#model";
import type { BundleEntry } from "./archive.ts";

export type ManifestLine = { readonly path: string; readonly sha256: string; readonly bytes: number };
export type BundleManifest = {
  readonly schema: "duixian/bundle/1";
  readonly unit: string;
  readonly year: number;
  readonly asOf: string;
  readonly synthetic: boolean;
  /** Language of the report inside. */
  readonly lang: "zh" | "en";
  readonly entries: readonly ManifestLine[];
};

export const manifestPath = "manifest.json";
export const sealPath = "SEAL";

/** What a manifest says of the year it seals. */
export const headOf = ({ unit, year, asOf, synthetic }: YearProof) => ({ unit, year, asOf, synthetic });

/** The seal is one line: the digest that a printed report or a later dispute can quote. */
export const sealText = (manifest: string): string => `duixian-seal-1 sha256:${sha256(manifest)}\n`;

/**
 * Packs entries, their manifest and the seal over it. The container is canonical (fixed times, stored, manifest and
 * seal last), so that a changed byte of the zip structure itself shows as well.
 */
export async function sealBundle(
  about: Omit<BundleManifest, "schema" | "entries">,
  entries: readonly BundleEntry[],
): Promise<{ readonly bytes: Uint8Array; readonly seal: string }> {
  const manifest: BundleManifest = {
    schema: "duixian/bundle/1",
    ...about,
    entries: entries.map(({ path, bytes }) => ({ path, sha256: sha256(bytes), bytes: bytes.length })),
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const bytes = await pack([
    ...entries.map(({ path, bytes }) => [path, bytes] as const),
    [manifestPath, text],
    [sealPath, sealText(text)],
  ]);
  return { bytes, seal: sha256(text) };
}
