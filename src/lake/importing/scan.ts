import { isUtf8 } from "node:buffer";
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { Fault } from "#model";

export type Encoding = "utf-8" | "gb18030" | "utf-16le";

/** What one pass over the bytes of a source file tells. */
export type Scan = {
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly head: Uint8Array;
  /** One record a line, no blank line between: DuckDB may read it, and its record numbers are line numbers. */
  readonly regular: boolean;
};

const newline = 10;
const quote = 34;
const headBytes = 256 * 1024;
const longestLine = 1_000_000;

/** Longest stretch of bytes that ends between two UTF-8 characters. */
function wholeCharacters(chunk: Buffer): number {
  let end = chunk.length;
  while (end > 0 && chunk.length - end < 4) {
    const byte = chunk[end - 1] ?? 0;
    if (byte < 0x80) return end;
    end--;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return chunk.length - end >= length ? end + length : end;
    }
  }
  return chunk.length;
}

/** Follows quotes over line ends; a quote left open, or one line of many megabytes, would make DuckDB abort. */
function lineWatch() {
  let open = false;
  let regular = true;
  // The last two bytes seen, newest last: a blank line may lie across two chunks.
  let before: readonly [number, number] = [0, newline];
  let length = 0;
  const plainChunk = (chunk: Buffer) => {
    const joint = Buffer.from([...before, ...chunk.subarray(0, 2)]);
    if (
      [joint, chunk].some(
        (bytes) =>
          bytes.includes("\n\n") || (bytes.includes(13) && bytes.includes("\n\r\n")) || bytes.includes(0, 2),
      )
    )
      regular = false;
    length = chunk.includes(newline) ? chunk.length - chunk.lastIndexOf(newline) : length + chunk.length;
    before = [chunk.at(-2) ?? before[1], chunk.at(-1) ?? before[1]];
  };
  const quotedChunk = (chunk: Buffer) => {
    let [older, old] = before;
    for (const byte of chunk) {
      length++;
      if (byte === quote) open = !open;
      else if (byte === newline) {
        if (open || old === newline || (old === 13 && older === newline)) regular = false;
        length = 0;
      } else if (byte === 0) regular = false;
      older = old;
      old = byte;
    }
    before = [older, old];
  };
  return {
    watch(chunk: Buffer) {
      if (!regular) return;
      if (open || chunk.includes(quote)) quotedChunk(chunk);
      else plainChunk(chunk);
      if (length > longestLine) regular = false;
    },
    done: () => regular && !open,
  };
}

/** Reads the file once: digest, encoding, and whether its lines are plain enough to be read in bulk. */
export async function scanSource(path: string, file: string): Promise<Scan> {
  const hash = createHash("sha256");
  const lines = lineWatch();
  let bytes = 0;
  let utf8 = true;
  let rest: Buffer = Buffer.alloc(0);
  const head: Buffer[] = [];
  let headLength = 0;
  let newlines = false;
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const chunk: Buffer = piece;
    hash.update(chunk);
    bytes += chunk.length;
    if (headLength < headBytes) {
      head.push(chunk.subarray(0, headBytes - headLength));
      headLength += chunk.length;
    }
    newlines ||= chunk.includes(newline);
    lines.watch(chunk);
    if (utf8) {
      const whole = rest.length ? Buffer.concat([rest, chunk]) : chunk;
      const end = wholeCharacters(whole);
      utf8 = isUtf8(whole.subarray(0, end));
      rest = Buffer.from(whole.subarray(end));
    }
  }
  const first = Buffer.concat(head);
  if (bytes === 0)
    throw new Fault(
      "file-empty",
      `佐证“${file}”是空文件（0 字节），请重新导出后再试。`,
      `"${file}" is empty (0 bytes); export it again.`,
    );
  const encoding =
    first[0] === 0xff && first[1] === 0xfe ? "utf-16le" : utf8 && !rest.length ? "utf-8" : "gb18030";
  return {
    sha256: hash.digest("hex"),
    bytes,
    encoding,
    head: first,
    regular: encoding === "utf-8" && newlines && lines.done(),
  };
}

/** Writes the file again as UTF-8. Throws a Fault where the bytes are not text in the encoding. */
export async function transcode(path: string, encoding: Encoding, to: string, file: string): Promise<void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    await pipeline(
      createReadStream(path, { highWaterMark: 1 << 20 }),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
        yield decoder.decode();
      },
      createWriteStream(to),
    );
  } catch (error) {
    if (error instanceof TypeError)
      throw new Fault(
        "file-encoding",
        `佐证“${file}”既不是 UTF-8 也不是 GB18030 编码的文本，请另存为“CSV UTF-8”后再试。`,
        `"${file}" is text in neither UTF-8 nor GB18030; save it as CSV UTF-8.`,
      );
    throw error;
  }
}

export const isWorkbook = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4;

/** Files that are certainly no table of text: by their first bytes, whatever their name says. */
export function refuseForeign(head: Uint8Array, file: string): void {
  const starts = (...bytes: number[]) => bytes.every((byte, index) => head[index] === byte);
  const what = starts(0xd0, 0xcf, 0x11, 0xe0)
    ? ["旧版或加密的 Office 文件", "an old or encrypted Office file"]
    : starts(0x89, 0x50, 0x4e, 0x47) || starts(0xff, 0xd8, 0xff) || starts(0x47, 0x49, 0x46, 0x38)
      ? ["图片", "a picture"]
      : starts(0x25, 0x50, 0x44, 0x46)
        ? ["PDF", "a PDF"]
        : !starts(0xff, 0xfe) && head.includes(0)
          ? ["不是文字的文件", "not a text file"]
          : null;
  if (what)
    throw new Fault(
      "evidence-format",
      `佐证“${file}”是${what[0]}，这里需要 CSV 或 XLSX，请从原系统另行导出。`,
      `"${file}" is ${what[1]}; evidence comes as CSV or XLSX, export it again from its system.`,
    );
}
