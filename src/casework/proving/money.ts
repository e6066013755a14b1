import { kinds } from "#evidence";
import type { Lake } from "#lake";
import { readMeasure, tally } from "#measures";
import type { Money } from "#model";
import { type Day, decimal, rounded, type Window } from "#values";
import { monthEnds } from "./months.ts";

export type Spending = {
  readonly money: Money;
  readonly spending: readonly { readonly to: Day; readonly spent: string | null }[];
};

const measure = (base: "adjusted" | "original") =>
  readMeasure(
    { shape: "expenditure-progress", base },
    { at: { file: "", zh: "支出", en: "spending" }, indicator: "", kinds },
  );

/**
 * 年初预算数, 全年预算数, 执行数 and 执行率 of one project from budget and payment evidence. What no evidence speaks of is
 * null: a project without a payments export has not "spent nothing".
 */
export async function spendingOf(lake: Lake, project: string, window: Window, asOf: Day): Promise<Spending> {
  const [budgeted, paying] = [lake.coverage("budget", project), lake.coverage("payment", project)];
  const run = async (base: "adjusted" | "original", day: Day) =>
    (await lake.run(project, tally(measure(base), window, day), { limit: 0 })).parts;
  const adjusted = await run("adjusted", asOf);
  const original = await run("original", asOf);
  const spentBy = (parts: typeof adjusted) => (paying.length === 0 ? null : (parts.paid ?? "0.00"));
  const spending: { readonly to: Day; readonly spent: string | null }[] = [];
  for (const to of monthEnds(window, asOf)) spending.push({ to, spent: spentBy(await run("adjusted", to)) });
  const budget = budgeted.length === 0 ? null : (adjusted.budget ?? null);
  const spent = spentBy(adjusted);
  return {
    money: {
      original: budgeted.length === 0 ? null : (original.budget ?? null),
      adjusted: budget,
      spent,
      rate:
        budget === null || spent === null || decimal(budget).lte(0)
          ? null
          : rounded(decimal(spent).times(100).div(budget), 2),
    },
    spending,
  };
}
