import { type Amount, meaningOf, readAmount } from "../amount.ts";
import type { Rule } from "../rule.ts";

/** A total with its addends behind it: the total is the target, the addends show how it came about. */
export const spelledSum: Rule = {
  id: "spelled-sum",
  title: { zh: "带算式的合计", en: "A total with its sum" },
  examples: ["1329120.67元=439120.67+152000+28000+660000+50000", "100+20+3=123万元"],
  read({ words }) {
    if (!words.includes("+")) return null;
    const [left = "", right = "", more] = words.split("=");
    if (more !== undefined || left === "" || right === "") return null;
    const total = whole(left);
    if (total && addends(right)) return meaningOf(total);
    const behind = whole(right);
    return behind && addends(left) ? meaningOf(behind) : null;
  },
};

const whole = (text: string): Amount | null => {
  const amount = readAmount(text, 0);
  return amount?.end === text.length && amount.high === null ? amount : null;
};
const addends = (text: string): boolean => {
  const parts = text.split("+");
  return parts.length > 1 && parts.every((part) => whole(part) !== null);
};
