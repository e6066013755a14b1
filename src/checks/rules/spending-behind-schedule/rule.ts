import { doc136 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { executionRate } from "../../money.ts";
import { short } from "../../points.ts";
import { monthsCounted, silentOnLowSpending, yearGone } from "../../watch.ts";

type Facts = {
  readonly rate: string;
  readonly gone: string;
  readonly months: number;
  readonly behind: string;
};

/** Percentage points behind the calendar before anybody asks; places set their own. */
const allowed = 20;

/** 序时进度: by the end of July seven twelfths of the year are gone. */
export default defineRule({
  id: "spending-behind-schedule",
  title: { zh: "执行率落后于序时进度", en: "Spending behind the calendar" },
  concern: "feasibility",
  severity: "advice",
  confidence: "medium",
  basis: [doc136("对预算执行进度实行监控，进度偏慢的及时纠正")],
  catalogue: ["H01"],
  on: "form",
  kinds: ["monitoring"],
  check(form, report, unable) {
    const [rate, months] = [executionRate(form), monthsCounted(form)];
    if (!rate || !months)
      return unable(
        "not-enough-data",
        "算不出执行率，或不知道数据到几月",
        "no rate can be told, or not up to which month",
      );
    const gone = yearGone(months);
    const behind = gone.sub(rate);
    // Where no row owns up to it, that is said instead.
    if (behind.lte(allowed) || silentOnLowSpending(form)) return;
    const facts = { rate: short(rate), gone: short(gone), behind: short(behind), months };
    report("behind", { cell: "budget" }, facts);
  },
  say: {
    behind: ({ rate, gone, months, behind }: Facts) => ({
      zh: `到${months}月预算执行了${rate}%，序时进度是${months}/12＝${gone}%，落后${behind}个百分点；请说明原因和支付安排。`,
      en: `By month ${months} ${rate}% of the budget is spent against ${months}/12 = ${gone}% of the year, ${behind} points behind; say why, and when the rest will be paid.`,
    }),
  },
});
