import { isLive } from "#model";
import { doc10, doc101 } from "../../basis.ts";
import { homesOf, level1Of } from "../../classes.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly level1: string; readonly level2: string; readonly homes: readonly string[] };

/** Points are shared out by level 1; a class in the wrong one takes its points from the wrong share. */
export default defineRule({
  id: "class-under-wrong-level1",
  title: { zh: "二级指标与一级指标不配", en: "A level-2 class under the wrong level 1" },
  concern: "classification",
  severity: "error",
  confidence: "high",
  basis: [
    doc10("产出分数量、质量、时效、成本，效益分经济、社会、生态效益和可持续影响"),
    doc101("经济成本、社会成本、生态环境成本归一级指标“成本”"),
  ],
  catalogue: ["D12"],
  on: "indicator",
  check({ indicator }, report, unable) {
    const { level1, level2 } = indicator;
    const homes = homesOf(level2);
    const home = level1Of(level1);
    if (!homes || !home || !isLive(indicator))
      return unable(
        "not-applicable",
        "一级、二级指标不是通用的分法，或这一行没有指标值",
        "the classes are local ones, or the row has no target",
      );
    if (!homes.includes(home)) report("wrong", { cell: "level1" }, { level1, level2, homes });
  },
  say: {
    wrong: ({ level1, level2, homes }: Facts) => ({
      zh: `“${level2}”放在了“${level1}”下面，应在“${homes.join("”或“")}”下面。`,
      en: `“${level2}” stands under “${level1}”; it belongs under “${homes.join("” or “")}”.`,
    }),
  },
  suggest: {
    wrong: ({ homes: [home, ...others] }) =>
      home && !others.length
        ? { zh: `一级指标改为“${home}”。`, en: `Make level 1 “${home}”.`, replacement: home }
        : null,
  },
});
