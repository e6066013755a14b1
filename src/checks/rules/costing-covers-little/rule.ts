import type { Decimal } from "#values";
import { rounded } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { readCosting, sumOf } from "../../costing.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly sum: Decimal; readonly annual: Decimal };
const share = ({ sum, annual }: Facts) => rounded(sum.div(annual).mul(100), 1);

/** A costing that explains a tenth of the money leaves the rest without a reason. */
export default defineRule({
  id: "costing-covers-little",
  title: { zh: "测算依据只说明了一部分金额", en: "The costing accounts for a part of the money only" },
  concern: "feasibility",
  severity: "warning",
  confidence: "high",
  weigh: { short: { confidence: "medium" } },
  basis: [doc88("适当性审核：预算资金与绩效目标匹配"), doc88("可行性审核：经过论证和合理测算")],
  catalogue: ["B05"],
  on: "form",
  needs: ["costingBasis", "annualAmount"],
  check(form, report, unable) {
    const { items, silent, stated } = readCosting(textOf(form, "costingBasis"));
    if (!items.length) return unable("not-enough-data", "测算依据没有金额", "the costing gives no sums");
    if (silent.length && !stated)
      return unable(
        "not-enough-data",
        `第${silent.join("、")}项读不出一个金额`,
        `item ${silent.join(", ")} gives no one sum`,
      );
    const annual = yuanOf(form, "annualAmount");
    if (!annual?.gt(0))
      return unable(
        "unreadable",
        "本年度金额不是一个数，或没有印明单位",
        "the year's amount is not one number, or its unit is not printed",
      );
    const sum = stated?.yuan.gt(sumOf(items)) ? stated.yuan : sumOf(items);
    if (sum.gte(annual.mul("0.995"))) return;
    report(sum.lt(annual.div(2)) ? "little" : "short", { cell: "costingBasis" }, { sum, annual });
  },
  say: {
    little: (facts: Facts) => ({
      zh: `测算依据列出的各笔加起来只有${wan(facts.sum)}，是本年度金额${wan(facts.annual)}的${share(facts)}%，其余${wan(facts.annual.sub(facts.sum))}没有测算。`,
      en: `The sums in the costing make ${cny(facts.sum)}, ${share(facts)} % of the year's ${cny(facts.annual)}; the other ${cny(facts.annual.sub(facts.sum))} is not costed.`,
    }),
    short: (facts: Facts) => ({
      zh: `测算依据列出的各笔加起来是${wan(facts.sum)}，比本年度金额${wan(facts.annual)}少${wan(facts.annual.sub(facts.sum))}。`,
      en: `The sums in the costing make ${cny(facts.sum)}, ${cny(facts.annual.sub(facts.sum))} short of the year's ${cny(facts.annual)}.`,
    }),
  },
});
