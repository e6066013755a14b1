import { plain } from "#values";
import { defineRule } from "../../kit.ts";
import { moneyIn } from "../../money.ts";

type Facts = { readonly forecast: string; readonly budget: string; readonly over: string };

/** A year cannot spend what it was not given; above the original budget it can, once money is added. */
export default defineRule({
  id: "forecast-above-budget",
  title: { zh: "全年预计执行数高于预算", en: "Forecast spending above the budget" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { original: { severity: "warning", confidence: "medium" } },
  basis: ["预算法第十三条：支出必须以经批准的预算为依据，未列入预算的不得支出［背景知识，待核］"],
  catalogue: ["H04"],
  on: "form",
  kinds: ["monitoring"],
  check(form, report, unable) {
    const forecast = moneyIn(form.budget?.forecast);
    const adjusted = moneyIn(form.budget?.adjusted);
    const budget = adjusted ?? moneyIn(form.budget?.original);
    if (!forecast || !budget || budget.unit !== forecast.unit || budget.value.isZero())
      return unable(
        "not-enough-data",
        "没有印全年预计执行数或预算数",
        "no forecast spending or no budget is printed",
      );
    if (forecast.value.lte(budget.value)) return;
    const over = plain(forecast.value.sub(budget.value));
    const facts = { forecast: plain(forecast.value), budget: plain(budget.value), over };
    report(adjusted ? "adjusted" : "original", { cell: "budget" }, facts);
  },
  say: {
    adjusted: ({ forecast, budget, over }: Facts) => ({
      zh: `全年预计执行数${forecast}，全年预算数只有${budget}，多出${over}。`,
      en: `Forecast spending is ${forecast} against a budget of ${budget}, ${over} more than there is.`,
    }),
    original: ({ forecast, budget, over }: Facts) => ({
      zh: `全年预计执行数${forecast}，年初预算数只有${budget}，多出${over}；年中追加了预算的，请写明。`,
      en: `Forecast spending is ${forecast} against an original budget of ${budget}, ${over} more; if money was added, say so.`,
    }),
  },
});
