import type { Amount } from "../amount.ts";
import { unreadable } from "../faults.ts";
import type { Rule } from "../rule.ts";
import { withTail } from "../tail.ts";
import type { TargetMeaning } from "../target.ts";

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
    "±5%",
    "零事故",
    "每3个月一次",
    "2年（2023—2024年）",
    "≥5次以下",
  ],
  read({ words, figures }) {
    const { found, start } = figures();
    const [amount, second, third] = found;
    if (amount?.is !== "amount" || amount.start !== start) return null;
    if (second && !third && second.is === "amount") return compound(amount, second, words.length);
    if (second) return null;
    if (amount.fault) return unreadable(amount.fault);
    return withTail(amount, words.slice(amount.end));
  },
};

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
