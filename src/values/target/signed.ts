import { shifted, trimmed } from "../digits.ts";
import { isDigit } from "./cell.ts";
import { type Numeral, readChinese, readNumeral } from "./numerals.ts";
import { timeUnits } from "./vocabulary.ts";

/** A number as written: `share` where 百分之 went before it, `scaled` where its own signs end in 万 or 亿. */
export type WrittenNumber = Numeral & { readonly share: string; readonly scaled: boolean };

/** -5 · 百分之九十五 · 四分之三 · 半 · 120 */
export function readSigned(text: string, at: number): WrittenNumber | null {
  for (const [word, unit] of [
    ["百分之", "%"],
    ["千分之", "‰"],
    ["万分之", "‱"],
  ] as const)
    if (text.startsWith(word, at)) {
      if (text.startsWith("百分之百", at))
        return { value: "100", end: at + 4, grouped: false, chinese: true, share: unit, scaled: false };
      const part = readNumeral(text, at + 3);
      return part && { ...part, chinese: false, share: unit, scaled: false };
    }
  if (text.charAt(at) === "半" && timeUnits.at(text, at + 1))
    return { value: "0.5", end: at + 1, grouped: false, chinese: true, share: "", scaled: false };
  const negative = (text.charAt(at) === "-" || text.charAt(at) === "负") && isDigit(text, at + 1);
  const number = readNumeral(text, negative ? at + 1 : at);
  if (!number) return null;
  if (text.startsWith("分之", number.end)) return readFraction(text, number);
  const scaled = number.chinese && /[万亿]$/.test(text.slice(at, number.end));
  return { ...number, value: negative ? trimmed(`-${number.value}`) : number.value, share: "", scaled };
}

/** 四分之三 → 0.75; 三分之二 has no finite decimal and is left to the words. */
function readFraction(text: string, below: Numeral): WrittenNumber | null {
  const above = readChinese(text, below.end + 2);
  const divisor = Number(below.value);
  const shift: Record<number, number> = { 2: 5, 4: 25, 5: 2, 8: 125, 10: 1 };
  const times = shift[divisor];
  if (!above || times === undefined || !/^\d$/.test(above.value)) return null;
  const value = shifted(String(Number(above.value) * times), divisor === 4 ? -2 : divisor === 8 ? -3 : -1);
  return { value, end: above.end, grouped: false, chinese: true, share: "", scaled: false };
}
