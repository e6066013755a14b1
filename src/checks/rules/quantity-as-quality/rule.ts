import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

const counted = /^(?:个|次|场|期|人|人次|名|份|台|套|件|户|项|批|座|处|辆|公里|平方米)$/;
/** What goes wrong is counted too, and few of it is quality. */
const faults =
  /故障|事故|事件|差错|错误|投诉|违规|违纪|缺陷|不合格|漏洞|问题|返工|中断|失误|超标|损坏|奖|优秀|达标|合格|认证/;

/** How many is no measure of how well. */
export default defineRule({
  id: "quantity-as-quality",
  title: { zh: "数量指标放在质量里", en: "A quantity is declared as quality" },
  concern: "classification",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("数量指标反映提供的产品和服务数量，质量指标反映达到的标准和水平")],
  catalogue: ["D10"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (level2 !== "质量" || target.kind !== "quantity")
      return unable(
        "not-applicable",
        "不是质量指标，或指标值不是一个数",
        "the class is not quality, or the target no number",
      );
    if (counted.test(target.unit) && /(?:数|数量|次数|人数|面积|里程|规模)$/.test(name) && !faults.test(name))
      report("count", { cell: "level2" }, { name, text: target.text.trim() });
  },
  say: {
    count: ({ name, text }: { name: string; text: string }) => ({
      zh: `“${name}”（${text}）说的是多少，应归入数量；质量写做得好不好、达到什么标准。`,
      en: `“${name}” (${text}) says how many and belongs under quantity; quality says how well, or to which standard.`,
    }),
  },
  suggest: {
    count: () => ({ zh: "二级指标改为“数量”。", en: "File it under quantity.", replacement: "数量" }),
  },
});
