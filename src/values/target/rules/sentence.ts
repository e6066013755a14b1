import { type Amount, meaningOf } from "../amount.ts";
import { unreadable } from "../faults.ts";
import type { Figure } from "../figures.ts";
import type { Rule } from "../rule.ts";

/** A whole sentence with one number in it: the number is the target, the words stay in the text. */
export const sentence: Rule = {
  id: "sentence",
  title: { zh: "一句话里有一个数", en: "A sentence with one number in it" },
  examples: [
    "辖区企业满意率达95%以上。",
    "实施乡镇社区基层医疗机构37个。",
    "按合同10.5万元。",
    "合格率≥95",
    "收到申请后5个工作日内办结",
    "24小时内响应率≥95%",
  ],
  read({ words, figures }) {
    const { found, start } = figures();
    const amounts = found
      .filter((figure) => figure.is === "amount")
      .filter((amount) => !qualifies(words, amount, found[found.indexOf(amount) + 1]));
    const dates = found.filter((figure) => figure.is === "date");
    const [amount] = amounts;
    // 2021年完成5个: the year only says which year's work it is.
    if (!amount || amounts.length !== 1 || dates.some((date) => date.marked)) return null;
    if (amount.start === start && dates.length === 0) return null;
    if (amount.fault) return unreadable(amount.fault);
    const unit = amount.scaled && amount.unit === "" ? "元" : amount.unit;
    return meaningOf(amount, "", dates.length === 0 ? perPeriod(words.slice(0, amount.start), unit) : unit);
  },
};

/** 24小时内响应率≥95%: the lapse of time says which share is meant. */
const qualifies = (words: string, amount: Amount, next: Figure | undefined): boolean =>
  amount.time !== null &&
  next?.is === "amount" &&
  /^%/.test(next.unit) &&
  /^[^;,、。]*(?:率|比例|占比|比率|率为|率达)$/.test(words.slice(amount.end, next.start));

/** 每年开展2次 → 次/年: the period that opens the sentence belongs to the count. */
function perPeriod(before: string, unit: string): string {
  const period = /^每(年|半年|季度|月|周|天|日)[\u4e00-\u9fff]{1,6}$/.exec(before)?.[1];
  return period && unit !== "" && !unit.includes("/") && !/^[%‰‱]/.test(unit) ? `${unit}/${period}` : unit;
}
