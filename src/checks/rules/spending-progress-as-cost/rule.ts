import type { Decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc101Cost } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isSpendingRate } from "../../names.ts";

type Facts = { readonly name: string; readonly annual: Decimal | null };

/** How fast money flows out is no cost: self-evaluation scores it apart, and a cost asks for a ceiling. */
export default defineRule({
  id: "spending-progress-as-cost",
  title: { zh: "支出进度、执行率当作成本或产出指标", en: "Spending progress used as a cost or an output" },
  concern: "classification",
  severity: "warning",
  confidence: "high",
  basis: [doc101Cost, "财预〔2020〕10号：自评表另设预算执行率10分，不再作为指标重复计分"],
  catalogue: ["D03"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level1, level2, level3: name }, form }, report) {
    if (!isSpendingRate(name)) return;
    if (/成本/.test(level2))
      report("cost", { cell: "level3" }, { name, annual: yuanOf(form, "annualAmount") });
    else if (level1 === "产出") report("output", { cell: "level3" }, { name, level2 });
  },
  say: {
    cost: ({ name }: Facts) => ({
      zh: `“${name}”说的是钱花得快不快，不是成本；执行率在自评时另计分，成本指标要写总额或单价的上限。`,
      en: `“${name}” says how fast money is spent, not what things cost; execution is scored apart, a cost needs a ceiling on a total or a unit price.`,
    }),
    output: ({ name, level2 }: { name: string; level2: string }) => ({
      zh: `“${name}”说的是钱花得快不快，不是产出，不应放在${level2}指标里；执行率在自评时另计分。`,
      en: `“${name}” says how fast money is spent; it is no output and does not belong under ${level2}; execution is scored apart.`,
    }),
  },
  suggest: {
    cost: ({ annual }) => {
      const ceiling = annual ? `≤${wan(annual)}` : "不超过本年度金额的上限";
      return {
        zh: `改为“项目年度总成本”，指标值“${ceiling}”；能分出单价的，再加一条单位成本。`,
        en: `Use “项目年度总成本” (total cost of the year) with ${annual ? `≤ ${cny(annual)}` : "the year's amount as its ceiling"}; add a unit cost where one can be worked out.`,
        replacement: null,
      };
    },
  },
});
