import type { Form, PrintedBudget } from "#model";
import { type Decimal, decimal } from "#values";

/** Columns of the money table that hold amounts, as printed. */
export const moneyColumns = {
  original: { zh: "年初预算数", en: "original budget" },
  adjusted: { zh: "全年预算数", en: "adjusted budget" },
  spent: { zh: "执行数", en: "amount spent" },
  forecast: { zh: "全年预计执行数", en: "forecast spending" },
} as const;
export type MoneyColumn = keyof typeof moneyColumns;
export const moneyOrder = Object.keys(moneyColumns) as readonly MoneyColumn[];

/** A figure with the unit it carries itself, "" where the table's unit counts; null for blanks, dashes and words. */
export type MoneyFigure = { readonly value: Decimal; readonly unit: string };
export function moneyIn(text: string | null | undefined): MoneyFigure | null {
  const folded = (text ?? "").normalize("NFKC").replace(/[\s,¥。]/g, "");
  const [, digits, unit = ""] = /^(\d+(?:\.\d+)?)(亿元|万元|元)?$/.exec(folded) ?? [];
  return digits ? { value: decimal(digits), unit } : null;
}

/** A percentage as printed, in points of a hundred; a bare 0.86 is 86 %. */
export function percentIn(text: string | null | undefined): Decimal | null {
  const folded = (text ?? "").normalize("NFKC").replace(/[\s,]/g, "");
  const [, digits, sign] = /^(\d+(?:\.\d+)?)(%?)$/.exec(folded) ?? [];
  if (!digits) return null;
  const figure = decimal(digits);
  return !sign && figure.lte(1) ? figure.mul(100) : figure;
}

const ratio = (spent: MoneyFigure | null, of: MoneyFigure | null): Decimal | null =>
  spent && of && spent.unit === of.unit && of.value.gt(0) ? spent.value.div(of.value).mul(100) : null;

/** Spent ÷ budget in percent, over each budget that is printed: the adjusted one first (§ 10号), then the original. */
export const spendingRates = ({ spent, adjusted, original }: PrintedBudget): readonly Decimal[] =>
  [adjusted, original].flatMap((budget) => ratio(moneyIn(spent), moneyIn(budget)) ?? []);

/** The rate of execution in percent: as the amounts give it, else as printed; null where neither can be told. */
export function executionRate(form: Form): Decimal | null {
  if (!form.budget) return null;
  // A total row left at 0 above parts that were spent says nothing of the rate.
  const empty = moneyIn(form.budget.spent)?.value.isZero();
  if (empty && form.funding?.some((part) => moneyIn(part.spent)?.value.gt(0))) return null;
  return spendingRates(form.budget)[0] ?? percentIn(form.budget.rate);
}

/** The money table's total as one line, by the names of its columns. */
export function budgetText(form: Form): string {
  if (!form.budget) return "";
  const { rate, weight, score, ...amounts } = form.budget;
  const named: readonly (readonly [string, string | null | undefined])[] = [
    ...moneyOrder.map((column) => [moneyColumns[column].zh, amounts[column]] as const),
    ["执行率", rate],
    ["分值", weight],
    ["得分", score],
  ];
  return named.flatMap(([name, text]) => (text ? [`${name} ${text}`] : [])).join("，");
}
