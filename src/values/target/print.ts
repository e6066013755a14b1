import { unitNames, unitZh } from "./names.ts";
import { parseTarget } from "./parse.ts";
import type { Comparator, Target, TargetMeaning } from "./target.ts";

/** The original words, exactly: printing what was parsed changes nothing. */
export const printTarget = (target: Target): string => target.text;

/**
 * The same target in one normal spelling (不少于153个系统 → ≥153个系统, 250万 → 2500000元). Its parse means the same;
 * where no normal spelling would, the original words are given back.
 */
export function canonical(target: Target): string {
  const spelled = spelling(target);
  return spelled !== null && sameMeaning(parseTarget(spelled), target) ? spelled : target.text;
}

/** True where two targets say the same, whatever their words were. */
export const sameMeaning = (a: Target, b: Target): boolean => meaningKey(a) === meaningKey(b);

function meaningKey(target: Target): string {
  const { text: _, ...meaning } = target;
  if (meaning.kind === "composite") return `composite[${meaning.parts.map(meaningKey).join()}]`;
  return JSON.stringify(Object.entries(meaning).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const signs: Record<Comparator, string> = { ">=": "≥", ">": ">", "=": "=", "<=": "≤", "<": "<", implied: "" };
const everies = {
  day: "每日",
  week: "每周",
  month: "每月",
  quarter: "每季度",
  "half-year": "每半年",
  year: "每年",
};
const edges = { start: "初", end: "末" };

function spelling(target: TargetMeaning): string | null {
  switch (target.kind) {
    case "quantity":
      return `${signs[target.comparator]}${target.value}${target.unit}${target.noun}`;
    case "duration":
      return `${signs[target.comparator]}${target.value}${unitNames[target.unit].zh}`;
    case "range":
      return `${target.low}${signOf(target.unit)}-${target.high}${unitZh(target.unit)}`;
    case "deadline":
      return spelledDate(target);
    case "schedule":
      return everies[target.every] + (target.at ? edges[target.at] : "");
    case "grade":
      return target.word;
    case "composite":
      return target.parts.map(canonical).join("；");
    case "notApplicable":
      return "不适用";
    case "empty":
      return "";
    case "unreadable":
      return null;
  }
}

const signOf = (unit: string): string => (unit === "%" || unit === "‰" ? unit : "");

function spelledDate(target: Extract<TargetMeaning, { kind: "deadline" }>): string | null {
  if (target.date === undefined) return target.relative ?? null;
  const sign = target.comparator ? signs[target.comparator] : "";
  return `${sign}${target.from ? `${dateWords(target.from)}至` : ""}${dateWords(target.date)}${sign || target.from ? "" : "前"}`;
}

/** "2023-12-31" → 2023年12月31日, "2023-07" → 2023年7月, "2023" → 2023年 */
export function dateWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return `${year}年${month ? `${Number(month)}月` : ""}${day ? `${Number(day)}日` : ""}`;
}
