import type { PrintedBudget } from "#model";
import type { Draft } from "./draft.ts";
import type { SeenRow } from "./lattice.ts";
import { flowing, labelKey, tidy } from "./words.ts";

const words: readonly (readonly [keyof PrintedBudget, RegExp])[] = [
  ["original", /^(年初预算数|年初预算|年初预算金额)$/],
  ["adjusted", /^(全年预算数|全年预算|预算数|调整后预算数|预算金额|下达额度)$/],
  ["spent", /^(全年执行数|执行数|实际支出数|全年支出数|实际执行数|支出数|全年执行|实际支出金额|实际支出)$/],
  ["rate", /^(执行率|预算执行率|预算执行进度)$/],
  ["weight", /^(分值|权重)$/],
  ["score", /^(得分|自评得分|自评分)$/],
];

/** Column by column what the money table of a self-evaluation holds, or null when the row is not its header. */
export function readBudgetHeader(row: SeenRow): ReadonlyMap<number, keyof PrintedBudget> | null {
  const columns = new Map<number, keyof PrintedBudget>();
  for (const cell of row.cells) {
    const key = labelKey(cell.text).replace(/[A-Z/×%]+$/, "");
    const name = words.find(([, pattern]) => pattern.test(key))?.[0];
    if (cell.begins && name) columns.set(cell.column, name);
  }
  const found = [...columns.values()];
  const money = found.filter((name) => name === "original" || name === "adjusted" || name === "spent");
  return money.length >= 2 || (money.length >= 1 && found.includes("rate")) ? columns : null;
}

/** Reads one row of the money table: the total into the form, its parts into `unread`. False when it is no such row. */
export function readBudgetRow(draft: Draft, row: SeenRow): boolean {
  const columns = draft.budgetColumns;
  const label = row.cells.find((cell) => cell.begins && tidy(cell.text) !== "");
  if (!columns || !label || columns.has(label.column)) return false;
  if (label.text.length > 24) return false;
  if (!/资金|拨款|其他|结转|补助|合计|总额|收入|债券/.test(label.text)) return false;
  const printed = (name: keyof PrintedBudget) => {
    const cell = row.cells.find(({ column, begins }) => begins && columns.get(column) === name);
    return cell ? flowing(cell.text) : null;
  };
  if (!draft.budget && /总额|合计|总计/.test(label.text))
    draft.budget = {
      original: printed("original"),
      adjusted: printed("adjusted"),
      spent: printed("spent"),
      rate: printed("rate"),
      weight: printed("weight"),
      score: printed("score"),
    };
  else {
    const filled = row.cells.filter((cell) => cell.begins && tidy(cell.text) !== "");
    if (filled.length > 1)
      draft.unread.push({
        at: row.place,
        text: filled.map(({ text }) => flowing(text)).join(" | "),
        why: "资金来源的分项，只读取合计一行，原样保留。",
      });
  }
  return true;
}
