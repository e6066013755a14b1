import { applied, type Matrix, type Run } from "../../pages/geometry.ts";

/** A gap this much wider than the usual one of its text object, in letter heights, parts two words. */
const apart = 0.6;

/** "3.2 g 4 1.6 3.2" as a list of offsets, no longer than there are letters to set. */
export function offsets(text: string, letters: number): readonly number[] {
  const list: number[] = [];
  const tokens = text.split(/[\s,]+/, 2 * letters + 3).filter(Boolean);
  for (let at = 0; at < tokens.length && list.length < letters; at++) {
    const isRepeat = tokens[at] === "g";
    const times = isRepeat ? Math.min(Number(tokens[at + 1]), letters - list.length) : 1;
    const value = Number(tokens[isRepeat ? at + 2 : at]);
    if (!Number.isFinite(value) || !(times > 0)) break;
    for (let again = 0; again < times; again++) list.push(value);
    if (isRepeat) at += 2;
  }
  return list;
}

/** Ideographs are as wide as they are high, Latin letters and digits about half. */
const natural = (sign: string) => ((sign.codePointAt(0) ?? 0) < 0x2e80 && !/[“”‘’…—]/.test(sign) ? 0.5 : 1);

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export type Code = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly deltaX: string;
  readonly deltaY: string;
};

/**
 * The words of one TextCode, each at its own place. `matrix` leads from the object to the page, `size` is the letter
 * height and `stretch` the HScale of the object; letters without an offset follow one another at their own width.
 */
export function runsOfCode(code: Code, size: number, stretch: number, matrix: Matrix): readonly Run[] {
  // Text set at a slant or upright is a watermark or a seal, not part of a table.
  if (Math.abs(matrix[1]) > 0.2 * Math.abs(matrix[0])) return [];
  const scale = Math.hypot(matrix[2], matrix[3]);
  const signs = [...code.text];
  const xs = offsets(code.deltaX, signs.length);
  const ys = offsets(code.deltaY, signs.length);
  const width = (index: number) => natural(signs[index] ?? "") * size * stretch;
  const isSetDown = ys.length > 0 && xs.length === 0;
  const step = (index: number) => xs[index] ?? (isSetDown ? 0 : width(index));
  const usual = median(signs.slice(1).map((_, index) => step(index) - width(index)));

  const runs: Run[] = [];
  let word: { text: string; left: number; right: number; y: number } | null = null;
  const end = () => {
    if (!word) return;
    const [left, baseline] = applied(matrix, word.left, word.y);
    const [right] = applied(matrix, word.right, word.y);
    runs.push({ text: word.text, left, right, baseline, size: size * scale });
    word = null;
  };
  let [x, y] = [code.x, code.y];
  signs.forEach((sign, index) => {
    const parts =
      word && (y !== word.y || x - word.right > Math.max(usual, 0) + apart * size || x < word.left);
    if (parts || /\s/.test(sign)) end();
    if (!/\s/.test(sign)) {
      word ??= { text: "", left: x, right: x, y };
      word.text += sign;
      word.right = x + width(index);
    }
    x += step(index);
    y += ys[index] ?? 0;
  });
  end();
  return runs;
}
