import { radicals } from "../radicals.ts";

/** A cell folded to the characters the grammar is written in, knowing where each of them stood. */
export type Cell = {
  readonly text: string;
  readonly folded: string;
  /** places[i]: where in `text` the character folded[i] began, one more for the end; null where nothing moved. */
  readonly places: readonly number[] | null;
};

/** Signs that people type for one another. `》` for ≥ was seen on real forms; only the sign state takes it so. */
const alike: Record<string, string> = {
  "≧": "≥",
  "⩾": "≥",
  "≮": "≥",
  "≦": "≤",
  "⩽": "≤",
  "≯": "≤",
  "═": "=",
  "〉": "》",
  "〈": "《",
  "、": "、",
  "—": "-",
  "–": "-",
  "―": "-",
  "‐": "-",
  "‑": "-",
  "−": "-",
  "─": "-",
  "〜": "~",
  "∼": "~",
  "～": "~",
  "¦": "|",
  "│": "|",
  "┃": "|",
  丨: "|",
  "℅": "%",
  "¥": "¥",
  "￥": "¥",
  "㎡": "平方米",
  "㎥": "立方米",
  "㎞": "公里",
  "㎏": "公斤",
  "“": '"',
  "”": '"',
  "【": "[",
  "】": "]",
  "〔": "[",
  "〕": "]",
  萬: "万",
  億: "亿",
  個: "个",
  兩: "两",
  "·": "·",
  "•": "·",
  "・": "·",
};

const isWide = (code: number): boolean =>
  (code >= 0xff00 && code <= 0xffef) ||
  (code >= 0xfe10 && code <= 0xfe6f) ||
  (code >= 0x2f00 && code <= 0x2fdf) ||
  (code >= 0xf900 && code <= 0xfaff);

const isInvisible = (code: number): boolean =>
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff ||
  code === 0xad;

export const isSpace = (code: number): boolean =>
  code === 0x20 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x202f ||
  code === 0x205f ||
  code === 0x85;

export const isDigit = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
};

export const isLatin = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at) | 32;
  return code >= 97 && code <= 122;
};

/**
 * Folds full width to half width, look-alike signs to one sign, and drops white space, except one space where digits
 * or letters would otherwise run together: "10 20" is never 1020.
 */
export function cellOf(text: string): Cell {
  return isPlain(text) ? { text, folded: text, places: null } : folding(text);
}

const rare = new Set([..."丨萬億個兩"].map((char) => char.charCodeAt(0)));

/** Nothing to fold: ASCII without space, and ordinary Chinese characters. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const plain =
      (code > 0x20 && code < 0x7f) ||
      (code >= 0x4e00 && code <= 0x9fff && !rare.has(code)) ||
      code === 0x2265 ||
      code === 0x2264;
    if (!plain) return false;
  }
  return true;
}

function folding(text: string): Cell {
  let folded = "";
  const places: number[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      spaced = true;
      continue;
    }
    if (isInvisible(code)) continue;
    const char = text.charAt(at);
    const plain =
      code < 0x80 ? char : (alike[char] ?? radicals[char] ?? (isWide(code) ? char.normalize("NFKC") : char));
    if (spaced && folded && joins(folded, folded.length - 1) && joins(plain, 0)) {
      folded += " ";
      places.push(at);
    }
    spaced = false;
    for (let unit = 0; unit < plain.length; unit++) places.push(at);
    folded += plain;
  }
  places.push(text.length);
  return { text, folded, places };
}

const joins = (text: string, at: number): boolean =>
  isDigit(text, at) || isLatin(text, at) || text.charAt(at) === "." || text.charAt(at) === ",";

/** The words of the cell between two places of its folded text, exactly as written. */
export const written = (cell: Cell, from: number, to: number): string =>
  cell.text.slice(
    from === 0 ? 0 : (cell.places?.[from] ?? from),
    to >= cell.folded.length ? cell.text.length : (cell.places?.[to] ?? to),
  );

const endMarks = new Set("。.;,、!？?…·:".split(""));
/** Where the folded text ends once closing punctuation is left off: "15万元。" → 4. */
export function endOf(folded: string): number {
  let end = folded.length;
  while (end > 0 && endMarks.has(folded.charAt(end - 1))) end--;
  return end;
}

/** The original words without surrounding space and closing punctuation. */
export function bareWords(text: string): string {
  const words = text.trim();
  let end = words.length;
  while (end > 0 && "。．.;；,，、!！…".includes(words.charAt(end - 1))) end--;
  return words.slice(0, end).trimEnd();
}
