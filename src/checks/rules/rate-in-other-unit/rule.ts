import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isRate } from "../../names.ts";

type Facts = { readonly name: string; readonly text: string };

/** “响应率 ≤0.1秒”: the name asks for a share, the target gives a duration. */
const asTime = (name: string) =>
  name
    .replace(/(?:及时率|完成率|率)$/, (word) => (word === "及时率" ? "" : word === "完成率" ? "完成" : ""))
    .concat("时间");

export default defineRule({
  id: "rate-in-other-unit",
  title: { zh: "指标名称是比率，指标值却不是", en: "A rate that is not measured as a share" },
  concern: "measurability",
  severity: "error",
  confidence: "high",
  weigh: { count: { severity: "warning", confidence: "medium" } },
  basis: [doc101("指标名称、指标值和计量单位相互一致")],
  catalogue: ["B17"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level3: name, target } }, report) {
    if (!isRate(name)) return;
    const { text } = target;
    if (target.kind === "duration") report("time", { cell: "target" }, { name, text });
    else if (
      target.kind === "quantity" &&
      /^(?:个|次|人|人次|台|套|件|份|项|场|条|户|家|元)$/.test(target.unit)
    )
      report("count", { cell: "target" }, { name, text });
  },
  say: {
    time: ({ name, text }: Facts) => ({
      zh: `“${name}”是比率，指标值“${text}”却是时间；量的是多快，名称就写“${asTime(name)}”，量的是占比，指标值就用百分比。`,
      en: `“${name}” is a rate, its target “${text}” a length of time; name it “${asTime(name)}” if speed is meant, or give a percentage.`,
    }),
    count: ({ name, text }: Facts) => ({
      zh: `“${name}”是比率，指标值“${text}”却是个数；请改用百分比，或者把名称改成数量。`,
      en: `“${name}” is a rate, its target “${text}” a count; give a percentage, or rename it as a number.`,
    }),
  },
  suggest: {
    time: ({ name }) => ({
      zh: `三级指标改为“${asTime(name)}”。`,
      en: `Rename it “${asTime(name)}”.`,
      cell: "level3",
      replacement: asTime(name),
    }),
  },
});
