import { readAmount } from "../amount.ts";
import type { Rule } from "../rule.ts";
import { isMonthEnd, serialDay } from "../serial.ts";

/** A date that a spreadsheet turned into its day number: 44,561 is 2021-12-31. */
export const serialDate: Rule = {
  id: "serial-date",
  title: { zh: "变成序号的日期", en: "A date turned into a spreadsheet's day number" },
  examples: ["=44,561", "44561"],
  read({ words, context }) {
    if (words.length < 5 || words.length > 8) return null;
    const amount = readAmount(words, 0);
    if (amount?.end !== words.length || amount.unit !== "" || amount.high !== null || amount.scaled)
      return null;
    const day = serialDay(amount.value);
    if (!day) return null;
    const dated = /时效|时间|时限|期限|日期/.test(`${context.level2 ?? ""}${context.level3 ?? ""}`);
    return dated || isMonthEnd(day) ? { kind: "deadline", date: day } : null;
  },
};
