import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

/** A part of an office file by name, such as word/document.xml. */
export type Part = readonly [name: string, content: string | Uint8Array];

// DOS times hold local time without a zone: made from local parts, the bytes are the same in every zone.
const never = () => new Date(1980, 0, 1);

/**
 * Packs parts so that the same parts give the same bytes on every machine: one fixed time, the order given, and stored
 * uncompressed, because what deflate writes differs between builds of zlib.
 */
export function pack(parts: readonly Part[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(typeof content === "string" ? Buffer.from(content, "utf8") : Buffer.from(content), name, {
      mtime: never(),
      mode: 0o100644,
      compress: false,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}
