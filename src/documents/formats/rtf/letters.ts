import { symbol } from "../docx/symbols.ts";

/** What \fcharsetN means to a decoder; 0 and 1 mean the code page of the file. */
const charsets: { readonly [charset: number]: string } = {
  77: "macintosh",
  128: "shift_jis",
  129: "euc-kr",
  134: "gb18030",
  136: "big5",
  161: "windows-1253",
  162: "windows-1254",
  163: "windows-1258",
  177: "windows-1255",
  178: "windows-1256",
  186: "windows-1257",
  204: "windows-1251",
  222: "windows-874",
  238: "windows-1250",
};
const codePages: { readonly [page: number]: string } = {
  874: "windows-874",
  932: "shift_jis",
  936: "gb18030",
  949: "euc-kr",
  950: "big5",
  10000: "macintosh",
  54936: "gb18030",
  65001: "utf-8",
};
const twoBytes = new Set(["shift_jis", "gb18030", "euc-kr", "big5"]);

const pageName = (page: number): string =>
  codePages[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : "windows-1252");

export type Font = { charset: number; name: string };

/** Turns the bytes of an RTF file into letters: in the encoding of their font, else of the file. */
export function letters(fonts: ReadonlyMap<number, Font>) {
  let filePage = "windows-1252";
  let pending: number[] = [];
  let encoding = "";
  let half = false;

  const encodingOf = (font: number | null): string => {
    const charset = font === null ? 0 : (fonts.get(font)?.charset ?? 0);
    return charsets[charset] ?? filePage;
  };
  const taken = (): string => {
    if (!pending.length) return "";
    const text = new TextDecoder(encoding).decode(Uint8Array.from(pending));
    pending = [];
    half = false;
    return text;
  };

  return {
    setPage: (page: number) => {
      filePage = pageName(page);
    },
    /** Adds a byte; gives what was complete before it, where the encoding changes. */
    byte: (byte: number, font: number | null): string => {
      const known = font === null ? undefined : fonts.get(font);
      if (known?.charset === 2)
        return taken() + (byte < 0x21 ? String.fromCharCode(byte) : symbol(known.name, byte.toString(16)));
      const next = encodingOf(font);
      const before = next === encoding ? "" : taken();
      encoding = next;
      pending.push(byte);
      half = !half && byte > 0x80 && twoBytes.has(encoding);
      return before;
    },
    /** A first byte waits for its second, which may be written as a plain letter. */
    isHalf: () => half,
    taken,
    isSymbols: (font: number | null): boolean => font !== null && fonts.get(font)?.charset === 2,
    /** The letter that \uN names; some signs of symbol fonts stand in the private area. */
    unicode: (value: number, font: number | null): string => {
      const code = value < 0 ? value + 65_536 : value;
      const known = font === null ? undefined : fonts.get(font);
      if (code >= 0xf000 && code <= 0xf0ff && known) return symbol(known.name, code.toString(16));
      return code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
    },
  };
}
