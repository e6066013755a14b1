// Written by scripts/catalogue.ts. Do not edit.
import amountUnitMismatch from "./amount-unit-mismatch/rule.ts";
import annualExceedsTotal from "./annual-exceeds-total/rule.ts";
import basisRepeatsGoal from "./basis-repeats-goal/rule.ts";
import costingArithmetic from "./costing-arithmetic/rule.ts";
import costingCoversLittle from "./costing-covers-little/rule.ts";
import costingDiffersFromAmounts from "./costing-differs-from-amounts/rule.ts";
import explanationOfAnotherRow from "./explanation-of-another-row/rule.ts";
import explanationRepeatsName from "./explanation-repeats-name/rule.ts";
import goalRepeatsLongTerm from "./goal-repeats-long-term/rule.ts";
import moneyAsQuantity from "./money-as-quantity/rule.ts";
import policyNamesNothing from "./policy-names-nothing/rule.ts";
import quantityInPercent from "./quantity-in-percent/rule.ts";
import rateInOtherUnit from "./rate-in-other-unit/rule.ts";
import spendingProgressAsCost from "./spending-progress-as-cost/rule.ts";
import totalDiffersFromYears from "./total-differs-from-years/rule.ts";

export const rules = [
  amountUnitMismatch,
  annualExceedsTotal,
  basisRepeatsGoal,
  costingArithmetic,
  costingCoversLittle,
  costingDiffersFromAmounts,
  explanationOfAnotherRow,
  explanationRepeatsName,
  goalRepeatsLongTerm,
  moneyAsQuantity,
  policyNamesNothing,
  quantityInPercent,
  rateInOtherUnit,
  spendingProgressAsCost,
  totalDiffersFromYears,
] as const;
