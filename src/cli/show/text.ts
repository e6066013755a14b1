import { createRequire } from "node:module";

/**
 * Text from a file, safe to print: control characters (a terminal would obey them) and direction overrides (they hide
 * what is really written) become visible marks of the same length, so offsets into the text still hold.
 */
export const printable = (text: string): string =>
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) =>
    /[\t\r\u2028\u2029]/.test(character) ? " " : "\ufffd",
  );

const wide = /[\u3000-\u3029\u3030-\u303e\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]/g;
const plainWords =
  /^[ -~±·×÷‐-‧≤≥≈─-╿\u3000-\u3029\u3030-\u303e\u3041-\u3096\u30a1-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff60]*$/;

let measure: ((text: string) => number) | undefined;
function measured(text: string): number {
  measure ??= (createRequire(import.meta.url)("string-width") as typeof import("string-width")).default;
  return measure(text);
}

/**
 * Columns the text takes in a terminal: 2 for a Chinese character, 0 for a combining mark or a colour code. Text of
 * plain Chinese and ASCII is counted here; string-width, which costs 30 ms to load, is asked about all other.
 */
export const columns = (text: string): number =>
  plainWords.test(text) ? text.length + (text.match(wide)?.length ?? 0) : measured(text);

export const padEnd = (text: string, width: number): string =>
  text + " ".repeat(Math.max(0, width - columns(text)));

const graphemes = new Intl.Segmenter("zh", { granularity: "grapheme" });

/** 避头 and 避尾: marks that may not begin, and marks that may not end, a line (GB/T 15834 §5.1). */
const neverFirst = /^[，。、；：？！）》〉」』】〕”’…,.;:?!)\]}%％]/u;
const neverLast = /[（《〈「『【〔“‘([{]$/u;
const wordStart = /^[\p{Script=Latin}\p{N}_./:@#&=+-]/u;
const wordEnd = /[\p{Script=Latin}\p{N}_./:@#&=+-]$/u;

const figure = /\d[万亿]?$/u;
const thousands = /\d,$/;
const unit = /^[年月日时分秒号个次条台万亿元]$/u;

/** May no line end between the two? A Latin word, a figure with its unit, and marks that cling stay whole. */
const clings = (before: string, next: string): boolean =>
  neverFirst.test(next) ||
  neverLast.test(before) ||
  (wordStart.test(next) && wordEnd.test(before)) ||
  (unit.test(next) && figure.test(before)) ||
  (/^\d/.test(next) && thousands.test(before));

/** The line cut wherever it may be broken. */
export function pieces(line: string): readonly string[] {
  const joined: string[] = [];
  for (const { segment } of graphemes.segment(line)) {
    const before = joined.at(-1) ?? "";
    if (before !== "" && clings(before, segment) && columns(before + segment) <= longestPiece)
      joined[joined.length - 1] = before + segment;
    else joined.push(segment);
  }
  return joined;
}
const longestPiece = 24;

/** Lines no wider than `width`, broken as Chinese and English are; a piece wider than the line is cut inside. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const piece of pieces(paragraph)) {
      if (columns(line + piece.trimEnd()) <= width) line += piece;
      else if (columns(piece) <= width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else
        for (const { segment } of graphemes.segment(piece)) {
          if (columns(line + segment) > width && line !== "") {
            lines.push(line.trimEnd());
            line = "";
          }
          line += segment;
        }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Wrapped with every line but the first led by `indent` spaces, the first by `lead`. */
export function hang(lead: string, text: string, width: number): string {
  const indent = columns(lead);
  return wrap(text, Math.max(10, width - indent))
    .map((line, index) => (index === 0 ? lead : " ".repeat(indent)) + line)
    .join("\n");
}

/** Stretches side by side, two spaces between them; the next line begins where one would not fit. */
export function inLine(stretches: readonly string[], width: number): string {
  const lines: string[] = [];
  for (const stretch of stretches) {
    const last = lines.at(-1);
    if (last !== undefined && columns(`${last}  ${stretch}`) <= width)
      lines[lines.length - 1] = `${last}  ${stretch}`;
    else lines.push(stretch);
  }
  return lines.join("\n");
}
