import { type Form, type Indicator, isLive } from "#model";
import { decimal } from "#values";
import { executionRate } from "./money.ts";
import { reasonKind } from "./reason.ts";

const quarters: { readonly [digit: string]: number } = { 一: 3, 二: 6, 三: 9, 1: 3, 2: 6, 3: 9 };

/** How many months a monitoring table counts, by its heading (1-7月, 半年度, 前三季度); null where it does not say. */
export function monthsCounted(form: Form): number | null {
  const words = (form.overall?.asOf ?? "").slice(0, 40).normalize("NFKC");
  const [, month] = /(\d{1,2})月(?!.*\d月)/.exec(words) ?? [];
  if (month && Number(month) >= 1 && Number(month) <= 12) return Number(month);
  const [, quarter = ""] = /([一二三1-3])季度/.exec(words) ?? [];
  return quarters[quarter] ?? (/半年|年中/.test(words) ? 6 : null);
}

/** Whether the row owns up to any deviation: a ticked cause, a reason, or doubt that it will be met. */
export const deviates = ({ causes, cause, likelihood }: Indicator): boolean =>
  Boolean(causes?.length) ||
  likelihood === "possible" ||
  likelihood === "impossible" ||
  ["words", "stock"].includes(reasonKind(cause));

/** Whether the row says that all is well: certain to be met, or 无偏差 in so many words. */
const contented = ({ cause, likelihood }: Indicator): boolean =>
  likelihood === "certain" || reasonKind(cause) === "none";

/** Below this, with most of the year gone, no row can be without deviation (domain rules H05). */
const lowRate = 30;
/** A third of the year: before, little is spent anywhere. */
const earliest = 5;

/** Hardly anything spent, and no row that owns up to it. */
export function silentOnLowSpending(form: Form): boolean {
  const rate = executionRate(form);
  const rows = form.indicators.filter(isLive);
  const months = monthsCounted(form);
  return (
    rate?.lt(lowRate) === true &&
    (months === null || months >= earliest) &&
    rows.some(contented) &&
    !rows.some(deviates) &&
    reasonKind(form.overall?.cause) !== "words"
  );
}

/** 序时进度 in percent: how much of the year these months are. */
export const yearGone = (months: number) => decimal(months).div(12).mul(100);
