import type { Form } from "#model";
import { addDays, fiscalYear, isDay, type Window } from "#values";
import { textOf } from "./cells.ts";

/** 实施期限 as it can be believed. `reversed` ends before it begins; `words` is 全年, 长期 and their like. */
export type Period =
  | { readonly kind: "years"; readonly years: number }
  | { readonly kind: "window"; readonly window: Window }
  | { readonly kind: "reversed"; readonly from: string; readonly to: string }
  | { readonly kind: "words" };

const two = (digits: string) => digits.padStart(2, "0");
const lastOf = (year: string, month: string) =>
  month === "12" ? `${year}-12-31` : addDays(`${year}-${two(String(Number(month) + 1))}-01`, -1);

type Point = { readonly from: string; readonly to: string };

/** "2023", "2023年7月", "2023.07", "202307", "2023-07-01", "20230701"; a month alone borrows the year before it. */
function pointOf(text: string, year: string | null): Point | null {
  const [, whole] = /^(\d{4})年?度?$/.exec(text) ?? [];
  if (whole) return { from: `${whole}-01-01`, to: `${whole}-12-31` };
  const [, y = year, m, d] =
    /^(\d{4})[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月?底?)$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})?$/.exec(text) ??
    /^()(\d{1,2})月(?:(\d{1,2})日|底)?$/.exec(text) ??
    [];
  const borrowed = y || year;
  if (!borrowed || !m || Number(m) < 1 || Number(m) > 12) return null;
  const month = two(m);
  if (!d) return { from: `${borrowed}-${month}-01`, to: lastOf(borrowed, month) };
  const day = `${borrowed}-${month}-${two(d)}`;
  return isDay(day) ? { from: day, to: day } : null;
}

const numerals = "一二三四五六七八九十";

/** Reads 实施期限; null where nothing can be made of it, or where it is blank. */
export function periodOf(form: Form): Period | null {
  const text = textOf(form, "periodYears").normalize("NFKC").replace(/\s/g, "");
  if (text.length > 40) return null;
  const [, years, numeral] = /^(?:(\d{1,2})|([一二两三四五六七八九十]))年?$/.exec(text) ?? [];
  if (years && Number(years) > 0) return { kind: "years", years: Number(years) };
  if (numeral) return { kind: "years", years: numeral === "两" ? 2 : numerals.indexOf(numeral) + 1 };
  if (/^\d{1,3}个月$/.test(text)) return { kind: "words" };
  if (/^(?:全年|当年|本年|本年度|年度|每年|常年|长期|经常性|一次性)$/.test(text)) return { kind: "words" };
  const whole = pointOf(text, null);
  if (whole) return { kind: "window", window: whole };
  for (const [, one = "", other = ""] of splits(text)) {
    const from = pointOf(one, null);
    const to = from && pointOf(other, from.from.slice(0, 4));
    if (!from || !to) continue;
    if (to.to < from.from) return { kind: "reversed", from: one, to: other };
    return { kind: "window", window: { from: from.from, to: to.to } };
  }
  return null;
}

/** Every way to cut the text in two at a sign that may join two dates. */
const splits = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(/--|—+|[-–~～至到/]/gu)].map((sign) => [
    sign[0],
    text.slice(0, sign.index),
    text.slice(sign.index + sign[0].length),
  ]);

/** The budget year the form's title prints, as "2023"; null where it prints none. */
export const titleYear = (form: Form): string | null =>
  /(20\d{2})年/.exec(form.title.normalize("NFKC"))?.[1] ?? null;

/** The year that stands below or in the title. */
export const printedYear = (form: Form): string | null => form.year ?? titleYear(form);

/** The budget year: as printed below or in the title, else the one year that all the form's dated targets name. */
export function budgetYear(form: Form): string | null {
  const printed = printedYear(form);
  if (printed) return printed;
  const dated = form.indicators.flatMap(({ target }) =>
    target.kind === "deadline" && target.date ? [target.date.slice(0, 4)] : [],
  );
  const [first] = dated;
  return first && dated.every((year) => year === first) ? first : null;
}

/** The window in which the form's targets may fall due: the budget year of the title, or the period the form prints. */
export function dueWindow(form: Form): Window | null {
  const year = titleYear(form);
  if (year) return fiscalYear(Number(year));
  const period = periodOf(form);
  return period?.kind === "window" ? period.window : null;
}
