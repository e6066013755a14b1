const entry = Buffer.from("PK\x01\x02", "latin1");
const directoryEnd = Buffer.from("PK\x05\x06", "latin1");
const inPlace = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** "PK\x03\x04": a zip container with at least one part. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** A zip without its directory at the end was cut short on its way. */
export const isCutZip = (bytes: Uint8Array): boolean =>
  isZip(bytes) && inPlace(bytes).lastIndexOf(directoryEnd) < 0;

/** True when a part name begins so; names stand uncompressed in the zip directory at the end of the file. */
export function holdsPart(bytes: Uint8Array, prefix: string): boolean {
  const buffer = inPlace(bytes);
  for (let at = buffer.indexOf(entry); at >= 0; at = buffer.indexOf(entry, at + 4)) {
    const name = buffer.subarray(at + 46, at + 46 + prefix.length);
    if (name.toString("latin1") === prefix) return true;
  }
  return false;
}
