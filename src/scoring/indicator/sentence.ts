import type { Words } from "#model";
import { type Decimal, plain, rounded, unitZh } from "#values";
import type { Row } from "./draft.ts";
import { percentOf, type Share } from "./exact.ts";

const trimmed = (digits: string): string =>
  digits.includes(".") ? digits.replace(/0+$/, "").replace(/\.$/, "") : digits;

/** At most four places, unless rounding would hide that the figure is not the target's. */
export function shown(value: Decimal, against?: Decimal): string {
  for (const digits of [4, 8, 12]) {
    const text = trimmed(rounded(value, digits));
    if (!against || value.eq(against) || text !== plain(against)) return text;
  }
  return plain(value);
}

/** Two places; a share short of 100 % never prints as 100. */
export function shownPercent(share: Share): string {
  const percent = percentOf(share);
  for (const digits of [2, 4, 6, 8]) {
    const text = trimmed(rounded(percent, digits));
    if (text !== "100" || percent.gte(100)) return `${text}%`;
  }
  return `${plain(percent)}%`;
}

export const figureZh = (value: string, unit: string): string => `${value}${unitZh(unit)}`;
export function figureEn(value: string, unit: string): string {
  if (unit === "%" || unit === "") return `${value}${unit}`;
  return `${value} ${unit}${/^[a-z]+$/.test(unit) && value !== "1" ? "s" : ""}`;
}

/** Opens every sentence about a figure: the words of the form, then what was found. */
export function opening(row: Row, actual: Words): Words {
  const target = row.indicator.target.text.trim();
  return { zh: `目标${target}，实际${actual.zh}`, en: `Target ${target}, actual ${actual.en}` };
}

export const sentence = (...clauses: readonly (Words | null)[]): Words => {
  const said = clauses.filter((clause) => clause !== null);
  return {
    zh: `${said.map((clause) => clause.zh).join("，")}。`,
    en: `${said.map((clause) => clause.en).join(", ")}.`,
  };
};
