import { isLive } from "#model";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

type Facts = { readonly name: string; readonly first: number; readonly level2: string };

/** Counted twice, one deed earns two shares of the points. */
export default defineRule({
  id: "repeated-indicator",
  title: { zh: "同一个指标写了两遍", en: "One indicator is declared twice" },
  concern: "appropriateness",
  severity: "error",
  confidence: "high",
  weigh: { elsewhere: { severity: "warning", confidence: "medium" } },
  basis: [doc101("指标之间相互独立，不重复计分")],
  catalogue: ["E05"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator, row, form }, report) {
    const name = bare(indicator.level3);
    if (name.length < 2) return;
    const first = form.indicators.findIndex((each) => isLive(each) && bare(each.level3) === name);
    const twin = form.indicators[first];
    if (!twin || first >= row) return;
    const facts = { name: indicator.level3, first: first + 1, level2: twin.level2 || twin.level1 };
    report(twin.level2 === indicator.level2 ? "same" : "elsewhere", { cell: "level3" }, facts);
  },
  say: {
    same: ({ name, first }: Facts) => ({
      zh: `“${name}”在第${first}行已经写过，同一件事不能算两次，请删去一行或写清区别。`,
      en: `“${name}” stands in row ${first} already; one thing cannot count twice, so delete a row or say how they differ.`,
    }),
    elsewhere: ({ name, first, level2 }: Facts) => ({
      zh: `“${name}”在第${first}行（${level2}）已经写过，同一件事不能在两类里各算一次。`,
      en: `“${name}” stands in row ${first} (${level2}) already; one thing cannot count in two classes.`,
    }),
  },
});
