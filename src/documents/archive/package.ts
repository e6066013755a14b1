import { isUtf8 } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { type Entry, fromBuffer, getFileNameLowLevel, validateFileName, type ZipFile } from "yauzl";
import { Fault } from "#model";
import { damaged, encrypted, tooLarge, zipBomb } from "./faults.ts";

const MiB = 1024 * 1024;
/** Office documents of a few pages need a hundredth of this; the rest is room for pictures. */
const limits = { entries: 2000, entry: 64 * MiB, total: 128 * MiB, ratio: 200, ratioFrom: 4 * MiB } as const;
/** Up to here a part is inflated at once: a stream through other threads costs more than the work itself. */
const atOnce = MiB;

/** An opened zip container: names as stored, contents checked against the declared size and CRC-32. */
export type Package = {
  readonly names: ReadonlySet<string>;
  /** Chunks of one part; throws Fault "damaged" when the part is absent, cut short or altered. */
  readonly chunks: (name: string) => AsyncIterable<Buffer>;
  readonly close: () => void;
};

const open = (buffer: Buffer): Promise<ZipFile> =>
  new Promise((done, fail) => {
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? fail(damaged("压缩目录读不出来", "its zip directory cannot be read")) : done(zip),
    );
  });

/** Windows in China writes names in its own encoding and without a mark. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const isMarked = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (isMarked || fileNameRaw.every((byte) => byte < 0x80))
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  const encoding = isUtf8(fileNameRaw) ? "utf-8" : "gb18030";
  return new TextDecoder(encoding).decode(fileNameRaw).replace(/\\/g, "/");
}

const entriesOf = (zip: ZipFile): Promise<readonly Entry[]> =>
  new Promise((done, fail) => {
    const entries: Entry[] = [];
    zip.on("error", () => fail(damaged("压缩目录有误", "its zip directory is wrong")));
    zip.on("end", () => done(entries));
    zip.on("entry", (entry: Entry) => {
      if (entries.push(entry) > limits.entries) {
        fail(zipBomb(`内含超过 ${limits.entries} 个部件`, `more than ${limits.entries} parts`));
        return;
      }
      entry.fileName = nameOf(entry);
      if (validateFileName(entry.fileName) !== null) {
        fail(damaged("有部件指到文件之外", "a part names a place outside the file"));
        return;
      }
      zip.readEntry();
    });
    zip.readEntry();
  });

const isSymlink = (entry: Entry) => (entry.externalFileAttributes >>> 28) % 16 === 0xa;

function inspect(entries: readonly Entry[]) {
  const seen = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const name = entry.fileName;
    const folded = name.toLowerCase();
    if (entry.isEncrypted()) throw encrypted("文件", "file");
    if (isSymlink(entry)) throw damaged("含有链接部件", "it holds a link");
    if (seen.has(folded)) throw damaged(`部件 ${name} 重复`, `part ${name} occurs twice`);
    seen.add(folded);
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > limits.entry)
      throw zipBomb(`部件 ${name} 展开后超过 64 MiB`, `part ${name} inflates beyond 64 MiB`);
    if (
      entry.uncompressedSize > limits.ratioFrom &&
      entry.uncompressedSize > limits.ratio * entry.compressedSize
    )
      throw zipBomb(`部件 ${name} 压缩比超过 200`, `part ${name} is compressed more than 200 times`);
  }
  if (total > limits.total) throw zipBomb("全部展开后超过 128 MiB", "it inflates beyond 128 MiB");
  const byOffset = [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  byOffset.forEach((entry, index) => {
    const next = byOffset[index + 1];
    const end = entry.relativeOffsetOfLocalHeader + 30 + entry.fileNameLength + entry.compressedSize;
    if (next && end > next.relativeOffsetOfLocalHeader)
      throw zipBomb(`部件 ${entry.fileName} 与其他部件重叠`, `part ${entry.fileName} overlaps another`);
  });
}

/** The whole of a small part; anything but its declared size is an error. */
async function inflated(zip: ZipFile, entry: Entry, buffer: Buffer): Promise<Buffer> {
  const start = await new Promise<number>((done, fail) =>
    zip.readLocalFileHeader(entry, { minimal: true }, (error, header) =>
      error ? fail(error) : done(header.fileDataStart),
    ),
  );
  const stored = buffer.subarray(start, start + entry.compressedSize);
  return entry.compressionMethod === 0
    ? stored
    : inflateRawSync(stored, { maxOutputLength: Math.max(1, entry.uncompressedSize) });
}

async function* checkedChunks(zip: ZipFile, entry: Entry, buffer: Buffer): AsyncIterable<Buffer> {
  const wrong = () => damaged(`部件 ${entry.fileName} 校验不符`, `part ${entry.fileName} fails its checksum`);
  if (entry.uncompressedSize <= atOnce && entry.canDecodeFileData()) {
    const whole = await inflated(zip, entry, buffer).catch(() => {
      throw wrong();
    });
    if (whole.length !== entry.uncompressedSize || crc32(whole) !== entry.crc32) throw wrong();
    yield whole;
    return;
  }
  const stream = await new Promise<NodeJS.ReadableStream>((done, fail) =>
    zip.openReadStream(entry, (error, opened) => (error ? fail(error) : done(opened))),
  ).catch(() => {
    throw damaged(`部件 ${entry.fileName} 读不出来`, `part ${entry.fileName} cannot be read`);
  });
  let sum = 0;
  let size = 0;
  try {
    for await (const chunk of stream) {
      const piece = Buffer.from(chunk);
      size += piece.length;
      if (size > limits.entry) throw tooLarge(`部件 ${entry.fileName}`, `part ${entry.fileName}`);
      sum = crc32(piece, sum);
      yield piece;
    }
  } catch (error) {
    throw error instanceof Fault ? error : wrong();
  }
  if (sum !== entry.crc32 || size !== entry.uncompressedSize) throw wrong();
}

/** Opens a zip container held in memory. Throws Fault: damaged, encrypted, zip-bomb, too-large. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const zip = await open(buffer);
  const entries = await entriesOf(zip);
  inspect(entries);
  const byName = new Map(entries.map((entry) => [entry.fileName, entry]));
  return {
    names: new Set(byName.keys()),
    chunks: (name) => {
      const entry = byName.get(name);
      if (!entry) throw damaged(`缺少部件 ${name}`, `part ${name} is missing`);
      return checkedChunks(zip, entry, buffer);
    },
    close: () => zip.close(),
  };
}
