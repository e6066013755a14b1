import type { Target } from "#values";
import type { DeviationCause, Likelihood } from "./tables.ts";

/** Where a thing stands in its file. Docx and pdf have page/table/row, workbooks sheet/cell, text files line. 1-based. */
export type Place = {
  readonly page?: number;
  readonly table?: number;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly cell?: string;
  readonly line?: number;
};

export type FormKind = "declaration" | "self-evaluation" | "monitoring";

/** An amount as printed. `yuan` is decimal text in 元, or null where label and figure cannot both be believed. */
export type Amount = {
  readonly text: string;
  readonly printedUnit: string | null;
  readonly yuan: string | null;
};

export const textFields = [
  "projectCode",
  "projectName",
  "applicant",
  "budgetUnit",
  "periodYears",
  "projectType",
  "isNew",
  "allocation",
  "policyBasis",
  "costingBasis",
  "annualGoal",
  "longTermGoal",
] as const;
export const amountFields = ["totalAmount", "annualAmount"] as const;
export type TextField = (typeof textFields)[number];
export type AmountField = (typeof amountFields)[number];
export type FieldName = TextField | AmountField;

/** A field that the form does not print is absent; one printed but left blank is "" (or text ""). */
export type Fields = { readonly [Name in TextField]?: string } & { readonly [Name in AmountField]?: Amount };

/** One row of the indicator table. level1/level2 stand without * and without 指标; `required` says the form starred it. */
export type Indicator = {
  readonly level1: string;
  readonly level2: string;
  readonly required: boolean;
  readonly level3: string;
  readonly target: Target;
  readonly explanation: string;
  /** 分值/权重, 实际完成值, 得分, 偏差原因: as printed; null where the form has no such column. */
  readonly weight: string | null;
  readonly actual: string | null;
  readonly score: string | null;
  /** 偏差原因分析, or 原因说明 beside the ticked causes. */
  readonly cause?: string | null;
  /** Columns of a monitoring table, absent where the form has none: 全年预计完成情况 as printed. */
  readonly forecast?: string;
  /** The causes ticked: 经费保障, 制度保障, 人员保障, 硬件条件保障, 其他. */
  readonly causes?: readonly DeviationCause[];
  /** 完成目标可能性: null where nothing is ticked, or where what is printed can't be told. */
  readonly likelihood?: Likelihood | null;
  /** 备注. */
  readonly remark?: string;
  readonly at: Place;
};

/**
 * 年度资金总额 row of a self-evaluation: 年初预算数, 全年预算数, 全年执行数, 执行率, 分值, 得分 as printed; null where not printed.
 * Of a monitoring table, spent and rate are 1–N月执行数 and 1–N月执行率.
 */
export type PrintedBudget = {
  readonly original: string | null;
  readonly adjusted: string | null;
  readonly spent: string | null;
  readonly rate: string | null;
  readonly weight: string | null;
  readonly score: string | null;
  /** 全年预计执行数; absent where the form has no such column. */
  readonly forecast?: string;
};

/** A row below 年度资金总额, by its printed name: 其中：当年财政拨款, 上年结转资金, 其他资金. */
export type PrintedFunding = PrintedBudget & { readonly name: string };

/** What a monitoring table or self-evaluation says of the project as a whole, as printed; absent where not printed. */
export const overallFields = [
  "goalActual", // 实际完成情况 of the annual goal
  "cause", // 偏差或不能完成目标原因分析
  "proposal", // 相关建议或举措
  "weight", // 总分
  "score",
  "asOf", // 数据截至
  "moneyUnit", // 金额单位
] as const;
export type OverallField = (typeof overallFields)[number];
export type Overall = { readonly [Name in OverallField]?: string };

/** Something in the file that was seen and not understood: never dropped, never guessed. */
export type Unread = {
  readonly at: Place;
  readonly text: string;
  readonly why: { readonly zh: string; readonly en: string };
};

export type Form = {
  readonly kind: FormKind;
  /** The printed title, such as 二级项目支出绩效目标申报表. */
  readonly title: string;
  /** The year it says it is for, below or in its title: "2023"; absent where it says none. */
  readonly year?: string;
  readonly source: { readonly file: string; readonly format: string; readonly at: string };
  readonly fields: Fields;
  /** Where each field's value stands. */
  readonly places: { readonly [Name in FieldName]?: Place };
  /** Absent where the form prints no money table. */
  readonly budget?: PrintedBudget;
  readonly funding?: readonly PrintedFunding[];
  readonly overall?: Overall;
  readonly indicators: readonly Indicator[];
  readonly unread: readonly Unread[];
};

/** Live: declared and to be proven; neither 不适用 nor left empty. */
export const isLive = (indicator: Indicator): boolean =>
  indicator.target.kind !== "notApplicable" && indicator.target.kind !== "empty";
