import { decimal } from "#values";
import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string };

/** Shares of a whole. 完成率, 增长率 and 执行率 may pass 100 % and are not among them. */
const shareOfWhole =
  /(?:合格|达标|覆盖|满意|及时|准确|正确|修复|排除|到位|入库|响应|故障|差错|投诉|优良|优秀|普及|参与|知晓|就业|治愈|成活|完好|可用|签收|到课|受益|发放|保障|整改|办结|处置|巡检)(?:率|度|性)$|(?:占比|比重)$/;

export default defineRule({
  id: "rate-over-hundred",
  title: { zh: "不可能超过100%的比率写超了", en: "A share above 100 %" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [ownReading("部分与全体之比不超过100%")],
  catalogue: ["B15"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level3: name, target } }, report) {
    if (target.kind !== "quantity" || target.unit !== "%" || !shareOfWhole.test(name)) return;
    const over = decimal(target.value).cmp(100);
    const facts = { name, text: target.text };
    if (over > 0) report("over", { cell: "target" }, facts);
    else if (over === 0 && target.comparator === ">") report("strictly", { cell: "target" }, facts);
  },
  say: {
    over: ({ name, text }: Facts) => ({
      zh: `“${name}”最高只能是100%，指标值“${text}”超过了。`,
      en: `“${name}” cannot exceed 100 %, but its target is “${text}”.`,
    }),
    strictly: ({ name, text }: Facts) => ({
      zh: `“${name}”最高只能是100%，指标值“${text}”要求超过100%，永远完不成。`,
      en: `“${name}” cannot exceed 100 %, so “${text}” can never be met.`,
    }),
  },
  suggest: {
    strictly: () => ({ zh: "改为“=100%”。", en: "Make it “=100%”.", replacement: "=100%" }),
  },
});
