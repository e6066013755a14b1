import type { Decimal } from "#values";
import { cny, wan } from "../../amounts.ts";
import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { readCosting, sumOf } from "../../costing.ts";
import { defineRule } from "../../kit.ts";

/** A costing's own sums and products, done again. */
export default defineRule({
  id: "costing-arithmetic",
  title: { zh: "测算依据自己算错", en: "The costing gets its own arithmetic wrong" },
  concern: "feasibility",
  severity: "error",
  confidence: "high",
  weigh: { total: { severity: "warning", confidence: "medium" } },
  basis: [doc88("可行性审核：绩效目标经过论证和合理测算"), doc88("适当性审核：资金与目标匹配")],
  catalogue: ["B05"],
  on: "form",
  needs: ["costingBasis"],
  check(form, report, unable) {
    const { items, stated, silent, products } = readCosting(textOf(form, "costingBasis"));
    if (!products.some(({ given }) => given) && !stated)
      return unable(
        "not-applicable",
        "测算依据没有算式，也没有合计",
        "the costing has neither products nor a total",
      );
    for (const { text, from, to, computed, given, slack } of products)
      if (given && computed.sub(given).abs().gt(slack))
        report("product", { cell: "costingBasis", words: { from, to } }, { text, computed });
    if (!stated) return;
    if (silent.length)
      return unable(
        "not-enough-data",
        `第${silent.join("、")}项读不出一个金额，合计无从核对`,
        `item ${silent.join(", ")} gives no one sum, so the total cannot be checked`,
      );
    const sum = sumOf(items);
    if (sum.sub(stated.yuan).abs().lte(stated.slack)) return;
    const words = { from: stated.from, to: stated.to };
    report("total", { cell: "costingBasis", words }, { count: items.length, sum, stated: stated.yuan });
  },
  say: {
    product: ({ text, computed }: { text: string; computed: Decimal }) => ({
      zh: `测算依据里“${text}”算错了，应得${wan(computed)}。`,
      en: `In the costing, “${text}” is wrong: it makes ${cny(computed)}.`,
    }),
    total: ({ count, sum, stated }: { count: number; sum: Decimal; stated: Decimal }) => ({
      zh: `测算依据写合计${wan(stated)}，所列${count}项相加是${wan(sum)}，相差${wan(sum.sub(stated).abs())}。`,
      en: `The costing states a total of ${cny(stated)}, its ${count} items make ${cny(sum)}, a difference of ${cny(sum.sub(stated).abs())}.`,
    }),
  },
});
