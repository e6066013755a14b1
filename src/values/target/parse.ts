import type { Target, TargetMeaning } from "./target.ts";

/** Where the target stands. It may settle which of two readings holds; it never adds anything to the text. */
export type TargetContext = {
  readonly level1?: string;
  readonly level2?: string;
  readonly level3?: string;
};

const signs: Record<string, ">=" | ">" | "=" | "<=" | "<"> = {
  "≥": ">=",
  "≤": "<=",
  ">": ">",
  "<": "<",
  "=": "=",
};

/** Types one written 指标值; total: what cannot be read comes back as `unreadable`. */
export function parseTarget(text: string, _context?: TargetContext): Target {
  return { text, ...meaningOf(text.normalize("NFKC").trim()) };
}

function meaningOf(cell: string): TargetMeaning {
  if (cell === "") return { kind: "empty" };
  if (["不适用", "无", "/", "—", "-"].includes(cell)) return { kind: "notApplicable" };
  if (cell === "每季度末") return { kind: "schedule", every: "quarter", at: "end" };
  if (cell.startsWith("按月")) return { kind: "schedule", every: "month", at: null };
  const day = /^(\d{4})年(\d{1,2})月(\d{1,2})日前$/.exec(cell);
  if (day)
    return { kind: "deadline", date: `${day[1]}-${day[2]?.padStart(2, "0")}-${day[3]?.padStart(2, "0")}` };
  const found = /^([≥≤><=]?)(\d+(?:\.\d+)?)(万?)([^\d之内]{0,2})(.*)$/.exec(cell);
  if (!found) return { kind: "grade", word: cell };
  const [, sign = "", digits = "", scale, unit = "", rest = ""] = found;
  const within = /^之?内$/.test(rest);
  const comparator = signs[sign] ?? (within ? "<=" : "implied");
  const value = scale ? String(BigInt(digits) * 10_000n) : digits;
  if (unit === "小时") return { kind: "duration", comparator, value, unit: "hour" };
  if (unit === "秒") return { kind: "duration", comparator, value, unit: "second" };
  if (unit.startsWith("个"))
    return { kind: "quantity", comparator, value, unit: "个", noun: unit.slice(1) + rest };
  return { kind: "quantity", comparator, value, unit, noun: within ? "" : rest };
}

/** The original words, exactly: printing what was parsed changes nothing. */
export const printTarget = (target: Target): string => target.text;
