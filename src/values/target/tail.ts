import { type Amount, meaningOf } from "./amount.ts";
import { isDone } from "./completion.ts";
import type { TargetMeaning } from "./target.ts";
import { ordinalUnits, trailingSigns } from "./vocabulary.ts";

/**
 * The amount with what stands behind it: a noun (153个|系统), an unlisted unit (10|点位), a remark, a sign of comparison
 * — or words that show that no amount was meant (4|A级, 一次|性), for which it answers null.
 */
export function withTail(amount: Amount, behind: string): TargetMeaning | null {
  if (amount.chinese && ordinalUnits.has(amount.unit)) return null;
  const tail = behind.replace(/^\([^()]*\)/, "");
  const unit = amount.scaled && amount.unit === "" ? "元" : amount.unit;
  if (tail === "") return meaningOf(amount, "", unit);
  // 10个5G基站: the digit belongs to a name.
  if (/\d/.test(tail.replace(/\d+[A-Z]/g, "")) || tail.startsWith("+")) return null;
  if (/^[;,、:(~"-]/.test(tail)) return meaningOf(amount, "", unit);
  if (amount.time) return isAlways(amount, tail) ? null : meaningOf(amount);
  if (amount.chinese && amount.value === "0" && isMishap(tail)) return meaningOf(amount, tail, "");
  if (amount.chinese && amount.unit !== "%" && !counts(amount, tail)) return null;
  if (ordinalUnits.has(amount.unit) && !amount.signed) return null;
  const { noun, comparator } = signBehind(tail);
  const signed = amount.comparator === "implied" && comparator ? { ...amount, comparator } : amount;
  const deed = amount.unit === "%" || isDone(noun);
  if (amount.unit !== "") return meaningOf(signed, deed ? "" : noun);
  if (deed) return meaningOf(signed, "", unit);
  const unlisted = /^[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff]{1,4})?$/.test(noun) && amount.value !== "0";
  return unlisted ? meaningOf(signed, "", noun) : meaningOf(signed, noun, "");
}

/** 24小时值班: round the clock rather than within a day. */
const isAlways = (amount: Amount, tail: string): boolean =>
  amount.value === "24" && amount.time === "hour" && !amount.signed && !isDone(tail);

/** 零事故, 零投诉: none of these; 零距离 and 零跑腿 are figures of speech. */
const isMishap = (words: string): boolean =>
  /^[\u4e00-\u9fff]{0,6}(?:事故|投诉|差错|失误|违规|违纪|违法|上访|信访|伤亡|死亡|感染|事件|故障|缺陷|火灾|案件|举报|误差|发生|返工|欠薪|逾期)$/.test(
    words,
  );

/** 三个系统 counts; 一次性完成 and 一人一档 do not. */
const counts = (amount: Amount, tail: string): boolean =>
  (amount.unit === "个" || amount.value !== "1") &&
  amount.unit !== "" &&
  !/[一二两三四五六七八九十性]/.test(tail) &&
  tail.length <= 8;

/** 5个系统以上 → 系统, >= */
function signBehind(tail: string): { noun: string; comparator: Amount["comparator"] | null } {
  const words = tail.replace(/^的/, "").replace(/[;,、:("].*$/, "");
  for (const length of [3, 2]) {
    const at = words.length - length;
    const sign = at > 0 ? trailingSigns.at(words, at) : null;
    if (sign?.end === words.length) return { noun: words.slice(0, at), comparator: sign.meaning };
  }
  return { noun: words, comparator: null };
}
