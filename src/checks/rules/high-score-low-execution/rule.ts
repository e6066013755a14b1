import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { executionRate } from "../../money.ts";
import { pointsIn, short } from "../../points.ts";

type Facts = { readonly score: string; readonly rate: string };

/** Nearly all points for barely half the money: the budget was too high, or the targets too low. */
export default defineRule({
  id: "high-score-low-execution",
  title: { zh: "执行率很低，自评却近满分", en: "Nearly full points with little of the money spent" },
  concern: "appropriateness",
  severity: "warning",
  confidence: "medium",
  basis: [doc10("预算执行率偏低的，单独说明原因、提出整改")],
  catalogue: ["I17"],
  on: "form",
  kinds: ["self-evaluation"],
  check(form, report, unable) {
    const [score, rate] = [pointsIn(form.overall?.score), executionRate(form)];
    if (!score || !rate)
      return unable("not-enough-data", "没有总分或执行率", "there is no total score or no rate of execution");
    if (score.gte(95) && score.lte(100) && rate.lt(60))
      report("high", { cell: "budget" }, { score: short(score), rate: short(rate) });
  },
  say: {
    high: ({ score, rate }: Facts) => ({
      zh: `预算只执行了${rate}%，自评却有${score}分；请说明钱为什么没有花、目标是不是定低了。`,
      en: `Only ${rate}% of the budget was spent, yet the total is ${score} points; say why, and whether the targets were too low.`,
    }),
  },
});
