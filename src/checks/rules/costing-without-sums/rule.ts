import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { likeness, nearlySame } from "../../likeness.ts";

type Facts = { readonly words: string };

const sum = /\d\s{0,2}(?:百|千|万|亿)?元|\d\s{0,2}[万亿]|\d\s{0,2}[×xX*＊]\s{0,2}\d|[=＝]\s{0,2}\d/;
const others = ["annualGoal", "longTermGoal", "policyBasis"] as const;

/** A costing works the amount out; 按预算匡算 and 据实测算 only say that somebody did. */
export default defineRule({
  id: "costing-without-sums",
  title: { zh: "测算依据没有算出金额", en: "The costing works nothing out" },
  concern: "feasibility",
  severity: "warning",
  confidence: "high",
  basis: [doc88("可行性审核：绩效目标经过论证和合理测算"), doc88("适当性审核：预算资金与绩效目标匹配")],
  catalogue: ["A09"],
  on: "form",
  needs: ["costingBasis"],
  check(form, report, unable) {
    const text = textOf(form, "costingBasis").trim();
    if (others.some((field) => likeness(text, textOf(form, field)) > nearlySame))
      return unable(
        "not-applicable",
        "照抄的测算依据另有规则说",
        "a copied costing is another rule's matter",
      );
    if (!sum.test(text.normalize("NFKC")))
      report("none", { cell: "costingBasis" }, { words: text.slice(0, 40) });
  },
  say: {
    none: ({ words }: Facts) => ({
      zh: `测算依据“${words}”里没有一个金额，看不出申报的钱是怎样算出来的；逐项写“数量×单价＝金额”。`,
      en: `The costing “${words}” contains no sum, so it does not show how the amount was worked out; give each item as number × price = sum.`,
    }),
  },
});
