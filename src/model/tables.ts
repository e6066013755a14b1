import type { Day } from "#values";
import type { Attainment, Money, Points } from "./attainment.ts";
import type { Form, FormKind, Indicator } from "./form.ts";

/** What stands on a 绩效目标申报表. `synthetic` prints the banner 模拟数据 under the title, on every kind of table. */
export type DeclarationTable = { readonly form: Form; readonly synthetic?: boolean };

/** Rows of the money block below 年度资金总额: 财政拨款, 上年结转资金, 其他资金. An absent row is printed without figures. */
export type FundingSource = "fiscal" | "carriedOver" | "other";

/** One indicator of a 绩效自评表. Where attainment or points are null, what the form itself printed stands instead. */
export type EvaluatedIndicator = {
  readonly indicator: Indicator;
  readonly attainment: Attainment | null;
  readonly points: Points | null;
  /** 偏差原因分析及改进措施: a person's words; "" where none were written. */
  readonly cause: string;
};

export type SelfEvaluationTable = {
  readonly year: number;
  readonly form: Form;
  /** Only 年度资金总额 is scored. Amounts in 元. */
  readonly money: { readonly total: Money; readonly points: Points | null } & {
    readonly [Source in FundingSource]?: Money;
  };
  readonly goal: { readonly expected: string; readonly actual: string };
  readonly rows: readonly EvaluatedIndicator[];
  /** 总分: sum of weights, and of scores; null while a row waits for its score. */
  readonly total: { readonly weight: string; readonly score: string | null };
  readonly synthetic?: boolean;
};

/** 年初预算数, 1–N月执行数, 1–N月执行率 and 全年预计执行数; amounts in 元. */
export type MonitoredMoney = Pick<Money, "original" | "spent" | "rate"> & {
  readonly forecast: string | null;
};

/** 偏差原因分析: 经费保障, 制度保障, 人员保障, 硬件条件保障, 其他. */
export const deviationCauses = ["funding", "rules", "staff", "equipment", "other"] as const;
export type DeviationCause = (typeof deviationCauses)[number];
/** 完成目标可能性: 确定能, 有可能, 完全不可能. */
export const likelihoods = ["certain", "possible", "impossible"] as const;
export type Likelihood = (typeof likelihoods)[number];

export type MonitoredIndicator = {
  readonly indicator: Indicator;
  /** 1–N月执行情况. */
  readonly attainment: Attainment | null;
  /** 全年预计完成情况, in words. */
  readonly forecast: string;
  readonly causes: readonly DeviationCause[];
  /** 原因说明. */
  readonly reason: string;
  /** null: nobody has judged it yet; no box is ticked. */
  readonly likelihood: Likelihood | null;
  readonly remark: string;
};

export type MonitoringTable = {
  /** Evidence counts up to this day; its year and month name the columns 1–N月. */
  readonly asOf: Day;
  readonly form: Form;
  readonly money: { readonly total: MonitoredMoney } & {
    readonly [Source in "fiscal" | "other"]?: MonitoredMoney;
  };
  readonly goal: string;
  readonly rows: readonly MonitoredIndicator[];
  readonly synthetic?: boolean;
};

/** What each official table is written from. */
export type TableDataOf = {
  readonly declaration: DeclarationTable;
  readonly monitoring: MonitoringTable;
  readonly "self-evaluation": SelfEvaluationTable;
};
export type TableData = TableDataOf[FormKind];
