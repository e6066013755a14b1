import { inflateRawSync } from "node:zlib";

const entry = Buffer.from("PK\x01\x02", "latin1");
const directoryEnd = Buffer.from("PK\x05\x06", "latin1");
const limits = { parts: 3000, head: 256 * 1024 } as const;
const inPlace = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** "PK\x03\x04": a zip container with at least one part. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** A zip without its directory at the end was cut short on its way. */
export const isCutZip = (bytes: Uint8Array): boolean =>
  isZip(bytes) && inPlace(bytes).lastIndexOf(directoryEnd) < 0;

type Listed = { readonly name: string; readonly method: number; readonly size: number; readonly at: number };

/** The zip directory as it stands; a container inside, stored uncompressed, has one of its own that is not ours. */
function* listed(bytes: Uint8Array): Generator<Listed> {
  const buffer = inPlace(bytes);
  const end = buffer.lastIndexOf(directoryEnd);
  if (end < 0 || end + 22 > buffer.length) return;
  const starts = [buffer.readUInt32LE(end + 16), end - buffer.readUInt32LE(end + 12)];
  const isEntry = (at: number) => at >= 0 && buffer.subarray(at, at + 4).equals(entry);
  let at = starts.find(isEntry) ?? buffer.indexOf(entry);
  for (let count = 0; count < limits.parts && isEntry(at) && at + 46 <= buffer.length; count++) {
    const length = buffer.readUInt16LE(at + 28);
    yield {
      name: buffer.toString("latin1", at + 46, at + 46 + length),
      method: buffer.readUInt16LE(at + 10),
      size: buffer.readUInt32LE(at + 20),
      at: buffer.readUInt32LE(at + 42),
    };
    at += 46 + length + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
}

/** True when a part name begins so; names stand uncompressed in the zip directory at the end of the file. */
export function holdsPart(bytes: Uint8Array, prefix: string): boolean {
  for (const { name } of listed(bytes)) if (name.startsWith(prefix)) return true;
  return false;
}

/** The text of a small part, unchecked and only for telling what a file is; "" where it can't be had. */
function smallPart(bytes: Uint8Array, wanted: string): string {
  const buffer = inPlace(bytes);
  for (const { name, method, size, at } of listed(bytes)) {
    if (name !== wanted || at + 30 > buffer.length) continue;
    const from = at + 30 + buffer.readUInt16LE(at + 26) + buffer.readUInt16LE(at + 28);
    const packed = buffer.subarray(from, from + Math.min(size, limits.head));
    try {
      const plain = method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: limits.head });
      return plain.toString("latin1");
    } catch {
      return "";
    }
  }
  return "";
}

const openDocument = "application/vnd.oasis.opendocument.";

/** "text", "spreadsheet", "text-template" … of an OpenDocument container, "" for anything else. */
export function openDocumentKind(bytes: Uint8Array): string {
  if (!isZip(bytes)) return "";
  const type = smallPart(bytes, "mimetype").trim();
  if (type.startsWith(openDocument)) return type.slice(openDocument.length);
  // Packed anew by hand, the part that should come first and uncompressed may be lost; the manifest repeats it.
  const manifest = smallPart(bytes, "META-INF/manifest.xml");
  const [root = ""] = /<[^<>]*full-path="\/"[^<>]*>/.exec(manifest) ?? [];
  return /media-type="application\/vnd\.oasis\.opendocument\.([a-z-]+)"/.exec(root)?.[1] ?? "";
}
