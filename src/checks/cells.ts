import type { FieldName, Form, Likelihood } from "#model";
import type { Where, Words } from "./finding.ts";
import { budgetText } from "./money.ts";

/** The names forms print for their fields, in the order in which they are read. */
export const fieldNames: { readonly [Name in FieldName]: Words } = {
  projectCode: { zh: "项目编码", en: "project code" },
  projectName: { zh: "项目名称", en: "project name" },
  applicant: { zh: "申请单位", en: "applicant" },
  budgetUnit: { zh: "一级预算单位", en: "budget unit" },
  periodYears: { zh: "实施期限", en: "period" },
  projectType: { zh: "项目类型", en: "project type" },
  isNew: { zh: "是否新增项目", en: "new project" },
  allocation: { zh: "分配方式", en: "allocation" },
  totalAmount: { zh: "项目总金额", en: "total amount" },
  annualAmount: { zh: "本年度项目金额", en: "amount of the year" },
  policyBasis: { zh: "政策依据", en: "policy basis" },
  costingBasis: { zh: "测算依据", en: "costing basis" },
  annualGoal: { zh: "年度目标", en: "goal of the year" },
  longTermGoal: { zh: "长期目标", en: "long-term goal" },
};
export const fieldOrder = Object.keys(fieldNames) as readonly FieldName[];

export const rowCellNames = {
  level1: { zh: "一级指标", en: "level-1 class" },
  level2: { zh: "二级指标", en: "level-2 class" },
  level3: { zh: "三级指标", en: "indicator" },
  target: { zh: "指标值", en: "target" },
  explanation: { zh: "指标解释", en: "explanation" },
  weight: { zh: "分值", en: "weight" },
  actual: { zh: "实际完成值", en: "actual" },
  score: { zh: "得分", en: "score" },
  cause: { zh: "偏差原因", en: "cause of deviation" },
  forecast: { zh: "全年预计完成情况", en: "forecast" },
  likelihood: { zh: "完成目标可能性", en: "likelihood" },
} as const;
export const rowCellOrder = Object.keys(rowCellNames) as readonly (keyof typeof rowCellNames)[];

/** Every cell a finding can stand in. */
export const cellNames = { ...fieldNames, budget: { zh: "项目资金", en: "money table" }, ...rowCellNames };

export const likelihoodNames: { readonly [L in Likelihood]: string } = {
  certain: "确定能",
  possible: "有可能",
  impossible: "完全不可能",
};

export const isField = (cell: string): cell is FieldName => cell in fieldNames;

/** A field's text as printed, "" where it is blank or the form does not print it. */
export function textOf(form: Form, field: FieldName): string {
  const value = form.fields[field];
  return typeof value === "string" ? value : (value?.text ?? "");
}

/** The whole text of the cell a finding stands in; null for the table as a whole. */
export function cellText(form: Form, row: number | null, cell: Where["cell"]): string | null {
  if (cell === null) return null;
  if (cell === "budget") return budgetText(form);
  if (isField(cell)) return textOf(form, cell);
  const indicator = row === null ? undefined : form.indicators[row];
  if (!indicator) return null;
  if (cell === "target") return indicator.target.text;
  if (cell !== "likelihood") return indicator[cell] ?? "";
  return indicator.likelihood ? likelihoodNames[indicator.likelihood] : "";
}

/** "forms[0].indicators[12].target", as `read --json` names it. */
export const pathOf = (form: number, row: number | null, cell: Where["cell"]): string => {
  if (cell !== null && isField(cell)) return `forms[${form}].fields.${cell}`;
  if (cell === "budget") return `forms[${form}].budget`;
  if (row === null) return `forms[${form}].indicators`;
  return `forms[${form}].indicators[${row}]${cell === null ? "" : `.${cell}`}`;
};
