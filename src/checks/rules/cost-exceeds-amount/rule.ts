import { type Decimal, decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc88 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly cost: Decimal; readonly amount: Decimal };

/** A ceiling above the money there is holds nothing down. */
export default defineRule({
  id: "cost-exceeds-amount",
  title: { zh: "成本指标大于项目金额", en: "A cost ceiling above the project's amount" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc88("适当性审核：预算资金与绩效目标匹配")],
  catalogue: ["B07"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target }, form }, report, unable) {
    if (!/^(?:成本|经济成本)$/.test(level2) || target.kind !== "quantity" || target.unit !== "元")
      return unable("not-applicable", "不是以元计的成本指标", "no cost in yuan");
    const amounts = [yuanOf(form, "totalAmount"), yuanOf(form, "annualAmount")].flatMap((each) => each ?? []);
    const [one, other] = amounts;
    if (!one)
      return unable(
        "unreadable",
        "金额不是一个数，或没有印明单位",
        "no amount is one number with a printed unit",
      );
    const amount = other?.gt(one) ? other : one;
    const cost = decimal(target.value);
    if (cost.gt(amount)) report("more", { cell: "target" }, { name, cost, amount });
  },
  say: {
    more: ({ name, cost, amount }: Facts) => ({
      zh: `成本指标“${name}”的上限${wan(cost)}大于项目金额${wan(amount)}，起不到控制作用。`,
      en: `“${name}” allows ${cny(cost)}, more than the project's ${cny(amount)}: as a ceiling it holds nothing down.`,
    }),
  },
});
