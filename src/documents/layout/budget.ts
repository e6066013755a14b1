import type { PrintedBudget } from "#model";
import type { Draft } from "./draft.ts";
import type { SeenRow } from "./lattice.ts";
import { flowing, labelKey, solid, tidy } from "./words.ts";

/** 1–7月, 7月, 半年度, 截至7月底: how far a monitoring table counts. */
export const monthsSoFar =
  /^(\d{4}年)?(\d{1,2}月?(份|底)?[-–—－―‐~～〜至到]+\d{1,2}月(份|底)?|\d{1,2}月(份|底)?|截[至止]((\d{4}年)?\d{1,2}月(\d{1,2}日|份|底|末)?|目前|当前)|上?半年度?|(前|第)?[一二三1-3]季度|年中|监控期)(累计)?/;
const soFar = monthsSoFar.source;

const words: readonly (readonly [keyof PrintedBudget, RegExp])[] = [
  ["original", /^(年初预算数|年初预算|年初预算金额)$/],
  ["adjusted", /^(全年预算数|全年预算|预算数|调整后预算数|预算金额|下达额度)$/],
  ["forecast", /^(全年|年度)?(预计|预期)(全年|年度)?(执行|支出)(数|金额|情况)?$|^项目预算全年预计执行情况$/],
  ["spent", /^(全年执行数|执行数|实际支出数|全年支出数|实际执行数|支出数|全年执行|实际支出金额|实际支出)$/],
  ["spent", new RegExp(`${soFar}(实际)?(预算)?(执行|支出)(数|金额|情况)?$|^项目预算执行情况$`)],
  ["rate", /^(执行率|预算执行率|预算执行进度)$/],
  ["rate", new RegExp(`${soFar}(预算)?(执行|支出)(率|进度)$`)],
  ["weight", /^(分值|权重)$/],
  ["score", /^(得分|自评得分|自评分)$/],
];

const named = (text: string) => {
  const key = labelKey(text).replace(/[A-Z/×%]+$/, "");
  return words.find(([, pattern]) => pattern.test(key))?.[0];
};
const isFigure = (text: string) => /^[¥￥]?-?\d[\d,，]*(\.\d+)?(%|％|亿元|万元|元)?$/.test(solid(text));

/** Column by column what the money table of a self-evaluation or monitoring table holds; null when the row is not its header. */
export function readBudgetHeader(row: SeenRow): ReadonlyMap<number, keyof PrintedBudget> | null {
  const columns = new Map<number, keyof PrintedBudget>();
  for (const cell of row.cells) {
    const name = named(cell.text);
    if (cell.begins && name) columns.set(cell.column, name);
  }
  const found = [...columns.values()];
  const money = found.filter((name) => name !== "rate" && name !== "weight" && name !== "score");
  return money.length >= 2 || (money.length >= 1 && found.includes("rate")) ? columns : null;
}

const nothing: PrintedBudget = {
  original: null,
  adjusted: null,
  spent: null,
  rate: null,
  weight: null,
  score: null,
};

/** 年初预算数 | 100 | 1–6月执行数 | 55: each figure right of its name. False when the row is anything else. */
export function readBudgetPairs(draft: Draft, row: SeenRow): boolean {
  const cells = row.cells.filter((cell) => cell.begins && tidy(cell.text) !== "");
  const pairs = cells.flatMap((cell, index) => {
    const name = named(cell.text);
    const after = cells[index + 1];
    return name && after && isFigure(after.text) ? [[name, flowing(after.text)] as const] : [];
  });
  if (pairs.length < 2 || pairs.length * 2 !== cells.length || draft.budget) return false;
  draft.budget = { ...nothing, ...Object.fromEntries(pairs) };
  return true;
}

/** Reads one row of the money table: the total, or one of its parts. False when it is no such row. */
export function readBudgetRow(draft: Draft, row: SeenRow): boolean {
  const columns = draft.budgetColumns;
  const label = row.cells.find((cell) => cell.begins && tidy(cell.text) !== "");
  if (!columns || !label || columns.has(label.column)) return false;
  if (label.text.length > 24) return false;
  if (!/资金|拨款|其他|结转|补助|合计|总额|收入|债券/.test(label.text)) return false;
  const taken = new Set<unknown>([label]);
  const printed = (name: keyof PrintedBudget) => {
    const cell = row.cells.find(({ column, begins }) => begins && columns.get(column) === name);
    if (!cell) return null;
    taken.add(cell);
    return flowing(cell.text);
  };
  const forecast = printed("forecast");
  const money: PrintedBudget = {
    original: printed("original"),
    adjusted: printed("adjusted"),
    spent: printed("spent"),
    rate: printed("rate"),
    weight: printed("weight"),
    score: printed("score"),
    ...(forecast === null ? {} : { forecast }),
  };
  if (!draft.budget && /总额|合计|总计/.test(label.text)) draft.budget = money;
  else draft.funding.push({ name: flowing(label.text).replace(/[:：]$/, ""), ...money });
  for (const cell of row.cells)
    if (cell.begins && tidy(cell.text) !== "" && !taken.has(cell))
      draft.unread.push({
        at: cell.place,
        text: `${flowing(label.text)}：${flowing(cell.text)}`,
        why: {
          zh: "不在资金表的任何一栏之下，原样保留。",
          en: "It stands below no column of the money table; kept as it stands.",
        },
      });
  return true;
}
