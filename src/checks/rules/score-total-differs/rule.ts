import { Decimal } from "#values";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { markedOutOfHundred, pointsIn, scoredOf, short, sumOf } from "../../points.ts";

type Facts = { readonly printed: string; readonly sum: string; readonly most: string };

/** Seen in use: totals are compared with a tenth of a point to spare. */
const tolerance = "0.1";

/** The printed total is the sum of the scores. Points of rows that are not there may be in it, no more. */
export default defineRule({
  id: "score-total-differs",
  title: { zh: "总分不等于各项得分之和", en: "A total that is not the sum of the scores" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc10("自评总分为各项得分之和")],
  catalogue: ["I03"],
  on: "form",
  kinds: ["self-evaluation"],
  check(form, report, unable) {
    const printed = pointsIn(form.overall?.score);
    if (!printed) return unable("not-enough-data", "没有印总得分", "no total score is printed");
    if (markedOutOfHundred(form))
      return unable(
        "not-applicable",
        "各行按百分制打分，再按权重折算",
        "rows are marked out of 100 and weighted afterwards",
      );
    const rows = [...form.indicators, ...(form.budget ? [form.budget] : [])];
    const weighed = rows.filter(({ weight }) => pointsIn(weight));
    const scored = weighed.flatMap((row) => scoredOf(row) ?? []);
    if (!scored.length || scored.length < weighed.length)
      return unable("not-enough-data", "有的行没有得分", "some rows have no score");
    const sum = sumOf(scored.map(({ score }) => score));
    const absent = Decimal.max(0, new Decimal(100).sub(sumOf(scored.map(({ weight }) => weight))));
    const most = sum.add(absent);
    const facts = { printed: short(printed), sum: short(sum), most: short(most) };
    if (printed.lt(sum.sub(tolerance)) || (absent.lte(tolerance) && printed.gt(sum.add(tolerance))))
      return report("differs", { cell: null }, facts);
    if (printed.gt(most.add(tolerance))) report("above", { cell: null }, facts);
  },
  say: {
    differs: ({ printed, sum }: Facts) => ({
      zh: `总分填${printed}分，各项得分相加是${sum}分。`,
      en: `The total says ${printed} points, the scores add up to ${sum}.`,
    }),
    above: ({ printed, sum, most }: Facts) => ({
      zh: `总分填${printed}分，表上各项得分相加是${sum}分，其余分值全得也只有${most}分。`,
      en: `The total says ${printed} points; the scores shown add up to ${sum}, at most ${most} with all other points won.`,
    }),
  },
});
