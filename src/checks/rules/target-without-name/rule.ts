import { isLive } from "#model";
import { doc88 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

/** A class is no indicator: 数量指标 says that something is counted, not what. */
const className =
  /^(?:产出|效益|效果|数量|质量|时效|成本|经济效益|社会效益|生态效益|环境效益|可持续性?(?:发展)?影响|(?:社会公众或|受益者或)?服务对象(?:或受益者)?满意度)(?:指标)?$/;

type Facts = { readonly text: string; readonly name: string };

export default defineRule({
  id: "target-without-name",
  title: { zh: "有指标值，没有说是什么指标", en: "A target that names no indicator" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { class: { severity: "warning" }, same: { severity: "warning" } },
  basis: [doc88("完整性审核：按规定格式填报，内容完整"), doc88("明确清晰性：指标说明目标的主要内容")],
  catalogue: ["A06"],
  on: "indicator",
  check({ indicator }, report, unable) {
    if (!isLive(indicator)) return unable("not-applicable", "这一行没有指标值", "the row has no target");
    const { level2, level3, target } = indicator;
    const [name, text] = [level3.trim(), target.text.trim()];
    const facts = { name, text };
    if (!name) report("blank", { cell: "level3" }, facts);
    // The satisfaction of those served may well be called by the name of its class.
    else if (className.test(name) && !(/满意/.test(name) && level2.includes(name)))
      report("class", { cell: "level3" }, facts);
    else if (bare(name) === bare(text)) report("same", { cell: "level3" }, facts);
  },
  say: {
    blank: ({ text }: Facts) => ({
      zh: `填了指标值“${text}”，三级指标却空着，不知道说的是什么。`,
      en: `“${text}” is declared, but no indicator is named, so nobody knows of what.`,
    }),
    class: ({ name, text }: Facts) => ({
      zh: `三级指标只写了类别“${name}”，没有说“${text}”是什么的指标值；请写出具体名称。`,
      en: `The indicator is only called by its class, “${name}”, so it is open what “${text}” is about; give it a name.`,
    }),
    same: ({ text }: Facts) => ({
      zh: `三级指标与指标值都是“${text}”；三级指标写做什么，指标值写做到多少。`,
      en: `Indicator and target both say “${text}”; name what is done in one and how much in the other.`,
    }),
  },
});
