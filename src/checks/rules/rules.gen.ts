// Written by scripts/catalogue.ts. Do not edit.
import actualCopiedFromTarget from "./actual-copied-from-target/rule.ts";
import allRatesHundred from "./all-rates-hundred/rule.ts";
import amountNotAFigure from "./amount-not-a-figure/rule.ts";
import amountUnitMismatch from "./amount-unit-mismatch/rule.ts";
import annualExceedsTotal from "./annual-exceeds-total/rule.ts";
import bareNumber from "./bare-number/rule.ts";
import basisRepeatsGoal from "./basis-repeats-goal/rule.ts";
import blankExplanation from "./blank-explanation/rule.ts";
import blankField from "./blank-field/rule.ts";
import budgetControlAsBenefit from "./budget-control-as-benefit/rule.ts";
import classUnderWrongLevel1 from "./class-under-wrong-level1/rule.ts";
import costExceedsAmount from "./cost-exceeds-amount/rule.ts";
import costingArithmetic from "./costing-arithmetic/rule.ts";
import costingCountDiffers from "./costing-count-differs/rule.ts";
import costingCoversLittle from "./costing-covers-little/rule.ts";
import costingDiffersFromAmounts from "./costing-differs-from-amounts/rule.ts";
import costingWithoutSums from "./costing-without-sums/rule.ts";
import deadlineOutsidePeriod from "./deadline-outside-period/rule.ts";
import deductionWithoutMiss from "./deduction-without-miss/rule.ts";
import doneAsTarget from "./done-as-target/rule.ts";
import doubledWords from "./doubled-words/rule.ts";
import duplicateProjectCode from "./duplicate-project-code/rule.ts";
import executionRateDiffers from "./execution-rate-differs/rule.ts";
import explanationContradictsTarget from "./explanation-contradicts-target/rule.ts";
import explanationOfAnotherRow from "./explanation-of-another-row/rule.ts";
import explanationRepeatsName from "./explanation-repeats-name/rule.ts";
import forecastAboveBudget from "./forecast-above-budget/rule.ts";
import forecastBelowTarget from "./forecast-below-target/rule.ts";
import fullScoreYetUnfinished from "./full-score-yet-unfinished/rule.ts";
import goalRepeatsLongTerm from "./goal-repeats-long-term/rule.ts";
import goalWithoutFigures from "./goal-without-figures/rule.ts";
import gradeOutsideBand from "./grade-outside-band/rule.ts";
import gradeWithoutScale from "./grade-without-scale/rule.ts";
import halfWidthPunctuation from "./half-width-punctuation/rule.ts";
import highScoreLowExecution from "./high-score-low-execution/rule.ts";
import indicatorCount from "./indicator-count/rule.ts";
import lostPointsWithoutReason from "./lost-points-without-reason/rule.ts";
import malformedProjectCode from "./malformed-project-code/rule.ts";
import missingLevel1 from "./missing-level1/rule.ts";
import moneyAsQuantity from "./money-as-quantity/rule.ts";
import moneyPartsDiffer from "./money-parts-differ/rule.ts";
import mostlyQualitative from "./mostly-qualitative/rule.ts";
import nameWithoutTarget from "./name-without-target/rule.ts";
import newYetContinuing from "./new-yet-continuing/rule.ts";
import noDeviationAtLowSpending from "./no-deviation-at-low-spending/rule.ts";
import numberWithoutUnit from "./number-without-unit/rule.ts";
import oneIndicatorCarriesAll from "./one-indicator-carries-all/rule.ts";
import outputAsBenefit from "./output-as-benefit/rule.ts";
import outputWithoutFigure from "./output-without-figure/rule.ts";
import overshootWithoutReason from "./overshoot-without-reason/rule.ts";
import pointsWithoutActual from "./points-without-actual/rule.ts";
import policyNamesNothing from "./policy-names-nothing/rule.ts";
import projectNamedAfterUnit from "./project-named-after-unit/rule.ts";
import promptWithoutDate from "./prompt-without-date/rule.ts";
import quantityAsQuality from "./quantity-as-quality/rule.ts";
import quantityInPercent from "./quantity-in-percent/rule.ts";
import rateInOtherUnit from "./rate-in-other-unit/rule.ts";
import rateOverHundred from "./rate-over-hundred/rule.ts";
import rateWithoutParts from "./rate-without-parts/rule.ts";
import repeatedIndicator from "./repeated-indicator/rule.ts";
import repeatedPunctuation from "./repeated-punctuation/rule.ts";
import satisfactionMisplaced from "./satisfaction-misplaced/rule.ts";
import satisfactionSign from "./satisfaction-sign/rule.ts";
import satisfactionWithoutRespondents from "./satisfaction-without-respondents/rule.ts";
import scoreAboveWeight from "./score-above-weight/rule.ts";
import scoreDiffersFromFormula from "./score-differs-from-formula/rule.ts";
import scoreTotalDiffers from "./score-total-differs/rule.ts";
import severalTargetsInOneCell from "./several-targets-in-one-cell/rule.ts";
import shortGoal from "./short-goal/rule.ts";
import signDiffersAcrossForms from "./sign-differs-across-forms/rule.ts";
import spendingBehindSchedule from "./spending-behind-schedule/rule.ts";
import spendingProgressAsCost from "./spending-progress-as-cost/rule.ts";
import starredNotApplicable from "./starred-not-applicable/rule.ts";
import stockPhraseReason from "./stock-phrase-reason/rule.ts";
import strayYear from "./stray-year/rule.ts";
import targetBelowLastResult from "./target-below-last-result/rule.ts";
import targetChangedSinceDeclaration from "./target-changed-since-declaration/rule.ts";
import targetDiffersAcrossForms from "./target-differs-across-forms/rule.ts";
import targetTooLow from "./target-too-low/rule.ts";
import targetWithoutName from "./target-without-name/rule.ts";
import templateResidue from "./template-residue/rule.ts";
import textCopiedAcrossProjects from "./text-copied-across-projects/rule.ts";
import timelinessAsQuality from "./timeliness-as-quality/rule.ts";
import totalDiffersFromYears from "./total-differs-from-years/rule.ts";
import truncatedName from "./truncated-name/rule.ts";
import unchangedFromLastYear from "./unchanged-from-last-year/rule.ts";
import unclearPeriod from "./unclear-period/rule.ts";
import unclosedBracket from "./unclosed-bracket/rule.ts";
import unitUnfitForName from "./unit-unfit-for-name/rule.ts";
import unlikelyWithoutReason from "./unlikely-without-reason/rule.ts";
import unreadableTarget from "./unreadable-target/rule.ts";
import weightsOffHundred from "./weights-off-hundred/rule.ts";

