export type { PackCases } from "./cases.ts";
export { scoreExecution } from "./execution.ts";
export { type FormScore, scoreForm, type ToScoreForm } from "./form.ts";
export { gradeOf } from "./grade.ts";
export { scoreIndicator, type ToScore } from "./indicator/score.ts";
export { type Backtest, backtest, type PastYear, type Trial } from "./monitoring/backtest.ts";
export {
  type Forecast,
  forecast,
  type NoForecast,
  type SeriesPoint,
  type ToForecast,
} from "./monitoring/forecast.ts";
export { likelihoodOf, type Outlook } from "./monitoring/likelihood.ts";
export { type MoneyToWatch, type MoneyWatch, monitorMoney } from "./monitoring/money.ts";
export { type ToWatch, watchIndicator } from "./monitoring/watch.ts";
export { type Band, type GradeStep, type Mark, marks, type RulePack, type Sourced } from "./pack.ts";
export { packs } from "./packs/packs.gen.ts";
export { packsPage } from "./page.ts";
export { type ScoringRule, scoringRules } from "./rules.ts";
export { type Setting, settingsOf } from "./settings.ts";
export { distributeWeights, type Weights } from "./weights/distribute.ts";
