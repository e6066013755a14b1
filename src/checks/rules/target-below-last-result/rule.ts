import type { Form } from "#model";
import { judge } from "../../actual.ts";
import { doc88 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { budgetYear } from "../../period.ts";
import { short } from "../../points.ts";
import { type Holder, indicatorKey, sameProjects } from "../../project.ts";

type Facts = {
  readonly name: string;
  readonly target: string;
  readonly before: string;
  readonly last: string;
  readonly apart: string;
};

/** Years differ a little by chance. */
const noticeable = "0.1";

/** The latest earlier self-evaluation of the project. */
function lastResult(year: string, others: readonly Holder[]): Holder | null {
  const earlier = others.filter(
    (other) => other.form.kind === "self-evaluation" && other.year !== null && other.year < year,
  );
  return earlier.sort((a, b) => ((a.year ?? "") < (b.year ?? "") ? 1 : -1))[0] ?? null;
}

const actualsOf = (form: Form): ReadonlyMap<string, string> =>
  new Map(
    form.indicators.flatMap((row) => (row.actual ? [[indicatorKey(row), row.actual.trim()] as const] : [])),
  );

/** What was reached last year can be asked for this year; less money, or less work, is a reason to give. */
export default defineRule({
  id: "target-below-last-result",
  title: { zh: "目标低于上年实际", en: "A target below last year's result" },
  concern: "appropriateness",
  severity: "advice",
  confidence: "medium",
  basis: [doc88("适当性审核：目标与上年实际相衔接，不偏低")],
  catalogue: ["F01"],
  on: "set",
  check(forms, report, unable) {
    const others = sameProjects(forms);
    let compared = false;
    for (const [at, form] of forms.entries()) {
      const year = form.kind === "declaration" ? budgetYear(form) : null;
      const last = year ? lastResult(year, others(at)) : null;
      if (!last) continue;
      compared = true;
      const actuals = actualsOf(last.form);
      for (const [row, indicator] of form.indicators.entries()) {
        const before = actuals.get(indicatorKey(indicator)) ?? "";
        const verdict = judge(indicator, before);
        // Ceilings of money go up and down with the budget.
        if (!verdict?.beyond?.gt(noticeable) || verdict.money) continue;
        report(
          verdict.sense === "negative" ? "looser" : "lower",
          { form: at, row, cell: "target" },
          {
            ...{ name: indicator.level3, target: indicator.target.text.trim(), before },
            ...{ last: last.year ?? "", apart: short(verdict.beyond.mul(100)) },
          },
        );
      }
    }
    if (!compared)
      unable(
        "not-enough-data",
        "没有同一项目上年的自评表",
        "no earlier self-evaluation of a declared project is at hand",
      );
  },
  say: {
    lower: ({ name, target, before, last, apart }: Facts) => ({
      zh: `“${name}”的目标是${target}，${last}年实际已有${before}，高出${apart}%；请按上年实际提高目标，或说明任务为什么减少。`,
      en: `“${name}” asks for ${target}, and ${last} reached ${before}, ${apart}% more; raise the target, or say why there is less to do.`,
    }),
    looser: ({ name, target, before, last, apart }: Facts) => ({
      zh: `“${name}”的目标是${target}，${last}年实际已做到${before}，比它好${apart}%；请按上年实际收紧目标，或说明原因。`,
      en: `“${name}” asks for ${target}, and ${last} was at ${before}, ${apart}% better; tighten the target, or say why not.`,
    }),
  },
});
