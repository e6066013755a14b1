import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { pointsIn, short } from "../../points.ts";

type Facts = { readonly name: string; readonly weight: string };

/** 80 is all there is besides execution where execution has 20 points (Hubei), 90 elsewhere. */
const nearlyAll = 80;

export default defineRule({
  id: "one-indicator-carries-all",
  title: { zh: "一个指标占了几乎全部分值", en: "One indicator that carries nearly all the points" },
  concern: "appropriateness",
  severity: "warning",
  confidence: "high",
  basis: [doc10("产出、效益、满意度指标各有权重，原则上为50分、30分、10分")],
  catalogue: ["I13"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ form, indicator }, report, unable) {
    const weight = pointsIn(indicator.weight);
    if (!weight) return unable("not-applicable", "这一行没有分值", "the row has no weight");
    // Where several rows do, each class is weighed out of a hundred of its own.
    if (form.indicators.filter((row) => pointsIn(row.weight)?.gte(nearlyAll)).length > 1) return;
    if (weight.gte(nearlyAll) && weight.lte(100))
      report("all", { cell: "weight" }, { name: indicator.level3, weight: short(weight) });
  },
  say: {
    all: ({ name, weight }: Facts) => ({
      zh: `“${name}”一个指标占${weight}分，项目好坏只看它一项；请把产出、效益、满意度分开设指标、分开给分值。`,
      en: `“${name}” alone carries ${weight} points and decides the whole result; give outputs, benefits and satisfaction indicators and weights of their own.`,
    }),
  },
});
