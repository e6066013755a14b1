import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { addsNothing, isSpendingRate } from "../../names.ts";
import { explanationFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly better: string | null };

/** 反映 + name + 情况 tells no one how to count. */
export default defineRule({
  id: "explanation-repeats-name",
  title: { zh: "指标解释只是重复名称", en: "The explanation only repeats the name" },
  concern: "measurability",
  severity: "warning",
  confidence: "high",
  basis: [doc101("指标解释说明指标含义、计算方法和数据来源")],
  catalogue: ["C08"],
  on: "indicator",
  needs: ["level3", "target", "explanation"],
  check({ indicator }, report, unable) {
    if (indicator.target.kind === "grade")
      return unable(
        "not-applicable",
        "定性指标看有没有分档标准",
        "a qualitative target is asked for a scale instead",
      );
    const { level3: name, explanation } = indicator;
    if (isSpendingRate(name))
      return unable(
        "not-applicable",
        "支出进度、执行率本不该作指标，换掉后再写解释",
        "the rate of spending is no indicator; what replaces it is explained then",
      );
    if (addsNothing(name, explanation))
      report("repeats", { cell: "explanation" }, { name, better: explanationFor(indicator) });
  },
  say: {
    repeats: ({ name }: Facts) => ({
      zh: `指标解释只是把“${name}”又说了一遍，没有说怎么算、数据从哪里来。`,
      en: `The explanation only says “${name}” again; it does not say how it is counted, or from what.`,
    }),
  },
  suggest: {
    repeats: ({ better }) =>
      better === null
        ? {
            zh: "写明分子、分母（或计数办法）和数据来源。",
            en: "Give numerator and denominator (or how it is counted), and the source.",
            replacement: null,
          }
        : { zh: `可改为：“${better}”`, en: `For example: “${better}”`, replacement: better },
  },
});
