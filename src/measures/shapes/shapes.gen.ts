// Written by scripts/catalogue.ts. Do not edit.
import average from "./average/shape.ts";
import byDeadline from "./by-deadline/shape.ts";
import count from "./count/shape.ts";
import distinctCount from "./distinct-count/shape.ts";
import everyPeriod from "./every-period/shape.ts";
import expenditureProgress from "./expenditure-progress/shape.ts";
import latestGrade from "./latest-grade/shape.ts";
import longest from "./longest/shape.ts";
import percentile from "./percentile/shape.ts";
import share from "./share/shape.ts";
import shareWithinDuration from "./share-within-duration/shape.ts";
import sum from "./sum/shape.ts";
import surveyRate from "./survey-rate/shape.ts";

export const shapes = [
  average,
  byDeadline,
  count,
  distinctCount,
  everyPeriod,
  expenditureProgress,
  latestGrade,
  longest,
  percentile,
  share,
  shareWithinDuration,
  sum,
  surveyRate,
] as const;
