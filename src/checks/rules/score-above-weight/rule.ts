import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { markedOutOfHundred, scoredOf, short } from "../../points.ts";

type Facts = { readonly name: string; readonly score: string; readonly weight: string };

/** A score lies between 0 and its weight; doing better than planned earns no more than full points. */
export default defineRule({
  id: "score-above-weight",
  title: { zh: "得分高于分值", en: "A score above its weight" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc10("自评得分不超过该项分值")],
  catalogue: ["I02"],
  on: "form",
  kinds: ["self-evaluation"],
  check(form, report, unable) {
    if (markedOutOfHundred(form))
      return unable(
        "not-applicable",
        "各行按百分制打分，再按权重折算",
        "rows are marked out of 100 and weighted afterwards",
      );
    const money = form.budget ? scoredOf(form.budget) : null;
    if (money?.lost.lt(0))
      report(
        "money",
        { cell: "budget" },
        { name: "", score: short(money.score), weight: short(money.weight) },
      );
    for (const [row, indicator] of form.indicators.entries()) {
      const scored = scoredOf(indicator);
      if (!scored?.lost.lt(0)) continue;
      const [score, weight] = [short(scored.score), short(scored.weight)];
      report("row", { row, cell: "score" }, { name: indicator.level3, score, weight });
    }
  },
  say: {
    row: ({ name, score, weight }: Facts) => ({
      zh: `“${name}”得分${score}分，高于分值${weight}分；得分最高只到分值。`,
      en: `“${name}” scores ${score} points out of ${weight}; no score exceeds its weight.`,
    }),
    money: ({ score, weight }: Facts) => ({
      zh: `预算执行率得分${score}分，高于分值${weight}分；得分最高只到分值。`,
      en: `The rate of execution scores ${score} points out of ${weight}; no score exceeds its weight.`,
    }),
  },
});
