import { type Amount, meaningOf } from "../amount.ts";
import { isDone } from "../completion.ts";
import { figuresOf } from "../figures.ts";
import type { Rule } from "../rule.ts";
import type { TargetMeaning } from "../target.ts";
import { numberingUnits, trailingSigns } from "../vocabulary.ts";

/** A number first, then its unit, then perhaps what is counted. */
export const singleAmount: Rule = {
  id: "single-amount",
  title: { zh: "数值打头", en: "Number first" },
  examples: [
    "≥153个系统",
    "≤2%",
    "＞95％",
    "1次",
    "24小时内",
    "≤0.1秒",
    "≥1000万条",
    "375万平方米",
    "250万",
    "≤620万/月",
    "不少于12种",
    "95%以上",
    "37个基层医疗机构",
    "百分之九十五以上",
    "二十个",
    "5个工作日内",
    ">= 75 %(百分比)",
    "每年不少于2次",
    "80%-90%",
    "10—20万元",
    "100余人",
    "≥5次以下",
  ],
  read({ words }) {
    const { found, start } = figuresOf(words, words.length);
    const [amount, second, third] = found;
    if (amount?.is !== "amount" || amount.start !== start) return null;
    if (second && !third && second.is === "amount") return compound(amount, second, words.length);
    if (second) return null;
    if (amount.contradiction) return { kind: "unreadable", why: "前后两个比较符号方向相反" };
    return withTail(amount, words.slice(amount.end));
  },
};

/** What stands behind the amount: a noun, an unlisted unit, a sign of comparison, or words that rule a figure out. */
function withTail(amount: Amount, tail: string): TargetMeaning | null {
  if (tail === "")
    return amount.scaled && amount.unit === "" ? meaningOf(amount, "", "元") : meaningOf(amount);
  if (/^[;,，；、:(（"-]/.test(tail))
    return /\d/.test(tail) ? null : meaningOf(amount, "", amount.scaled ? "元" : amount.unit);
  if (/\d/.test(tail)) return null;
  if (amount.time)
    return amount.value === "24" && amount.time === "hour" && !amount.signed && !isDone(tail)
      ? null
      : meaningOf(amount);
  if (amount.chinese && amount.unit !== "%" && !countsIn(amount, tail)) return null;
  const { noun, comparator } = signBehind(tail);
  const signed = amount.comparator === "implied" && comparator ? { ...amount, comparator } : amount;
  if (amount.unit === "") {
    if (isDone(noun)) return meaningOf(signed);
    return /^[\u4e00-\u9fff/]{1,3}$/.test(noun) ? meaningOf(signed, "", noun) : meaningOf(signed, noun);
  }
  if (numberingUnits.has(amount.unit) && !amount.signed) return null;
  return meaningOf(signed, amount.unit === "%" || isDone(noun) ? "" : noun);
}

/** 三个系统 counts; 一次性完成, 一人一档 and 三级医院 do not. */
const countsIn = (amount: Amount, tail: string): boolean =>
  (amount.unit === "个" || amount.value !== "1") &&
  amount.unit !== "" &&
  !/[一二两三四五六七八九十性]/.test(tail) &&
  tail.length <= 8;

/** 5个系统以上 → 系统, >= */
function signBehind(tail: string): { noun: string; comparator: Amount["comparator"] | null } {
  const words = tail.replace(/^的/, "").replace(/[;,，；、:("].*$/, "");
  for (const length of [3, 2]) {
    const at = words.length - length;
    const sign = at > 0 ? trailingSigns.at(words, at) : null;
    if (sign?.end === words.length) return { noun: words.slice(0, at), comparator: sign.meaning };
  }
  return { noun: words, comparator: null };
}

const below = {
  year: ["month", 12],
  week: ["day", 7],
  day: ["hour", 24],
  hour: ["minute", 60],
  minute: ["second", 60],
} as const;

/** 1小时30分钟, 2年6个月: one lapse of time said in two units. */
function compound(first: Amount, second: Amount, end: number): TargetMeaning | null {
  if (
    !first.time ||
    first.end !== second.start ||
    second.end !== end ||
    first.high ||
    second.high ||
    (second.signed && first.signed)
  )
    return null;
  const smaller = first.time in below ? below[first.time as keyof typeof below] : null;
  const time = second.time ?? (first.time === "hour" && second.unit === "分" ? "minute" : null);
  if (!smaller || smaller[0] !== time || !/^\d{1,9}$/.test(first.value) || !/^\d{1,9}$/.test(second.value))
    return null;
  const value = String(Number(first.value) * smaller[1] + Number(second.value));
  return {
    kind: "duration",
    comparator: first.signed ? first.comparator : second.comparator,
    value,
    unit: time,
  };
}
