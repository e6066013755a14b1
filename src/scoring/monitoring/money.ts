import type { Words } from "#model";
import { addDays, type Day, type Decimal, daysIn, decimal, earlier, rounded, type Window } from "#values";
import { monthsIn, wholeMonths } from "./months.ts";
import { aheadBy, behindBy } from "./settings.ts";

export type MoneyToWatch = {
  /** 调整后预算数 and spending to date in 元, decimal text; null where no evidence speaks. */
  readonly adjusted: string | null;
  readonly spent: string | null;
  readonly asOf: Day;
  readonly window: Window;
  /** 用款计划: the share of the budget, in percent, to be spent by the end of each day named, in time order. */
  readonly plan?: readonly { readonly by: Day; readonly share: string }[];
};

export type MoneyWatch = {
  /** 支出进度 in percent, two decimals; null where it cannot be computed. */
  readonly rate: string | null;
  /** What the time (or the plan) asks for by then, in percent, two decimals. */
  readonly schedule: string;
  /** 序时进度 by months that are over (÷ 12 in a full year), and by days. */
  readonly byMonths: string;
  readonly byDays: string;
  /** rate − schedule in percentage points, two decimals. */
  readonly gap: string | null;
  readonly state: "behind" | "on-track" | "ahead" | "unknown";
  readonly why: Words;
};

/**
 * Money against time at a date. 序时进度 counts whole months where `asOf` ends one, days otherwise; a plan, where there
 * is one, comes before both.
 */
export function monitorMoney({ adjusted, spent, asOf, window, plan }: MoneyToWatch): MoneyWatch {
  const share = (part: number, whole: number) => decimal(part).times(100).div(whole);
  const elapsed = asOf < window.from ? 0 : daysIn({ from: window.from, to: earlier(asOf, window.to) });
  const byDays = share(elapsed, daysIn(window));
  const byMonths = share(wholeMonths(window, asOf), monthsIn(window));
  const planned = plan?.filter(({ by }) => by <= asOf).at(-1);
  const monthEnds = wholeMonths(window, asOf) !== wholeMonths(window, addDays(asOf, -1));
  const schedule = plan ? decimal(planned?.share ?? "0") : monthEnds ? byMonths : byDays;
  const told = {
    schedule: rounded(schedule, 2),
    byMonths: rounded(byMonths, 2),
    byDays: rounded(byDays, 2),
  };
  const unknown = (zh: string, en: string): MoneyWatch => ({
    ...told,
    rate: null,
    gap: null,
    state: "unknown",
    why: { zh, en },
  });
  if (adjusted === null || spent === null)
    return unknown(
      "没有预算或支付证据，支出进度算不出。",
      "No evidence of budget or payments: the progress is unknown.",
    );
  if (decimal(adjusted).lte(0))
    return unknown("预算数为零，支出进度无从计算。", "The budget is nought: no progress can be computed.");
  const rate = decimal(spent).times(100).div(adjusted);
  const gap = rate.minus(schedule);
  const state = gap.lt(decimal(behindBy.value).neg())
    ? "behind"
    : gap.gt(aheadBy.value)
      ? "ahead"
      : "on-track";
  return {
    ...told,
    rate: rounded(rate, 2),
    gap: rounded(gap, 2),
    state,
    why: sayWhy(asOf, rate, schedule, gap, state, plan !== undefined),
  };
}

function sayWhy(
  asOf: Day,
  rate: Decimal,
  schedule: Decimal,
  gap: Decimal,
  state: "behind" | "on-track" | "ahead",
  planned: boolean,
): Words {
  const by = rounded(gap.abs(), 2);
  const against = planned ? { zh: "计划进度", en: "the plan" } : { zh: "序时进度", en: "the time elapsed" };
  const verdict = {
    behind: { zh: `慢${by}个百分点，支出偏慢`, en: `${by} points behind: spending is slow` },
    ahead: {
      zh: `快${by}个百分点，支出明显超前，请核对支付依据`,
      en: `${by} points ahead: check what the payments rest on`,
    },
    "on-track": gap.lt(0)
      ? { zh: `慢${by}个百分点，在正常范围内`, en: `${by} points behind, within the normal band` }
      : { zh: `快${by}个百分点，在正常范围内`, en: `${by} points ahead, within the normal band` },
  }[state];
  return {
    zh: `截至${asOf}支出进度${rounded(rate, 2)}%，${against.zh}${rounded(schedule, 2)}%，${verdict.zh}。`,
    en: `By ${asOf} ${rounded(rate, 2)}% is spent against ${rounded(schedule, 2)}% for ${against.en}: ${verdict.en}.`,
  };
}
