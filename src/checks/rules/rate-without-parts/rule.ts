import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { addsNothing, isRate } from "../../names.ts";
import { explanationFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly better: string | null };

/** Signs and words by which one number is set against another, or by which somebody else has done so. */
const parts =
  /[÷/／]|之比|比值|占|除以|比例|百分比|比重|比率|分子|分母|总数|总量|同比|环比|增减|抽查|抽检|抽样|监测|检测|统计|台账|记录|报告|凭证|清单|平台|系统|问卷|为准/;

/** A rate is one number over another; which two, only the explanation can say. */
export default defineRule({
  id: "rate-without-parts",
  title: { zh: "率类指标没有说分子分母", en: "A rate whose two parts are not named" },
  concern: "measurability",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("指标解释说明指标含义、计算方法和数据来源")],
  catalogue: ["C07", "C06"],
  on: "indicator",
  needs: ["level3", "target", "explanation"],
  check({ indicator }, report, unable) {
    const { level3: name, target, explanation } = indicator;
    if (!isRate(name) || target.kind !== "quantity" || target.unit !== "%")
      return unable("not-applicable", "不是率类指标", "the indicator is no rate");
    if (addsNothing(name, explanation))
      return unable(
        "not-applicable",
        "指标解释只是重复名称，另有规则说",
        "the explanation only repeats the name",
      );
    if (!parts.test(explanation))
      report("parts", { cell: "explanation" }, { name, better: explanationFor(indicator) });
  },
  say: {
    parts: ({ name }: Facts) => ({
      zh: `“${name}”是比率，指标解释没有说用什么除以什么，也没有说数据从哪里来。`,
      en: `“${name}” is a rate, but its explanation does not say what is divided by what, nor from which data.`,
    }),
  },
  suggest: {
    parts: ({ better }) =>
      better === null
        ? null
        : { zh: `可改为：“${better}”`, en: `For example: “${better}”`, replacement: better },
  },
});
