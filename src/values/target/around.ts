import { isDigit } from "./cell.ts";
import { readNumeral, startsNumeral } from "./numerals.ts";
import type { Comparator } from "./target.ts";
import { bareSigns, leadingSigns, perWords, timeUnits, trailingSigns } from "./vocabulary.ts";

export const opposed = (a: Comparator | undefined, b: Comparator | null): boolean =>
  a !== undefined && b !== null && b !== "implied" && a !== "=" && a.charAt(0) !== b.charAt(0);

/** ≥ · 不低于 · 控制在 · 》(typed for ≥) */
export function readLeadingSign(text: string, at: number): { comparator: Comparator; end: number } | null {
  const found = leadingSigns.at(text, at);
  if (found) return { comparator: found.meaning, end: found.end };
  const typed = text.charAt(at) === "》" ? ">=" : text.charAt(at) === "《" ? "<=" : null;
  return typed && isDigit(text, at + 1) ? { comparator: typed, end: at + 1 } : null;
}

/** 每月2次 → 次/月; 每人每年1000元 → 元/人/年; 一年两次 → 次/年; 2年1次 → 次/2年 */
export function readPer(text: string, start: number): { unit: string; end: number } {
  const none = { unit: "", end: start };
  let unit = "";
  let at = start;
  for (let deep = 0; deep < 3 && text.charAt(at) === "每"; deep++) {
    const begin = at + (text.startsWith("每个", at) ? 2 : 1);
    const word = perWords.at(text, begin) ?? everyFew(text, begin);
    if (!word) break;
    unit += `/${text.slice(begin, word.end)}`;
    at = word.end;
  }
  if (at === start) {
    const few = startsNumeral(text, start) ? everyFew(text, start) : null;
    const times = few && readNumeral(text, few.end);
    if (!few || !times || text.charAt(times.end) !== "次") return none;
    return { unit: `/${text.slice(start, few.end).replace(/^[一1](?=\D)/, "")}`, end: few.end };
  }
  const next = readLeadingSign(text, at)?.end ?? at;
  return readNumeral(text, next) ? { unit, end: at } : none;
}

/** 每3个月一次: once in three months. */
function everyFew(text: string, at: number): { end: number } | null {
  const few = readNumeral(text, at);
  return (
    few && (timeUnits.at(text, few.end) ?? (text.startsWith("季度", few.end) ? { end: few.end + 2 } : null))
  );
}

/** (含)以上 · 以内 · (含90%)以上 · (不含)以下 */
export function readTrailing(text: string, start: number): { comparator: Comparator | null; end: number } {
  // 80%（≥）, 100%（及以上）
  const inside =
    text.charAt(start) === "(" ? (bareSigns.at(text, start + 1) ?? trailingSigns.at(text, start + 1)) : null;
  if (inside && text.charAt(inside.end) === ")") return { comparator: inside.meaning, end: inside.end + 1 };
  const remark = /^\((?:不)?含[^()]*\)/.exec(text.slice(start, start + 16))?.[0] ?? "";
  const found = trailingSigns.at(text, start + remark.length);
  if (!found) return { comparator: null, end: start };
  const strict = remark.startsWith("(不") && (found.meaning === ">=" || found.meaning === "<=");
  const after = /^\((?:不)?含[^()]*\)/.exec(text.slice(found.end, found.end + 16))?.[0] ?? "";
  const open = strict || (after.startsWith("(不") && found.meaning !== "implied");
  const end = found.end + after.length;
  return { comparator: open ? (found.meaning === ">=" ? ">" : "<") : found.meaning, end };
}
