import type { Said } from "../said.ts";
import { said } from "../said.ts";

/** Names of the units a lapse of time is written in. */
export const unitNames: { readonly [unit: string]: Said } = {
  second: said("秒", "seconds"),
  minute: said("分钟", "minutes"),
  hour: said("小时", "hours"),
  day: said("天", "days"),
  workday: said("工作日", "workdays"),
  week: said("周", "weeks"),
  month: said("月", "months"),
  quarter: said("季度", "quarters"),
  year: said("年", "years"),
};

const english = new Map(Object.values(unitNames).map(({ zh, en }) => [zh, en]));

/** The unit as an English sentence says it: 小时 → hours, % and 套 as they are. */
export const unitEn = (unit: string): string => english.get(unit) ?? unit;
