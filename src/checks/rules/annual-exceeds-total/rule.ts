import type { Decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { theForm } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

/** One year is a part of the medium-term total. */
export default defineRule({
  id: "annual-exceeds-total",
  title: { zh: "本年度金额大于项目总金额", en: "The year's amount exceeds the project's total" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [theForm("项目总金额是中期规划各年金额之和，包括本年度")],
  catalogue: ["B02"],
  on: "form",
  needs: ["totalAmount", "annualAmount"],
  check(form, report, unable) {
    const total = yuanOf(form, "totalAmount");
    const annual = yuanOf(form, "annualAmount");
    if (!total || !annual)
      return unable(
        "unreadable",
        "金额不是一个数，或没有印明单位",
        "an amount is not one number, or its unit is not printed",
      );
    if (annual.gt(total)) report("more", { cell: "annualAmount" }, { total, annual });
  },
  say: {
    more: ({ total, annual }: { total: Decimal; annual: Decimal }) => ({
      zh: `本年度项目金额${wan(annual)}大于项目总金额${wan(total)}，多出${wan(annual.sub(total))}。`,
      en: `The year's amount (${cny(annual)}) exceeds the project's total (${cny(total)}) by ${cny(annual.sub(total))}.`,
    }),
  },
});
