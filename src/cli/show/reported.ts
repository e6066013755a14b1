import {
  type DeviationCause,
  type Form,
  type Indicator,
  type Likelihood,
  type Overall,
  overallFields,
  type PrintedBudget,
} from "#model";
import type { Context } from "../context.ts";
import type { Words } from "../kit.ts";
import { type Cell, table } from "./table.ts";
import { columns, hang, padEnd, printable } from "./text.ts";

// What monitoring tables and self-evaluations say beyond the declaration: money spent, expectations, causes, totals.

export const likelihoodNames: { readonly [Judged in Likelihood]: Words } = {
  certain: { zh: "确定能", en: "certain" },
  possible: { zh: "有可能", en: "possible" },
  impossible: { zh: "完全不可能", en: "impossible" },
};
const causeNames: { readonly [Cause in DeviationCause]: Words } = {
  funding: { zh: "经费保障", en: "funding" },
  rules: { zh: "制度保障", en: "rules" },
  staff: { zh: "人员保障", en: "staff" },
  equipment: { zh: "硬件条件保障", en: "equipment" },
  other: { zh: "其他", en: "other" },
};

const moneyNames: { readonly [Name in keyof Required<PrintedBudget>]: Words } = {
  original: { zh: "年初预算数", en: "original budget" },
  adjusted: { zh: "全年预算数", en: "adjusted budget" },
  spent: { zh: "执行数", en: "spent" },
  rate: { zh: "执行率", en: "execution rate" },
  forecast: { zh: "全年预计执行数", en: "expected over the year" },
  weight: { zh: "分值", en: "weight" },
  score: { zh: "得分", en: "score" },
};

/** The money table as printed, with the columns that the form has; "" where it prints none. */
export function moneyTable({ say, paint, width }: Context, { budget, funding = [] }: Form): string {
  const total = say({ zh: "年度资金总额", en: "total of the year" });
  const rows = [...(budget ? [{ ...budget, name: total }] : []), ...funding];
  const names = (Object.keys(moneyNames) as (keyof PrintedBudget)[]).filter((name) =>
    rows.some((row) => (row[name] ?? null) !== null),
  );
  if (!names.length) return "";
  return table(
    [
      { head: say({ zh: "资金", en: "money" }), least: 8 },
      ...names.map((name) => ({ head: say(moneyNames[name]), right: true, least: 6 })),
    ],
    rows.map((row) => [printable(row.name), ...names.map((name) => printable(row[name] ?? "—"))]),
    width,
    paint,
  );
}

/** How to head that column: a declaration may print remarks and nothing else of it. */
export const watchedName = (rows: readonly Indicator[]): Words =>
  rows.some(
    ({ forecast, likelihood, causes }) => forecast !== undefined || likelihood !== undefined || causes,
  )
    ? { zh: "预计与判断", en: "expected" }
    : { zh: "备注", en: "remark" };

/** What a monitoring table prints beside an indicator, a line each; empty where it says nothing. */
export function watchedLines({ say, paint }: Context, row: Indicator): Exclude<Cell, string> {
  const causes = (row.causes ?? []).map((cause) => say(causeNames[cause])).join(say({ zh: "、", en: ", " }));
  return [
    { text: printable(row.forecast ?? "") },
    { text: row.likelihood ? say(likelihoodNames[row.likelihood]) : "", tint: paint.yellow },
    { text: causes },
    { text: printable(row.remark ?? ""), tint: paint.dim },
  ].filter(({ text }) => text !== "");
}

const overallNames: { readonly [Name in keyof Required<Overall>]: Words } = {
  goalActual: { zh: "实际完成情况", en: "what was achieved" },
  cause: { zh: "偏差原因分析", en: "causes of deviation" },
  proposal: { zh: "建议或举措", en: "proposals" },
  weight: { zh: "总分值", en: "sum of weights" },
  score: { zh: "总得分", en: "total score" },
  asOf: { zh: "数据截至", en: "data up to" },
  moneyUnit: { zh: "金额单位", en: "unit of amounts" },
};

/** What the form says of the project as a whole, a line each. */
export function overallLines({ say, paint, width }: Context, { overall = {} }: Form): string {
  const said = overallFields.filter((name) => (overall[name] ?? "") !== "");
  const lead = Math.max(...said.map((name) => columns(say(overallNames[name]))));
  return said
    .map((name) =>
      hang(`  ${paint.cyan(padEnd(say(overallNames[name]), lead))}  `, printable(overall[name] ?? ""), width),
    )
    .join("\n");
}
