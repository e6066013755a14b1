import type { Form, PrintedBudget, PrintedFunding } from "#model";

const columns = {
  年初: "original",
  全年: "adjusted",
  执行: "spent",
  执行率: "rate",
  分值: "weight",
  得分: "score",
  预计: "forecast",
} as const;
const blank: PrintedBudget = {
  ...{ original: null, adjusted: null, spent: null, rate: null, weight: null, score: null },
};

type Row = PrintedFunding;

/** "年度资金总额：年初 100，全年 100，执行 55，执行率 55%"; a name of a column alone is a blank cell. */
export function moneyRows(lines: string | readonly string[] | undefined): readonly Row[] {
  return (typeof lines === "string" ? [lines] : (lines ?? [])).map((line) => {
    const [, name = "", cells = ""] = /^(.+?)：([^：]*)$/.exec(line) ?? [];
    const printed = cells.split("，").map((cell) => {
      const [label = "", text = ""] = cell.split(" ");
      const column = Object.entries(columns).find(([each]) => each === label)?.[1];
      if (!column) throw new Error(`样例的资金里没有“${label}”这一栏`);
      return [column, text] as const;
    });
    return { ...blank, name, ...Object.fromEntries(printed) };
  });
}

/** The total row is the budget, the others are its parts. */
export function moneyOf(rows: readonly Row[]): Pick<Form, "budget" | "funding"> {
  const total = rows.find(({ name }) => /总额/.test(name));
  const parts = rows.filter((row) => row !== total);
  if (!total) return parts.length ? { funding: parts } : {};
  const { name: _, ...budget } = total;
  return { budget, ...(parts.length ? { funding: parts } : {}) };
}
