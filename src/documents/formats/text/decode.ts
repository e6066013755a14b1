import { Fault } from "#model";

const refuse = () =>
  new Fault(
    "unsupported-format",
    "文字编码认不出来（不是 UTF-8、UTF-16 或 GB18030），请用记事本另存为 UTF-8 再试。",
    "The text encoding is not UTF-8, UTF-16 or GB18030; save it as UTF-8 and retry.",
  );

function fatal(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: every other byte of the ASCII tabs and line ends in it is 0. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 4000);
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte === 0) index % 2 ? odd++ : even++;
  });
  if (even + odd === 0 || bytes.length % 2) return null;
  return odd >= even ? fatal("utf-16le", bytes) : fatal("utf-16be", bytes);
}

/** Text of a plain file: by byte order mark, else UTF-8, else GB18030, all strict. Throws Fault "unsupported-format". */
export function decoded(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const text =
    a === 0xff && b === 0xfe
      ? fatal("utf-16le", bytes)
      : a === 0xfe && b === 0xff
        ? fatal("utf-16be", bytes)
        : (unmarkedUtf16(bytes) ?? fatal("utf-8", bytes) ?? fatal("gb18030", bytes));
  if (text === null || text.includes("\u0000")) throw refuse();
  return text.replace(/^\uFEFF/, "");
}
