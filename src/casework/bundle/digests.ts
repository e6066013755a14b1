import { pack } from "#documents";
import { sha256 } from "#lake";
import { Fault, type Words } from "#model";
import { type BundleEntry, type OpenedArchive, openBundle } from "./archive.ts";
import { type BundleManifest, manifestPath, sealPath, sealText } from "./seal.ts";

/** One thing that is not as it was sealed. */
export type Difference = { readonly where: string; readonly what: Words };

export type OpenedBundle = {
  readonly manifest: BundleManifest | null;
  readonly entries: ReadonlyMap<string, Uint8Array>;
  readonly seal: string | null;
  readonly differences: readonly Difference[];
};

export const differs = (where: string, zh: string, en: string): Difference => ({ where, what: { zh, en } });

function readManifest(bytes: Uint8Array): BundleManifest | null {
  try {
    const plain: BundleManifest = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return plain.schema === "duixian/bundle/1" && Array.isArray(plain.entries) ? plain : null;
  } catch {
    return null;
  }
}

/** First position at which two byte strings part, or null when they are the same. */
function partsAt(a: Uint8Array, b: Uint8Array): number | null {
  if (Buffer.compare(a, b) === 0) return null;
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) if (a[at] !== b[at]) return at;
  return shorter;
}

/** Two entries of one name: which of them is read depends on the reader. */
function repeated(list: readonly BundleEntry[]): readonly Difference[] {
  const seen = new Set<string>();
  return list.flatMap(({ path }) => {
    if (!seen.has(path)) {
      seen.add(path);
      return [];
    }
    return [differs(path, "在包里不止一份", "is in the bundle more than once")];
  });
}

function entryDifferences(
  manifest: BundleManifest,
  entries: ReadonlyMap<string, Uint8Array>,
): readonly Difference[] {
  const named = new Set(manifest.entries.map(({ path }) => path));
  const found: Difference[] = [];
  for (const { path, sha256: sealed } of manifest.entries) {
    const bytes = entries.get(path);
    if (!bytes) found.push(differs(path, "清单里有，包里没有", "is in the manifest and not in the bundle"));
    else if (sha256(bytes) !== sealed)
      found.push(
        differs(path, "内容与封存时不同（SHA-256 不符）", "is not as it was sealed (SHA-256 differs)"),
      );
  }
  for (const path of entries.keys())
    if (!named.has(path) && path !== manifestPath && path !== sealPath)
      found.push(differs(path, "清单里没有，是后来加进来的", "is not in the manifest; it was added later"));
  return found;
}

/** A zip file without manifest and seal is something else. */
const notABundle = () =>
  new Fault(
    "not-a-bundle",
    "这不是审计包（没有清单和封签），请给出 prove 生成的 zip 文件。",
    "This is not an audit bundle: it has no manifest and no seal; name the zip file that prove wrote.",
  );

/** Opens a bundle and compares every byte with what was sealed. A container that can't be opened is itself a difference. */
export async function openSealed(bytes: Uint8Array): Promise<OpenedBundle> {
  let archive: OpenedArchive;
  try {
    archive = await openBundle(bytes);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      manifest: null,
      entries: new Map(),
      seal: null,
      differences: [differs("zip", error.zh, error.en)],
    };
  }
  const { list, compressed } = archive;
  const entries = new Map(list.map((entry) => [entry.path, entry.bytes]));
  const manifestBytes = entries.get(manifestPath);
  const sealBytes = entries.get(sealPath);
  if (!manifestBytes && !sealBytes) throw notABundle();
  if (!manifestBytes || !sealBytes)
    return {
      manifest: null,
      entries,
      seal: null,
      differences: [differs("zip", "缺少清单或封签", "its manifest or seal is missing")],
    };
  const manifest = readManifest(manifestBytes);
  const differences: Difference[] = [...repeated(list)];
  if (Buffer.compare(sealBytes, Buffer.from(sealText(Buffer.from(manifestBytes).toString("utf8")))) !== 0)
    differences.push(differs(sealPath, "封签与清单不符", "the seal does not fit the manifest"));
  if (!manifest) differences.push(differs(manifestPath, "清单读不出来", "the manifest cannot be read"));
  else differences.push(...entryDifferences(manifest, entries));
  if (manifest && differences.length === 0) {
    const order = [...manifest.entries.map(({ path }) => path), manifestPath, sealPath];
    const at = partsAt(bytes, await pack(order.map((path) => [path, entries.get(path) ?? ""] as const)));
    if (at !== null)
      differences.push(
        compressed
          ? differs(
              "zip",
              "各文件与封存时一致，但不是 prove 原样写出的压缩包：有人解压后重新压缩过，请索取原件",
              "every file is as sealed, but the container is not the one prove wrote: somebody packed it again; ask for the original",
            )
          : differs(
              "zip",
              `压缩包结构在第 ${at} 字节处被改动`,
              `the container itself was changed at byte ${at}`,
            ),
      );
  }
  return { manifest, entries, seal: sha256(manifestBytes), differences };
}