export const rules = [
  actualCopiedFromTarget,
  allRatesHundred,
  amountNotAFigure,
  amountUnitMismatch,
  annualExceedsTotal,
  bareNumber,
  basisRepeatsGoal,
  blankExplanation,
  blankField,
  budgetControlAsBenefit,
  classUnderWrongLevel1,
  costExceedsAmount,
  costingArithmetic,
  costingCountDiffers,
  costingCoversLittle,
  costingDiffersFromAmounts,
  costingWithoutSums,
  deadlineOutsidePeriod,
  deductionWithoutMiss,
  doneAsTarget,
  doubledWords,
  duplicateProjectCode,
  executionRateDiffers,
  explanationContradictsTarget,
  explanationOfAnotherRow,
  explanationRepeatsName,
  forecastAboveBudget,
  forecastBelowTarget,
  fullScoreYetUnfinished,
  goalRepeatsLongTerm,
  goalWithoutFigures,
  gradeOutsideBand,
  gradeWithoutScale,
  halfWidthPunctuation,
  highScoreLowExecution,
  indicatorCount,
  lostPointsWithoutReason,
  malformedProjectCode,
  missingLevel1,
  moneyAsQuantity,
  moneyPartsDiffer,
  mostlyQualitative,
  nameWithoutTarget,
  newYetContinuing,
  noDeviationAtLowSpending,
  numberWithoutUnit,
  oneIndicatorCarriesAll,
  outputAsBenefit,
  outputWithoutFigure,
  overshootWithoutReason,
  pointsWithoutActual,
  policyNamesNothing,
  projectNamedAfterUnit,
  promptWithoutDate,
  quantityAsQuality,
  quantityInPercent,
  rateInOtherUnit,
  rateOverHundred,
  rateWithoutParts,
  repeatedIndicator,
  repeatedPunctuation,
  satisfactionMisplaced,
  satisfactionSign,
  satisfactionWithoutRespondents,
  scoreAboveWeight,
  scoreDiffersFromFormula,
  scoreTotalDiffers,
  severalTargetsInOneCell,
  shortGoal,
  signDiffersAcrossForms,
  spendingBehindSchedule,
  spendingProgressAsCost,
  starredNotApplicable,
  stockPhraseReason,
  strayYear,
  targetBelowLastResult,
  targetChangedSinceDeclaration,
  targetDiffersAcrossForms,
  targetTooLow,
  targetWithoutName,
  templateResidue,
  textCopiedAcrossProjects,
  timelinessAsQuality,
  totalDiffersFromYears,
  truncatedName,
  unchangedFromLastYear,
  unclearPeriod,
  unclosedBracket,
  unitUnfitForName,
  unlikelyWithoutReason,
  unreadableTarget,
  weightsOffHundred,
] as const;
