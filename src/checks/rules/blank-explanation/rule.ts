import { isLive } from "#model";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { explanationFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly better: string | null };

/** Forms without the column have nothing to fill in; where other rows are explained, this one was forgotten. */
export default defineRule({
  id: "blank-explanation",
  title: { zh: "指标解释没有填", en: "An indicator is not explained" },
  concern: "completeness",
  severity: "warning",
  confidence: "high",
  basis: [doc101("指标解释说明指标含义、计算方法和数据来源")],
  catalogue: ["A07"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator, form }, report, unable) {
    if (!form.indicators.some((each) => isLive(each) && each.explanation.trim()))
      return unable("not-enough-data", "这张表没有指标解释", "the form has no explanations");
    if (indicator.explanation.trim()) return;
    report("blank", { cell: "explanation" }, { name: indicator.level3, better: explanationFor(indicator) });
  },
  say: {
    blank: ({ name }: Facts) => ({
      zh: `“${name}”没有指标解释，没有说怎么算、数据从哪里来。`,
      en: `“${name}” is not explained: nothing says how it is counted, or from what.`,
    }),
  },
  suggest: {
    blank: ({ better }) =>
      better === null
        ? null
        : { zh: `可填：“${better}”`, en: `For example: “${better}”`, replacement: better },
  },
});
