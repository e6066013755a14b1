import { isLive } from "#model";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

/** Fewer cannot cover output, benefit and satisfaction; more hide what matters (domain rules A16). */
const fewest = 6;
const most = 20;

type Facts = { readonly count: number };

export default defineRule({
  id: "indicator-count",
  title: { zh: "指标太少或太多", en: "Too few indicators, or too many" },
  concern: "appropriateness",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("指标少而精：高度关联、重点突出、量化易评")],
  catalogue: ["A16"],
  on: "form",
  kinds: ["declaration"],
  check({ indicators }, report, unable) {
    const count = indicators.filter(isLive).length;
    if (!count) return unable("not-enough-data", "没有读到填了指标值的行", "no row with a target was read");
    if (count < fewest) report("few", { cell: null }, { count });
    else if (count > most) report("many", { cell: null }, { count });
  },
  say: {
    few: ({ count }: Facts) => ({
      zh: `全表只有${count}个填了指标值的指标，产出、效益、满意度难以说全，一般不少于${fewest}个。`,
      en: `Only ${count} indicators carry a target: too few to cover output, benefit and satisfaction; ${fewest} or more are usual.`,
    }),
    many: ({ count }: Facts) => ({
      zh: `全表有${count}个填了指标值的指标，重点不突出，一般不多于${most}个，留下最能说明项目的。`,
      en: `As many as ${count} indicators carry a target, which hides what matters; keep the ${most} or fewer that tell most.`,
    }),
  },
});
