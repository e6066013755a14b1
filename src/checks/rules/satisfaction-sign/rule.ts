import { decimal } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { asksSatisfaction } from "../../names.ts";

type Facts = { readonly name: string; readonly text: string };

/** Satisfaction is wanted high; a ceiling on it is a slip of the pen. */
export default defineRule({
  id: "satisfaction-sign",
  title: { zh: "满意度的方向或数值不合理", en: "Satisfaction with the wrong sign or too low a value" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { low: { severity: "warning", confidence: "medium" } },
  basis: [doc101("满意度为正向指标，指标值结合历史和行业水平从严设定")],
  catalogue: ["B18"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator }, report, unable) {
    const { level3: name, target } = indicator;
    if (!asksSatisfaction(indicator))
      return unable("not-applicable", "不是满意度指标", "not about satisfaction");
    if (target.kind !== "quantity" || target.unit !== "%") return;
    const { text, value, comparator } = target;
    if (comparator === "<=" || comparator === "<")
      report("down", { cell: "target" }, { name, text, better: `≥${value}%` });
    else if (decimal(value).lt(60)) report("low", { cell: "target" }, { name, text });
  },
  say: {
    down: ({ name, text }: Facts & { better: string }) => ({
      zh: `“${name}”越高越好，指标值“${text}”却是上限，符号写反了。`,
      en: `“${name}” should be high, but “${text}” caps it: the sign is the wrong way round.`,
    }),
    low: ({ name, text }: Facts) => ({
      zh: `“${name}”的指标值“${text}”不到60%，一半多人满意就算完成，定得太低。`,
      en: `The target “${text}” of “${name}” is below 60 %, which is too low to aim at.`,
    }),
  },
  suggest: {
    down: ({ better }) => ({ zh: `改为“${better}”。`, en: `Make it “${better}”.`, replacement: better }),
  },
});
