import { doc101 } from "../../basis.ts";
import type { Suggestion } from "../../finding.ts";
import { defineRule } from "../../kit.ts";
import { refile } from "../../wording.ts";

/** Money spent is a cost; a quantity says how much is delivered for it. */
export default defineRule({
  id: "money-as-quantity",
  title: { zh: "数量指标填的是金额", en: "A quantity that is an amount of money" },
  concern: "classification",
  severity: "error",
  confidence: "high",
  basis: [doc101("数量指标反映提供的产品和服务数量，资金归入成本指标")],
  catalogue: ["D01"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator, form }, report) {
    const { level2, level3, target } = indicator;
    if (level2 !== "数量" || (target.kind !== "quantity" && target.kind !== "range")) return;
    if (!/^(?:元|千元|万元|亿元)$/.test(target.unit)) return;
    report(
      "money",
      { cell: "level2" },
      { name: level3, text: target.text, mend: refile(form, indicator, "成本", "cost") },
    );
  },
  say: {
    money: ({ name, text }: { name: string; text: string; mend: Suggestion }) => ({
      zh: `数量指标“${name}”的指标值“${text}”是金额，花多少钱应归入成本；数量写办成多少事、服务多少人。`,
      en: `The quantity “${name}” is declared as money (“${text}”), which belongs under cost; a quantity says how much is delivered.`,
    }),
  },
  suggest: { money: ({ mend }) => mend },
});
