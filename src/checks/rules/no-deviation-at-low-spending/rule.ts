import { doc136 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { executionRate } from "../../money.ts";
import { short } from "../../points.ts";
import { monthsCounted, silentOnLowSpending } from "../../watch.ts";

type Facts = { readonly rate: string; readonly count: number; readonly months: number | null };

/** What costs money and has spent hardly any is behind somewhere. */
export default defineRule({
  id: "no-deviation-at-low-spending",
  title: { zh: "执行率很低，各行都说没有偏差", en: "Hardly anything spent and no row deviates" },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  basis: [doc136("对绩效目标实现程度和预算执行进度实行双监控")],
  catalogue: ["H05"],
  on: "form",
  kinds: ["monitoring"],
  check(form, report, unable) {
    const rate = executionRate(form);
    if (!rate) return unable("not-enough-data", "算不出执行率", "no rate of execution can be told");
    if (!silentOnLowSpending(form)) return;
    const facts = { rate: short(rate), count: form.indicators.length, months: monthsCounted(form) };
    report("silent", { cell: "budget" }, facts);
  },
  say: {
    silent: ({ rate, count, months }: Facts) => ({
      zh: `${months ? `到${months}月` : ""}预算只执行了${rate}%，${count}行指标却没有一行有偏差；请说明钱没有花而事情如期的原因。`,
      en: `Only ${rate}% of the budget is spent${months ? ` by month ${months}` : ""}, yet none of ${count} rows deviates; say how the work is on time without the money.`,
    }),
  },
});
