import type { DurationUnit } from "./target.ts";

/** A unit of time in both languages; "个" belongs to the Chinese name where the language wants it. */
export const unitNames: Record<DurationUnit, { readonly zh: string; readonly en: string }> = {
  second: { zh: "秒", en: "second" },
  minute: { zh: "分钟", en: "minute" },
  hour: { zh: "小时", en: "hour" },
  day: { zh: "天", en: "day" },
  workday: { zh: "个工作日", en: "working day" },
  week: { zh: "周", en: "week" },
  month: { zh: "个月", en: "month" },
  quarter: { zh: "个季度", en: "quarter" },
  year: { zh: "年", en: "year" },
};

export const isTimeUnit = (unit: string): unit is DurationUnit => Object.hasOwn(unitNames, unit);

/** The unit as a Chinese sentence says it: hour → 小时; what is no unit of time as it is written. */
export const unitZh = (unit: string): string => (isTimeUnit(unit) ? unitNames[unit].zh : unit);
