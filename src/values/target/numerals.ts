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

export const isChineseDigit = (char: string): boolean => char in ones || char in small;

/** 二十 · 两 · 一百二十 · 三万五千 · 九十五点五 · 二〇二三. Null where the signs make no number (二三十, 十百). */
export function readChinese(text: string, start: number): Numeral | null {
  let at = start;
  while (isChineseDigit(text.charAt(at)) || (at > start && text.charAt(at) in large)) at++;
  const whole = wholeOf(text.slice(start, at));
  if (whole === null) return null;
  if (text.charAt(at) !== "点" || !(text.charAt(at + 1) in ones))
    return { value: whole, end: at, grouped: false, chinese: true };
  let fraction = "";
  for (at++; text.charAt(at) in ones; at++) fraction += ones[text.charAt(at)];
  return { value: trimmed(`${whole}.${fraction}`), end: at, grouped: false, chinese: true };
}

function wholeOf(signs: string): string | null {
  if (signs === "") return null;
  const values = [...signs].map((sign) => ones[sign]);
  // 二〇二三: digit by digit, as years are; 二三 alone is "two or three", not 23.
  if (signs.length > 1 && values.every((value) => value !== undefined))
    return signs.length === 4 || /[〇零]/.test(signs.slice(1)) ? trimmed(values.join("")) : null;
  let total = 0n;
  let section = 0;
  let digit: number | null = null;
  let below = 10_000;
  for (const sign of signs) {
    const one = ones[sign];
    const step = small[sign];
    const places = large[sign];
    if (one !== undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = one;
    } else if (step !== undefined) {
      if (step >= below || (digit === null && step !== 10)) return null;
      section += (digit ?? 1) * step;
      digit = null;
      below = step;
    } else if (places !== undefined) {
      const count: number = section + (digit ?? 0);
      if (count === 0 && total === 0n) return null;
      total = BigInt(shifted(String(total + BigInt(count)), places));
      section = 0;
      digit = null;
      below = 10_000;
    }
  }
  return String(total + BigInt(section + (digit ?? 0)));
}

/** Digits or Chinese numerals, whichever stand there. */
export const readNumeral = (text: string, at: number): Numeral | null =>
  isDigit(text, at) || (text.charAt(at) === "." && isDigit(text, at + 1))
    ? readDigits(text, at)
    : isChineseDigit(text.charAt(at))
      ? readChinese(text, at)
      : null;
