const inPlace = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The container of Office before 2007, and of every Office file with a password. */
export const isCompound = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;

/** Compound files keep the names of their streams as UTF-16. */
export const compoundHolds = (bytes: Uint8Array, name: string): boolean =>
  isCompound(bytes) && inPlace(bytes).includes(Buffer.from(name, "utf16le"));

/** The first sector of a stream; null where it is not found ([MS-CFB] 2.2, 2.6.1). */
function streamStart(bytes: Uint8Array, name: string): Buffer | null {
  const file = inPlace(bytes);
  if (!isCompound(bytes) || file.length < 512) return null;
  const sector = file.readUInt16LE(30) === 12 ? 4096 : 512;
  const wanted = Buffer.from(`${name}\0`, "utf16le");
  for (let at = file.indexOf(wanted); at >= 0 && at + 128 <= file.length; at = file.indexOf(wanted, at + 1)) {
    if (at % 128 !== 0 || file.readUInt16LE(at + 64) !== wanted.length) continue;
    const from = (file.readUInt32LE(at + 116) + 1) * sector;
    return from < file.length ? file.subarray(from, from + sector) : null;
  }
  return null;
}

/** fEncrypted of the file information block ([MS-DOC] 2.5.2). */
export function isLockedDoc(bytes: Uint8Array): boolean {
  const start = streamStart(bytes, "WordDocument");
  return start !== null && start.length > 12 && (start.readUInt16LE(10) & 0x0100) !== 0;
}

/** A FilePass record near the head of the workbook ([MS-XLS] 2.4.117). */
export function isLockedXls(bytes: Uint8Array): boolean {
  const start = streamStart(bytes, "Workbook") ?? streamStart(bytes, "Book");
  if (!start) return false;
  for (let at = 0, count = 0; at + 4 <= start.length && count < 8; count++) {
    if (start.readUInt16LE(at) === 0x002f) return true;
    at += 4 + start.readUInt16LE(at + 2);
  }
  return false;
}
