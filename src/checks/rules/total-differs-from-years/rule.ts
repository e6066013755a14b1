import type { Decimal } from "#values";
import { cny, printed, printedWan, wan, yearsOf, yuanOf } from "../../amounts.ts";
import { theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { readCosting } from "../../costing.ts";
import { defineRule } from "../../kit.ts";

type Facts = {
  readonly years: number;
  readonly annual: Decimal;
  readonly total: Decimal;
  /** The unit printed over the total. */
  readonly unit: string | null;
};

const inUnit = (yuan: Decimal, unit: string | null) => (unit === "元" ? printed(yuan) : printedWan(yuan));

/** Where the years are not costed one by one, the total can only be years × the year's amount. */
export default defineRule({
  id: "total-differs-from-years",
  title: {
    zh: "项目总金额与“期限×本年度金额”不符",
    en: "The total is not what period and yearly amount imply",
  },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  weigh: { single: { severity: "error" } },
  basis: [theForm("项目总金额（中期规划）与实施期限、本年度项目金额相互印证")],
  catalogue: ["B03"],
  on: "form",
  needs: ["periodYears", "totalAmount", "annualAmount"],
  check(form, report, unable) {
    const years = yearsOf(form);
    if (years === null)
      return unable("unreadable", "实施期限没有写成几年", "the period is not written in years");
    const total = yuanOf(form, "totalAmount");
    const annual = yuanOf(form, "annualAmount");
    if (!total || !annual)
      return unable(
        "unreadable",
        "金额不是一个数，或没有印明单位",
        "an amount is not one number, or its unit is not printed",
      );
    if (annual.gt(total))
      return unable(
        "not-applicable",
        "本年度金额已大于项目总金额",
        "the year's amount exceeds the total already",
      );
    if (years > 1 && readCosting(textOf(form, "costingBasis")).byYear)
      return unable(
        "not-applicable",
        "测算依据逐年列了金额，另行核对",
        "the costing gives each year its own sum",
      );
    if (annual.mul(years).eq(total)) return;
    const unit = form.fields.totalAmount?.printedUnit ?? null;
    const facts = { years, annual, total, unit };
    report(years === 1 ? "single" : "several", { cell: "totalAmount" }, facts);
  },
  say: {
    single: ({ annual, total }: Facts) => ({
      zh: `实施期限只有1年，项目总金额${wan(total)}应等于本年度项目金额${wan(annual)}，相差${wan(total.sub(annual).abs())}。`,
      en: `The project lasts one year, so its total (${cny(total)}) should equal the year's amount (${cny(annual)}); they differ by ${cny(total.sub(annual).abs())}.`,
    }),
    several: ({ years, annual, total }: Facts) => ({
      zh: `实施期限${years}年，每年${wan(annual)}合计${wan(annual.mul(years))}，项目总金额却是${wan(total)}，相差${wan(total.sub(annual.mul(years)).abs())}；各年金额不同的，请在测算依据里逐年写明。`,
      en: `Over ${years} years ${cny(annual)} a year makes ${cny(annual.mul(years))}, the total says ${cny(total)}, a difference of ${cny(total.sub(annual.mul(years)).abs())}; where the years differ, cost them one by one.`,
    }),
  },
  suggest: {
    single: ({ annual, unit }) => ({
      zh: `项目总金额改为${wan(annual)}。`,
      en: `Make the total ${cny(annual)}.`,
      replacement: inUnit(annual, unit),
    }),
    several: ({ years, annual, unit }) => ({
      zh: `各年相同的，项目总金额改为${wan(annual.mul(years))}。`,
      en: `If the years are alike, make the total ${cny(annual.mul(years))}.`,
      replacement: inUnit(annual.mul(years), unit),
    }),
  },
});
