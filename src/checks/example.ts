import type { Amount, FieldName, Fields, Form, Indicator } from "#model";
import { parseTarget } from "#values";
import { fieldNames, fieldOrder } from "./cells.ts";

/**
 * A form written down as a clerk would: Chinese field names (the unit in brackets behind an amount's name), and one line
 * a row, "产出 | *数量 | 三级指标 | 指标值 | 指标解释".
 */
export type Example = { readonly [label: string]: string | readonly string[] };

const rowsLabel = "指标";

/** Builds the form an example stands for. Throws on a label no form has. */
export function formOf(example: Example, file = "样例"): Form {
  const fields: { [Name in FieldName]?: string | Amount } = {};
  for (const [label, value] of Object.entries(example)) {
    if (label === rowsLabel) continue;
    const [, name = "", unit = null] = /^(.+?)(?:（(.+)）)?$/.exec(label) ?? [];
    const field = fieldOrder.find((each) => fieldNames[each].zh === name);
    if (!field || typeof value !== "string") throw new Error(`样例里的“${label}”不是表上的栏目`);
    fields[field] =
      field === "totalAmount" || field === "annualAmount"
        ? { text: value, printedUnit: unit, yuan: null }
        : value;
  }
  const rows = example[rowsLabel] ?? [];
  return {
    kind: "declaration",
    title: "项目支出绩效目标申报表",
    source: { file, format: "example", at: "" },
    fields: fields as Fields,
    places: {},
    indicators: (typeof rows === "string" ? [rows] : rows).map(rowOf),
    unread: [],
  };
}

function rowOf(line: string, at: number): Indicator {
  const cells = line.split("|").map((cell) => cell.trim());
  const [level1 = "", level2 = "", level3 = "", target = "", explanation = ""] = cells;
  return {
    level1,
    level2: level2.replace("*", ""),
    required: level2.startsWith("*"),
    level3,
    target: parseTarget(target, { level1, level2: level2.replace("*", ""), level3 }),
    explanation,
    weight: null,
    actual: null,
    score: null,
    at: { row: at + 1 },
  };
}
