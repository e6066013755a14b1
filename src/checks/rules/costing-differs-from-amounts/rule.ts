import type { Decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { readCosting, sumOf } from "../../costing.ts";
import { defineRule } from "../../kit.ts";

type Facts = {
  readonly count: number;
  readonly sum: Decimal;
  readonly total: Decimal;
  readonly annual: Decimal;
};

/** The sums a costing lists should make the project's total, or the year's amount. Less is another rule's matter. */
export default defineRule({
  id: "costing-differs-from-amounts",
  title: { zh: "测算依据的数与申报金额对不上", en: "The costing does not make the amounts declared" },
  concern: "feasibility",
  severity: "warning",
  confidence: "medium",
  basis: [doc88("适当性审核：预算资金与绩效目标匹配"), doc88("可行性审核：经过论证和合理测算")],
  catalogue: ["B05"],
  on: "form",
  needs: ["costingBasis", "annualAmount"],
  check(form, report, unable) {
    const { items, silent } = readCosting(textOf(form, "costingBasis"));
    if (!items.length) return unable("not-enough-data", "测算依据没有金额", "the costing gives no sums");
    if (silent.length)
      return unable(
        "not-enough-data",
        `第${silent.join("、")}项读不出一个金额`,
        `item ${silent.join(", ")} gives no one sum`,
      );
    const annual = yuanOf(form, "annualAmount");
    const total = yuanOf(form, "totalAmount") ?? annual;
    if (!annual || !total)
      return unable(
        "unreadable",
        "金额不是一个数，或没有印明单位",
        "an amount is not one number, or its unit is not printed",
      );
    const sum = sumOf(items);
    const near = (amount: Decimal) => sum.sub(amount).abs().lte(amount.mul("0.005"));
    if (near(total) || near(annual) || sum.lt(annual)) return;
    const facts = { count: items.length, sum, total, annual };
    report(sum.gt(total) ? "over" : "between", { cell: "costingBasis" }, facts);
  },
  say: {
    over: ({ count, sum, total }: Facts) => ({
      zh: `测算依据所列${count}项合计${wan(sum)}，比项目总金额${wan(total)}多出${wan(sum.sub(total))}。`,
      en: `The ${count} sums in the costing make ${cny(sum)}, ${cny(sum.sub(total))} more than the project's total of ${cny(total)}.`,
    }),
    between: ({ count, sum, total, annual }: Facts) => ({
      zh: `测算依据所列${count}项合计${wan(sum)}，既不是项目总金额${wan(total)}（差${wan(total.sub(sum))}），也不是本年度金额${wan(annual)}（差${wan(sum.sub(annual))}）。`,
      en: `The ${count} sums in the costing make ${cny(sum)}, neither the total of ${cny(total)} (short by ${cny(total.sub(sum))}) nor the year's ${cny(annual)} (over by ${cny(sum.sub(annual))}).`,
    }),
  },
});
