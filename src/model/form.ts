import type { Target } from "#values";

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
  readonly cause?: string | null;
  readonly at: Place;
};

/** 年度资金总额 row of a self-evaluation: 年初预算数, 全年预算数, 全年执行数, 执行率, 分值, 得分 as printed; null where not printed. */
export type PrintedBudget = {
  readonly original: string | null;
  readonly adjusted: string | null;
  readonly spent: string | null;
  readonly rate: string | null;
  readonly weight: string | null;
  readonly score: string | null;
};

/** Something in the file that was seen and not understood: never dropped, never guessed. */
export type Unread = { readonly at: Place; readonly text: string; readonly why: string };

export type Form = {
  readonly kind: FormKind;
  /** The printed title, such as 二级项目支出绩效目标申报表. */
  readonly title: string;
  readonly source: { readonly file: string; readonly format: string; readonly at: string };
  readonly fields: Fields;
  /** Where each field's value stands. */
  readonly places: { readonly [Name in FieldName]?: Place };
  /** Absent where the form prints no money table. */
  readonly budget?: PrintedBudget;
  readonly indicators: readonly Indicator[];
  readonly unread: readonly Unread[];
};

/** Live: declared and to be proven; neither 不适用 nor left empty. */
export const isLive = (indicator: Indicator): boolean =>
  indicator.target.kind !== "notApplicable" && indicator.target.kind !== "empty";
