import type { Form } from "#model";
import { Decimal } from "#values";
import { judge, type Verdict } from "../../actual.ts";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { percentIn, spendingRates } from "../../money.ts";
import { markedOutOfHundred, type Scored, scoredOf, short } from "../../points.ts";

type Facts = {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly weight: string;
  readonly share: string;
  readonly expected: string;
  readonly score: string;
};

/** Seen in use: typed scores are compared with a tenth of a point to spare. */
const tolerance = "0.1";
/** A twentieth shows at one decimal: full points are not the rounding of less. */
const noticeable = "0.05";
const near = (one: Decimal, other: Decimal) => one.sub(other).abs().lte(tolerance);

/** 101号: nothing below 60 %, the rest in proportion. */
const from60 = (weight: Decimal, share: Decimal) => Decimal.max(0, share.sub("0.6")).div("0.4").mul(weight);
/** 101号's steps for 执行率 and 满意度, out of ten. */
const steps = ["1", "0.8", "0.7", "0.5", "0"];

const agrees = ({ weight, score }: Scored, share: Decimal): boolean =>
  near(score, weight.mul(share)) || near(score, from60(weight, share));

/** Spending less than a bare amount of money is no miss. */
const surelyMissed = ({ money, guessed, sense }: Verdict): boolean =>
  !(money && guessed && sense === "positive");

/** Of a missed quantity 10号 counts what was reached in proportion; steps and other formulas are for a person to know. */
export default defineRule({
  id: "score-differs-from-formula",
  title: { zh: "得分与按比例计算的不符", en: "A score that the formula does not give" },
  concern: "compliance",
  severity: "advice",
  confidence: "medium",
  weigh: { full: { severity: "warning", confidence: "high" } },
  basis: [doc10("定量指标未完成指标值的，按完成值与指标值的比例记分")],
  catalogue: ["I01"],
  on: "form",
  kinds: ["self-evaluation"],
  check(form, report, unable) {
    if (markedOutOfHundred(form) || !form.indicators.some(scoredOf))
      return unable("not-enough-data", "各行没有分值和得分可算", "no row has a weight and a score to go by");
    const execution = executionOf(form);
    if (execution) report("execution", { cell: "budget" }, execution);
    for (const [row, indicator] of form.indicators.entries()) {
      const scored = scoredOf(indicator);
      const verdict = judge(indicator, indicator.actual);
      if (!scored || scored.lost.lt(0) || verdict?.met !== false || !verdict.share) continue;
      const { share } = verdict;
      const facts = {
        name: indicator.level3,
        target: indicator.target.text.trim(),
        actual: (indicator.actual ?? "").trim(),
        ...said(scored, share),
      };
      if (scored.lost.isZero()) {
        if (surelyMissed(verdict) && scored.weight.mul(share.neg().add(1)).gte(noticeable))
          report("full", { row, cell: "score" }, facts);
        continue;
      }
      const stepped =
        /满意/.test(indicator.level2 + indicator.level3) &&
        steps.some((step) => near(scored.score, scored.weight.mul(step)));
      if (!agrees(scored, share) && !stepped) report("differs", { row, cell: "score" }, facts);
    }
  },
  say: {
    full: ({ name, target, actual, weight, share, expected }: Facts) => ({
      zh: `“${name}”目标${target}，实际${actual}，没有完成，却得了满分；按比例应得${weight}×${share}%＝${expected}分。`,
      en: `“${name}” was to be ${target} and is ${actual}: missed, yet it has full points; in proportion it earns ${weight} × ${share}% = ${expected}.`,
    }),
    differs: ({ name, target, actual, weight, share, expected, score }: Facts) => ({
      zh: `“${name}”目标${target}，实际${actual}，按比例应得${weight}×${share}%＝${expected}分，填的是${score}分；另有评分标准的，请在原因里写明。`,
      en: `“${name}” was to be ${target} and is ${actual}: in proportion ${weight} × ${share}% = ${expected} points, the form says ${score}; name the scale if another one applies.`,
    }),
    execution: ({ weight, share, expected, score }: Facts) => ({
      zh: `执行率${share}%，按比例应得${weight}×${share}%＝${expected}分，填的是${score}分。`,
      en: `At ${share}% spent the execution row earns ${weight} × ${share}% = ${expected} points, the form says ${score}.`,
    }),
  },
});

const said = ({ weight, score }: Scored, share: Decimal) => ({
  weight: short(weight),
  share: short(share.mul(100)),
  expected: short(weight.mul(share)),
  score: short(score),
});

/** The execution row by either budget and by 101号's steps; a finished project below its budget may have full points. */
function executionOf(form: Form): Facts | null {
  const scored = form.budget ? scoredOf(form.budget) : null;
  if (!form.budget || !scored?.lost.gt(0)) return null;
  const printed = percentIn(form.budget.rate);
  const rates = [...spendingRates(form.budget), ...(printed ? [printed] : [])];
  const shares = rates.map((rate) => Decimal.min(1, rate.div(100)));
  const [share] = shares;
  // A total row left empty above parts that were spent gives no rate.
  if (!share || share.isZero()) return null;
  if (shares.some((each) => agrees(scored, each))) return null;
  if (steps.some((step) => near(scored.score, scored.weight.mul(step)))) return null;
  return { name: "", target: "", actual: "", ...said(scored, share) };
}
