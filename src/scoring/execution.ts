import type { Money, Points, Words } from "#model";
import { type Decimal, decimal, plain, rounded } from "#values";
import { hundred, percentOf, pointsFor, type Share, shareOf } from "./indicator/exact.ts";
import { sentence, shownPercent } from "./indicator/sentence.ts";
import type { RulePack, Step } from "./pack.ts";
import type { ScoringRule } from "./rules.ts";
import { stepFor } from "./step.ts";

/**
 * Points for 预算执行率 (domain rules §3.2). Null without budget or payment evidence, with a budget of nought, and, where
 * the pack scores by steps, while nobody said whether the project is finished.
 */
export function scoreExecution(money: Money, weight: string, pack: RulePack, finished?: boolean): Points {
  const budget = pack.execution.denominator.value === "adjusted" ? money.adjusted : money.original;
  const answer = (rule: ScoringRule, score: string | null, needsReason: boolean, why: Words): Points => ({
    weight: plain(decimal(weight)),
    score,
    rule,
    needsReason,
    why,
  });
  const unknown = (zh: string, en: string) => answer("execution-unknown", null, false, { zh, en });
  if (decimal(weight).isZero())
    return answer("execution-linear", "0.00", false, {
      zh: "表内没有给预算执行率分值。",
      en: "The form gives budget execution no points.",
    });
  if (budget === null || money.spent === null)
    return unknown(
      "没有预算或支付证据，执行率算不出，暂不计分。",
      "No evidence of budget or payments: the rate is unknown, not scored yet.",
    );
  if (decimal(budget).lte(0))
    return unknown(
      "预算数为零，执行率无从计算，不计分，请核对预算数。",
      "The budget is nought: no rate can be computed, check the budget.",
    );
  const share = shareOf(decimal(money.spent), decimal(budget));
  const over = percentOf(share).gt(100);
  const opened = {
    zh: `预算${rounded(decimal(budget), 2)}元，执行${rounded(decimal(money.spent), 2)}元，执行率${shownPercent(share)}`,
    en: `Budget ${rounded(decimal(budget), 2)} yuan, spent ${rounded(decimal(money.spent), 2)} yuan, rate ${shownPercent(share)}`,
  };
  if (over && pack.execution.overspent.value === "refuse")
    return answer(
      "execution-unknown",
      null,
      true,
      sentence(opened, {
        zh: "支出超过预算，请先核对数据",
        en: "spending exceeds the budget: check the data first",
      }),
    );
  const low = percentOf(share).lt(pack.execution.reasonBelow.value);
  const { points } = pack.execution;
  if (points.value.kind === "linear") {
    const { score, sum } = times(weight, percentOf(share).gt(100) ? shareOf(hundred, hundred) : share, pack);
    const note = over
      ? {
          zh: "支出超过预算，按分值封顶，须说明原因",
          en: "spending exceeds the budget, capped at the weight, a reason is required",
        }
      : null;
    return answer(
      "execution-linear",
      score,
      low || over,
      sentence(opened, { zh: `得分${sum}`, en: `points ${sum}` }, note),
    );
  }
  const full = percentOf(share).eq(100);
  if (finished === undefined && !full)
    return unknown(
      `${opened.zh}，须写明项目是否完成才能分档计分。`,
      `${opened.en}: say whether the project is finished before it can be scored.`,
    );
  if (finished) {
    const { score, sum } = times(weight, shareOf(decimal(points.value.finishedWithinBudget), hundred), pack);
    return answer(
      "execution-finished",
      score,
      false,
      sentence(opened, {
        zh: `项目已完成且在预算内，得分${sum}`,
        en: `finished within the budget, points ${sum}`,
      }),
    );
  }
  return stepped(points.value.steps);

  function stepped(steps: readonly Step[]): Points {
    const step = stepFor(steps, percentOf(share));
    const { score, sum } = times(weight, shareOf(decimal(step.share), hundred), pack);
    return answer(
      "execution-step",
      score,
      low || decimal(score).lt(weight),
      sentence(opened, {
        zh: `项目未完成，在${step.from}%（含）以上一档，得分${sum}`,
        en: `unfinished, in the step from ${step.from}%, points ${sum}`,
      }),
    );
  }
}

function times(
  weight: string,
  share: Share,
  pack: RulePack,
): { readonly score: string; readonly sum: string } {
  const by: Decimal = decimal(weight);
  const score = pointsFor(by, share, pack.rounding.value.places);
  return { score, sum: `${plain(by)}×${shownPercent(share)}=${score}` };
}
