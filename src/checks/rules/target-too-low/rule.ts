import { isLive } from "#model";
import { type Decimal, decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc88 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly text: string; readonly name: string; readonly annual: Decimal };

/** What is done again and again through a year; building one thing for a million is another matter. */
const repeatable = /^(?:次|人次|场|期|批|批次|趟|件次|例)$/;
const threshold = decimal(500_000);

/** ≥1次 for two million yuan is met by the first call-out of the year. */
export default defineRule({
  id: "target-too-low",
  title: { zh: "金额不小，数量指标低到没有约束", en: "A target so low for the money that it says nothing" },
  concern: "appropriateness",
  severity: "warning",
  confidence: "medium",
  basis: [doc88("适当性审核：预期产出与资金量相匹配，目标不过低")],
  catalogue: ["F06"],
  on: "form",
  needs: ["annualAmount"],
  check(form, report, unable) {
    const annual = yuanOf(form, "annualAmount");
    if (!annual)
      return unable(
        "unreadable",
        "本年度金额不是一个数，或没有印明单位",
        "the year's amount is not one number, or its unit is not printed",
      );
    const quantities = form.indicators.flatMap((indicator, row) =>
      indicator.level2 === "数量" && isLive(indicator) ? [{ indicator, row }] : [],
    );
    const [only] = quantities;
    if (!only) return unable("not-applicable", "没有数量指标", "there is no quantity");
    if (quantities.length > 1 || annual.lt(threshold)) return;
    const { target, level3: name } = only.indicator;
    if (target.kind !== "quantity" || !repeatable.test(target.unit)) return;
    if (target.comparator === "<=" || target.comparator === "<" || decimal(target.value).gt(1)) return;
    report("once", { cell: "target", row: only.row }, { text: target.text, name, annual });
  },
  say: {
    once: ({ text, name, annual }: Facts) => ({
      zh: `全年${wan(annual)}只有“${name}”一个数量指标，目标“${text}”做一次就完成了，看不出这笔钱要办多少事；请按往年实际次数定目标。`,
      en: `For ${cny(annual)} a year the only quantity is “${name}”, and “${text}” is met the first time; set it by what was done in past years.`,
    }),
  },
});
