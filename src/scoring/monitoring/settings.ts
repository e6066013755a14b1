import type { Sourced } from "../pack.ts";

/** 支出进度 − 序时进度 in percentage points: beyond these the money is behind or ahead of the time. */
export const behindBy: Sourced<string> = { value: "10", source: "本规则自定，各地线不一", mark: "own" };
export const aheadBy: Sourced<string> = {
  value: "20",
  source: "审计核查规则集：支付超前进度20个百分点以上须查",
  mark: "practice",
};

/** Monthly figures below which nothing is forecast. */
export const fewestPoints: Sourced<number> = { value: 3, source: "两个月以内的增量看不出波动", mark: "own" };

/**
 * Student's t, two-sided 90 %, by degrees of freedom: a spread estimated from few months is widened accordingly.
 */
export const t90: readonly string[] = [
  "6.314",
  "2.920",
  "2.353",
  "2.132",
  "2.015",
  "1.943",
  "1.895",
  "1.860",
  "1.833",
  "1.812",
  "1.796",
];
export const t90Beyond = "1.782";
