import { unitNames } from "#values";

/** 个月 and 月, 个工作日 and 工作日: targets are written either way. */
const english = new Map(
  Object.values(unitNames).flatMap(({ zh, en }) =>
    [zh, zh.replace(/^个/, "")].map((name) => [name, `${en}s`]),
  ),
);

/** The unit as an English sentence says it: 小时 → hours, % and 套 as they are. */
export const unitEn = (unit: string): string => english.get(unit) ?? unit;
