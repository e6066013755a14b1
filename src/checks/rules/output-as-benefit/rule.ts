import { doc101 } from "../../basis.ts";
import { isBenefit } from "../../classes.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string; readonly level2: string };

const deed =
  /(?:完成|举办|开展|发放|组织|印发|编制|建设|新建|采购|购置|安装|检查|巡查|巡检|培训|走访|维修|改造|召开|慰问)/;
const counted = /^(?:次|场|期|场次|人次|份|篇|件|个|套|台|辆|批|册|条|处|座)$/;
const effect =
  /带动|增加|增长|减少|下降|降低|提高|提升|受益|惠及|覆盖|事故|事件|投诉|案件|纠纷|就业|岗位|知晓|收入|影响|避免|防止/;

/** How often something was done is an output; a benefit is what it did for someone. */
export default defineRule({
  id: "output-as-benefit",
  title: { zh: "把做了多少事当作效益", en: "What is done is declared as a benefit" },
  concern: "classification",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("产出是提供的产品和服务，效益是带来的影响和改变")],
  catalogue: ["D05"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator }, report, unable) {
    if (!isBenefit(indicator)) return unable("not-applicable", "不是效益指标", "the class is no benefit");
    const { level2, level3: name, target } = indicator;
    if (target.kind !== "quantity" || !counted.test(target.unit)) return;
    if (deed.test(name) && !effect.test(name))
      report("deed", { cell: "level3" }, { name, text: target.text.trim(), level2: level2 || "效益" });
  },
  say: {
    deed: ({ name, text, level2 }: Facts) => ({
      zh: `“${name}”（${text}）说的是做了多少事，是产出里的数量指标；${level2}要写做了以后谁得到什么好处。`,
      en: `“${name}” (${text}) says how much is done, which is an output (quantity); a benefit (${level2}) says what it does for whom.`,
    }),
  },
});
