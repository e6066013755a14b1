import type { Decimal } from "#values";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { percentIn, spendingRates } from "../../money.ts";
import { short } from "../../points.ts";

type Facts = { readonly name: string; readonly printed: string; readonly rate: string };

/** An indicator that is the rate of execution again. */
const isRateRow = (name: string) =>
  /^(?:指标\d+[:：]?)?(?:预算|资金|项目资金|项目预算)?执行率$/.test(name.trim());

/** 85.75 % printed as 86 % or cut to 85 % is the same rate. */
const tolerance = 1;

/** The printed rate is what was spent over one of the printed budgets. */
export default defineRule({
  id: "execution-rate-differs",
  title: { zh: "执行率与金额算出的不符", en: "A rate of execution that the amounts do not give" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc10("执行率＝全年执行数÷全年预算数")],
  catalogue: ["I01"],
  on: "form",
  kinds: ["self-evaluation", "monitoring"],
  check(form, report, unable) {
    const rates = form.budget ? spendingRates(form.budget) : [];
    const [rate] = rates;
    const printed = percentIn(form.budget?.rate);
    const rows = form.indicators.flatMap(({ level3, actual }, row) => {
      const percent = isRateRow(level3) ? percentIn((actual ?? "").replace(/^[=＝]/, "")) : null;
      return percent ? [{ row, name: level3, percent, actual: (actual ?? "").trim() }] : [];
    });
    if (!rate || (!printed && !rows.length))
      return unable(
        "not-enough-data",
        "没有印执行率，或金额算不出来",
        "no rate is printed, or the amounts give none",
      );
    // A bare 0.5 may be half, or half a percent.
    const bare = /^\s*0?\.\d+\s*$/.test(form.budget?.rate ?? "");
    const differs = (percent: Decimal) => rates.every((each) => each.sub(percent).abs().gte(tolerance));
    if (printed && differs(printed) && !(bare && !differs(printed.div(100)))) {
      const facts = { name: "", printed: (form.budget?.rate ?? "").trim(), rate: short(rate) };
      report("differs", { cell: "budget" }, facts);
    }
    for (const { row, name, percent, actual } of rows)
      if (differs(percent))
        report("row", { row, cell: "actual" }, { name, printed: actual, rate: short(rate) });
  },
  say: {
    row: ({ name, printed, rate }: Facts) => ({
      zh: `“${name}”的实际完成值填“${printed}”，按项目资金的金额算是${rate}%。`,
      en: `The result of “${name}” says “${printed}”; the money table's amounts give ${rate}%.`,
    }),
    differs: ({ printed, rate }: Facts) => ({
      zh: `执行率填“${printed}”，按金额算是${rate}%。`,
      en: `The rate of execution says “${printed}”; the amounts give ${rate}%.`,
    }),
  },
});
