import { shifted, trimmed } from "../digits.ts";
import { isDigit } from "./cell.ts";

/** A number at a place: its exact value, where it ends, and how it was written. */
export type Numeral = {
  readonly value: string;
  readonly end: number;
  readonly grouped: boolean;
  readonly chinese: boolean;
};

/** 1,681,680.00 · 0.97 · .5 · 44,561. Null where no digits stand or where they make no number (1.2.3, 1,23). */
export function readDigits(text: string, start: number): Numeral | null {
  let at = start;
  while (isDigit(text, at)) at++;
  let digits = text.slice(start, at);
  let grouped = false;
  if (at - start <= 3)
    while (
      text.charAt(at) === "," &&
      isDigit(text, at + 1) &&
      isDigit(text, at + 2) &&
      isDigit(text, at + 3) &&
      !isDigit(text, at + 4)
    ) {
      digits += text.slice(at + 1, at + 4);
      at += 4;
      grouped = true;
    }
  if (text.charAt(at) === "." && isDigit(text, at + 1)) {
    const point = at++;
    while (isDigit(text, at)) at++;
    digits = `${digits || "0"}${text.slice(point, at)}`;
    if (text.charAt(at) === "." && isDigit(text, at + 1)) return null;
  }
  return digits === "" ? null : { value: trimmed(digits), end: at, grouped, chinese: false };
}

const ones: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
};
const small: Record<string, number> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };
const large: Record<string, number> = { 万: 4, 亿: 8 };

export const chineseSigns = [...Object.keys(ones), ...Object.keys(small)].join("");
const chineseDigits = new Set(
  [...Object.keys(ones), ...Object.keys(small)].map((sign) => sign.charCodeAt(0)),
);
export const isChineseDigit = (text: string, at: number): boolean => chineseDigits.has(text.charCodeAt(at));

/** 一千二百三十四万五千六百七十八亿 and the like; no target is longer. */
const longestChinese = 20;

/** 二十 · 两 · 一百二十 · 三万五千 · 九十五点五 · 二〇二三. Null where the signs make no number (二三十, 十百, 一百二). */
export function readChinese(text: string, start: number): Numeral | null {
  let at = start;
  while (isChineseDigit(text, at) || (at > start && text.charAt(at) in large))
    if (++at - start > longestChinese) return null;
  const whole = at === start ? null : wholeOf(text.slice(start, at));
  if (whole === null) return null;
  if (text.charAt(at) !== "点" || !(text.charAt(at + 1) in ones))
    return { value: whole, end: at, grouped: false, chinese: true };
  let fraction = "";
  for (at++; text.charAt(at) in ones; at++) fraction += ones[text.charAt(at)];
  return { value: trimmed(`${whole}.${fraction}`), end: at, grouped: false, chinese: true };
}

function wholeOf(signs: string): string | null {
  if (signs.length === 1) {
    const one = ones[signs];
    return one === undefined ? (signs === "十" || signs === "拾" ? "10" : null) : String(one);
  }
  return digitByDigit(signs) ?? bySteps(signs);
}

/** 二〇二三, as years are written; 二三 alone is "two or three", not 23. */
function digitByDigit(signs: string): string | null {
  let digits = "";
  for (const sign of signs) {
    const one = ones[sign];
    if (one === undefined) return null;
    digits += one;
  }
  return digits.length === 4 || digits.includes("0", 1) ? trimmed(digits) : null;
}

/** 三万五千: ones before steps, steps falling; 一百二 may be 102 or 120 and is none. */
function bySteps(signs: string): string | null {
  let total = 0n;
  let section = 0;
  let digit: number | null = null;
  let below = 10_000;
  let last = 0;
  for (const sign of signs) {
    const one = ones[sign];
    const step = small[sign];
    const places = large[sign];
    if (one !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = one;
    } else if (step !== undefined) {
      if (step >= below || (!digit && step !== 10)) return null;
      section += (digit || 1) * step;
      digit = null;
      below = step;
    } else if (places !== undefined) {
      const count = BigInt(section + (digit ?? 0));
      if (count + total === 0n) return null;
      // 三万亿 multiplies all that came before; in 一亿三千万 the 万 belongs to the 三千 alone.
      total =
        places > last
          ? BigInt(shifted(String(total + count), places))
          : total + BigInt(shifted(String(count), places));
      last = places;
      section = 0;
      digit = null;
      below = 10_000;
    }
  }
  const before = signs.charAt(signs.length - 2);
  if (digit && before !== "十" && before !== "拾" && !(ones[before] === 0)) return null;
  return String(total + BigInt(section + (digit ?? 0)));
}

export const startsNumeral = (text: string, at: number): boolean =>
  isDigit(text, at) || isChineseDigit(text, at);

/** Digits or Chinese numerals, whichever stand there. */
export const readNumeral = (text: string, at: number): Numeral | null =>
  isDigit(text, at) || (text.charAt(at) === "." && isDigit(text, at + 1))
    ? readDigits(text, at)
    : isChineseDigit(text, at)
      ? readChinese(text, at)
      : null;
