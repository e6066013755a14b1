import type { Amount, FieldName, Fields, Form, FormKind, Indicator } from "#model";
import { parseTarget } from "#values";
import { fieldNames, fieldOrder } from "./cells.ts";
import { moneyOf, moneyRows } from "./example-money.ts";
import { extrasOf } from "./example-row.ts";

/**
 * A form written down as a clerk would: Chinese field names (the unit in brackets behind an amount's name), and one line
 * a row, "产出 | *数量 | 三级指标 | 指标值 | 指标解释". Tables filled in later begin with 表：自评表 or 表：监控表; their rows
 * go on with cells by name: "… | 分值：10 | 实际完成值：9次 | 得分：9".
 */
export type Example = { readonly [label: string]: string | readonly string[] };

const rowsLabel = "指标";
const moneyLabel = "资金";
const kinds: { readonly [name: string]: FormKind } = {
  申报表: "declaration",
  自评表: "self-evaluation",
  监控表: "monitoring",
};
const titles: { readonly [K in FormKind]: string } = {
  declaration: "项目支出绩效目标申报表",
  "self-evaluation": "项目支出绩效自评表",
  monitoring: "项目支出绩效目标执行监控表",
};

/** Labels that are no field: what kind of table, its title, and what only later tables print. */
const otherLabels = /^(?:指标|表|标题|资金|总分|数据截至|总体偏差原因|没有的列)$/;

const textAt = (example: Example, label: string): string | null => {
  const value = example[label];
  return typeof value === "string" ? value : null;
};

/** Builds the form an example stands for. Throws on a label no form has. */
export function formOf(example: Example, file = "样例"): Form {
  const fields: { [Name in FieldName]?: string | Amount } = {};
  for (const [label, value] of Object.entries(example)) {
    if (otherLabels.test(label)) continue;
    const [, name = "", unit = null] = /^(.+?)(?:（(.+)）)?$/.exec(label) ?? [];
    const field = fieldOrder.find((each) => fieldNames[each].zh === name);
    if (!field || typeof value !== "string") throw new Error(`样例里的“${label}”不是表上的栏目`);
    fields[field] =
      field === "totalAmount" || field === "annualAmount"
        ? { text: value, printedUnit: unit, yuan: null }
        : value;
  }
  const kind = kinds[textAt(example, "表") ?? "申报表"];
  if (!kind) throw new Error(`样例里没有“${textAt(example, "表")}”这种表`);
  const rows = example[rowsLabel] ?? [];
  const absent = textAt(example, "没有的列") ?? "";
  return {
    kind,
    title: textAt(example, "标题") ?? titles[kind],
    source: { file, format: "example", at: "" },
    fields: fields as Fields,
    places: {},
    ...moneyOf(moneyRows(example[moneyLabel])),
    ...overallOf(example),
    indicators: (typeof rows === "string" ? [rows] : rows).map((line, at) => rowOf(line, at, kind, absent)),
    unread: [],
  };
}

/** 总分：100，96 is the sum of weights and of scores. */
function overallOf(example: Example): Pick<Form, "overall"> {
  const [weight, score] = (textAt(example, "总分") ?? "").split("，");
  const asOf = textAt(example, "数据截至");
  const cause = textAt(example, "总体偏差原因");
  if (!weight && asOf === null && cause === null) return {};
  return {
    overall: {
      ...(weight ? { weight, score: score ?? "" } : {}),
      ...(asOf === null ? {} : { asOf }),
      ...(cause === null ? {} : { cause }),
    },
  };
}

function rowOf(line: string, at: number, kind: FormKind, absent: string): Indicator {
  const cells = line.split("|").map((cell) => cell.trim());
  const [level1 = "", level2 = "", level3 = "", target = "", explanation = "", ...extras] = cells;
  return {
    level1,
    level2: level2.replace("*", ""),
    required: level2.startsWith("*"),
    level3,
    target: parseTarget(target, { level1, level2: level2.replace("*", ""), level3 }),
    explanation,
    ...extrasOf(extras, kind, absent),
    at: { row: at + 1 },
  };
}
