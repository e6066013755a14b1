// Written by scripts/catalogue.ts. Do not edit.
import amountUnitMismatch from "./amount-unit-mismatch/rule.ts";
import annualExceedsTotal from "./annual-exceeds-total/rule.ts";
import bareNumber from "./bare-number/rule.ts";
import basisRepeatsGoal from "./basis-repeats-goal/rule.ts";
import costingArithmetic from "./costing-arithmetic/rule.ts";
import costingCoversLittle from "./costing-covers-little/rule.ts";
import costingDiffersFromAmounts from "./costing-differs-from-amounts/rule.ts";
import doubledWords from "./doubled-words/rule.ts";
import duplicateProjectCode from "./duplicate-project-code/rule.ts";
import explanationOfAnotherRow from "./explanation-of-another-row/rule.ts";
import explanationRepeatsName from "./explanation-repeats-name/rule.ts";
import goalRepeatsLongTerm from "./goal-repeats-long-term/rule.ts";
import gradeWithoutScale from "./grade-without-scale/rule.ts";
import moneyAsQuantity from "./money-as-quantity/rule.ts";
import numberWithoutUnit from "./number-without-unit/rule.ts";
import policyNamesNothing from "./policy-names-nothing/rule.ts";
import quantityInPercent from "./quantity-in-percent/rule.ts";
import rateInOtherUnit from "./rate-in-other-unit/rule.ts";
import rateOverHundred from "./rate-over-hundred/rule.ts";
import satisfactionSign from "./satisfaction-sign/rule.ts";
import satisfactionWithoutRespondents from "./satisfaction-without-respondents/rule.ts";
import signDiffersAcrossForms from "./sign-differs-across-forms/rule.ts";
import spendingProgressAsCost from "./spending-progress-as-cost/rule.ts";
import starredNotApplicable from "./starred-not-applicable/rule.ts";
import targetDiffersAcrossForms from "./target-differs-across-forms/rule.ts";
import targetTooLow from "./target-too-low/rule.ts";
import totalDiffersFromYears from "./total-differs-from-years/rule.ts";
import truncatedName from "./truncated-name/rule.ts";

export const rules = [
  amountUnitMismatch,
  annualExceedsTotal,
  bareNumber,
  basisRepeatsGoal,
  costingArithmetic,
  costingCoversLittle,
  costingDiffersFromAmounts,
  doubledWords,
  duplicateProjectCode,
  explanationOfAnotherRow,
  explanationRepeatsName,
  goalRepeatsLongTerm,
  gradeWithoutScale,
  moneyAsQuantity,
  numberWithoutUnit,
  policyNamesNothing,
  quantityInPercent,
  rateInOtherUnit,
  rateOverHundred,
  satisfactionSign,
  satisfactionWithoutRespondents,
  signDiffersAcrossForms,
  spendingProgressAsCost,
  starredNotApplicable,
  targetDiffersAcrossForms,
  targetTooLow,
  totalDiffersFromYears,
  truncatedName,
] as const;
