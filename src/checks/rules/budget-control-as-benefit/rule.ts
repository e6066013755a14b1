import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly level2: string };

const control =
  /结余率|资金结余|不超(?:出)?预算|超预算|预算(?:控制|执行|完成)|控制预算|成本控制|控制成本|(?:资金|经费)(?:使用|支付|支出|执行)率|支出进度/;
const ecology = /生态|环境|能耗|节能|节约|排放|污染|绿|碳|水|土/;

/** Not overspending is how money is kept, not what good it does. */
export default defineRule({
  id: "budget-control-as-benefit",
  title: { zh: "把不超预算、结余当作效益", en: "Keeping to the budget is declared as a benefit" },
  concern: "classification",
  severity: "error",
  confidence: "high",
  weigh: { ecology: { severity: "warning", confidence: "medium" } },
  basis: [doc101("经济效益反映项目带来的收入、节约、投资等经济影响"), doc101("成本指标反映预算控制要求")],
  catalogue: ["D04", "D07"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (!/^(?:经济效益|生态效益)$/.test(level2))
      return unable(
        "not-applicable",
        "不是经济效益或生态效益",
        "neither an economic nor an ecological benefit",
      );
    if (control.test(name) || (target.kind === "grade" && /不超(?:出)?预算|控制在预算/.test(target.word)))
      report("budget", { cell: "level3" }, { name, level2 });
    else if (level2 === "生态效益" && /成本|预算|资金|投资/.test(name) && !ecology.test(name))
      report("ecology", { cell: "level3" }, { name, level2 });
  },
  say: {
    budget: ({ name, level2 }: Facts) => ({
      zh: `“${name}”说的是预算管得严不严，不是${level2}；应归入产出的成本指标，${level2}写项目带来什么变化。`,
      en: `“${name}” is about keeping to the budget, no benefit (${level2}); it belongs under cost, and a benefit says what the project changes.`,
    }),
    ecology: ({ name }: Facts) => ({
      zh: `“${name}”说的是钱，不是生态效益；应归入产出的成本指标，与生态无关的项目，生态效益写“不适用”。`,
      en: `“${name}” is about money, not about nature; it belongs under cost, and where nature is not touched the class is 不适用 (not applicable).`,
    }),
  },
});
