import { buffer } from "node:stream/consumers";
import { type Entry, fromBuffer, type ZipFile } from "yauzl";
import { Fault } from "#model";

/** Path inside the bundle and content, in the order in which they stand. */
export type BundleEntry = { readonly path: string; readonly bytes: Uint8Array };

const unreadable = () =>
  new Fault(
    "bundle-unreadable",
    "审计包的压缩结构已损坏，读不出内容，请向出具方重新索取。",
    "The audit bundle's zip structure is damaged and cannot be read; ask its issuer for it again.",
  );

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((done, fail) =>
    fromBuffer(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      { lazyEntries: true },
      (error, zip) => (error ? fail(unreadable()) : done(zip)),
    ),
  );

const listed = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((done, fail) => {
    const entries: Entry[] = [];
    zip.on("error", () => fail(unreadable()));
    zip.on("end", () => done(entries));
    zip.on("entry", (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.readEntry();
  });

const content = (zip: ZipFile, entry: Entry): Promise<Uint8Array> =>
  new Promise<NodeJS.ReadableStream>((done, fail) =>
    zip.openReadStream(entry, (error, stream) => (error ? fail(unreadable()) : done(stream))),
  )
    .then((stream) => buffer(stream))
    .catch(() => Promise.reject(unreadable()));

/** Bundles are written stored; one that somebody packed again may be compressed, within what a bundle can hold. */
const most = { entry: 1024 ** 3, all: 2 * 1024 ** 3, ratio: 200 };

export type OpenedArchive = { readonly list: readonly BundleEntry[]; readonly compressed: boolean };

/** Every entry of a bundle held in memory. */
export async function openBundle(bytes: Uint8Array): Promise<OpenedArchive> {
  const zip = await opened(bytes);
  const entries = await listed(zip);
  const all = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0);
  if (all > most.all || all > most.ratio * bytes.length) throw unreadable();
  const list: BundleEntry[] = [];
  for (const entry of entries) {
    if (entry.uncompressedSize > most.entry) throw unreadable();
    if (!entry.fileName.endsWith("/")) list.push({ path: entry.fileName, bytes: await content(zip, entry) });
  }
  return { list, compressed: entries.some(({ compressionMethod }) => compressionMethod !== 0) };
}
