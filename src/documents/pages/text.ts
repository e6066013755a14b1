import type { Run } from "./geometry.ts";

export type TextLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
  readonly runs: readonly Run[];
};

/** A gap this wide between two runs is a typed space, in shares of the letter height. */
const space = 0.22;

const joined = (runs: readonly Run[]): string =>
  runs.reduce((text, run, index) => {
    const before = runs[index - 1];
    const apart = before !== undefined && run.left - before.right > space * run.size;
    return `${text}${apart && !text.endsWith(" ") ? " " : ""}${run.text}`;
  }, "");

const natural = (text: string, size: number) =>
  [...text].reduce(
    (sum, sign) => sum + (sign.charCodeAt(0) < 0x2e80 && !/[“”‘’…—]/.test(sign) ? 0.5 : 1) * size,
    0,
  );

/**
 * A run's words, each at its own place. One run may reach over two cells that nearly touch, or leave a gap where a sign
 * of another font is drawn later; ideographs are as wide as they are high, so the gaps can be told.
 */
export function wordsOf(run: Run): readonly Run[] {
  const words = run.text.split(/\s+/).filter(Boolean);
  if (words.length < 2) return [{ ...run, text: run.text.trim() }];
  const widths = words.map((word) => natural(word, run.size));
  const whole = run.right - run.left;
  const sum = widths.reduce((total, width) => total + width, 0);
  const least = 0.25 * run.size * (words.length - 1);
  const scale = Math.min(1, (whole - least) / sum);
  const gap = (whole - sum * scale) / (words.length - 1);
  let left = run.left;
  return words.map((text, index) => {
    const right = left + (widths[index] ?? 0) * scale;
    const word = { ...run, text, left, right };
    left = right + gap;
    return word;
  });
}

/** Runs gathered into lines, top to bottom, each left to right. */
export function linesOf(runs: readonly Run[]): readonly TextLine[] {
  const lines: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline || a.left - b.left)) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && run.baseline - first.baseline < 0.5 * Math.max(run.size, first.size)) line.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const ordered = line.sort((a, b) => a.left - b.left);
    return {
      text: joined(ordered).trim(),
      left: ordered[0]?.left ?? 0,
      right: Math.max(...ordered.map(({ right }) => right)),
      baseline: ordered[0]?.baseline ?? 0,
      size: ordered[0]?.size ?? 0,
      runs: ordered,
    };
  });
}

/** No paragraph of a form is as long: what runs on without end is parted, so that joining it stays cheap. */
const longest = 10_000;
/** A line that begins so begins something new: a label, a numbered item, a remark in brackets, a title. */
const begins = /^[^，。；,;]{0,12}[:：]|^[（(]?[\d一二三四五六七八九十]+[、.．)）]|表$/;

/**
 * Lines that stand outside every table, the wrapped ones run on: a line that ends at the right edge of what the page
 * prints goes on in the line close below it that starts at the left edge. Needs lines in order, top to bottom.
 */
export function runningLines(
  lines: readonly TextLine[],
  edges: { readonly left: number; readonly right: number },
): readonly TextLine[] {
  const joined: TextLine[] = [];
  let last: TextLine | undefined;
  for (const line of lines) {
    const before = joined.at(-1);
    const goesOn =
      before &&
      last &&
      before.text.length < longest &&
      edges.right - last.right < 1.5 * last.size &&
      line.left - edges.left < 3 * line.size &&
      line.baseline - last.baseline < 2 * line.size &&
      Math.abs(line.size - last.size) < 0.1 * line.size &&
      !begins.test(line.text);
    if (before && goesOn) {
      const latin = /[A-Za-z,.;]$/.test(before.text) && /^[A-Za-z]/.test(line.text);
      joined[joined.length - 1] = { ...before, text: `${before.text}${latin ? " " : ""}${line.text}` };
    } else joined.push(line);
    last = line;
  }
  return joined;
}

/** Width of what may not be broken at the start of a line: a Latin word or number, or one ideograph. */
const firstWord = ({ text, size }: TextLine) => {
  const [word = ""] = /^[\w.,:;%()-]+/.exec(text) ?? [];
  return (word ? word.length * 0.55 : 2) * size;
};

/**
 * The text of a cell: wrapped lines run on, and a line that ended although the next word had room ended a paragraph.
 */
export function textOf(runs: readonly Run[], width: number): string {
  const lines = linesOf(runs).filter(({ text }) => text !== "");
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1];
    if (!before) return line.text;
    const room = width - (before.right - before.left) - firstWord(line);
    if (room > 3 * line.size) return `${text}\n${line.text}`;
    const latin = /[A-Za-z,.;]$/.test(text) && /^[A-Za-z]/.test(line.text);
    return `${text}${latin ? " " : ""}${line.text}`;
  }, "");
}
