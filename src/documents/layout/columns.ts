import { monthsSoFar } from "./budget.ts";
import type { Seen, SeenRow } from "./lattice.ts";
import { causeNamed, likelihoodNamed } from "./watched.ts";
import { labelKey, tidy } from "./words.ts";

/**
 * What a column of the indicator table holds; sign, number and unit are a target split over cells; grades is 优/良/中/差.
 * causes are the columns below 偏差原因分析 and likelihood those below 完成目标可能性, each told by its title.
 */
export type Role =
  | "level1"
  | "level2"
  | "level3"
  | "target"
  | "sign"
  | "number"
  | "unit"
  | "grades"
  | "explanation"
  | "weight"
  | "actual"
  | "score"
  | "cause"
  | "causes"
  | "forecast"
  | "likelihood"
  | "remark";

export type Column = {
  readonly from: number;
  readonly to: number;
  readonly role: Role | null;
  readonly title: string;
};

const roles: readonly (readonly [Role, RegExp])[] = [
  ["level1", /^(一级指标|一级|一级指标名称|指标类型|指标类别|类别|绩效指标分类|指标分类)$/],
  ["level2", /^(二级指标|二级|二级指标名称)$/],
  // A spreadsheet's level cell cut by a page break prints its words over the heading that is repeated there.
  ["level1", /^(?!.*[二三]级)(?=.*指标.*指标).{0,9}一级指标.{0,9}$/],
  ["level2", /^(?!.*[一三]级)(?=.*指标.*指标).{0,9}二级指标.{0,9}$/],
  ["level3", /^(三级指标|三级|指标名称|三级指标名称|具体指标|绩效指标|指标内容|绩效指标名称|指标)$/],
  [
    "target",
    /^((年度|全年|年初|预期|计划|绩效|指标|目标|本年|本年度|当年|设定|申报)*(指标值|目标值|预期值|计划值|绩效值)(及单位)?|年度绩效目标值?|目标|评价标准)$/,
  ],
  ["explanation", /^(绩效)?指标(解释|说明|描述|释义|解释说明|内容说明)$|^解释$/],
  [
    "forecast",
    /^(绩效指标|指标)?(全年|年度|年[末底])?预[计测期](全年|年度|年[末底])?(指标|目标)?(完成|实现|执行)情况$/,
  ],
  ["forecast", /^(全年|年度|年[末底])?预[计测](全年|年度|年[末底])?(指标|目标)?(完成|实现|执行)(值|程度)?$/],
  [
    "actual",
    new RegExp(`${monthsSoFar.source}(绩效)?(指标|目标)?(实际)?(执行|完成|实现)(情况|值|程度|结果)?$`),
  ],
  ["actual", /^(绩效)?(指标|目标)?执行情况$|^绩效指标完成情况$/],
  [
    "actual",
    /^(全年|年度|年初|实际|自评|截至.*)*(完成|实现)(值|指标值|情况|实际值)$|^(实际值|完成值|全年实际值|业绩值|实际完成)$/,
  ],
  ["weight", /^(分值|权重|权值|标准分|指标分值|指标权重|分值权重)$/],
  ["score", /^((自评|单项指标|实际|评价|指标|最终)?得分|自评分|自评分值|评分|自评分数)$/],
  ["cause", /偏差|未完成原因|原因分析|原因说明|改进措施/],
  ["likelihood", /(完成|实现)(年度|绩效)?(目标|指标)?的?可能性|目标(完成|实现)(的)?可能性/],
  ["remark", /^备注$/],
];
const storeyRoles: readonly (readonly [Role, RegExp])[] = [
  ["sign", /^(指标性质|符号|运算符|运算符号|计算符号|比较符|比较符号|指标方向|性质)$/],
  ["number", /^(值|数值|指标值|目标值|指标数值|指标内容)$/],
  ["unit", /^(单位|度量单位|计量单位|指标单位|指标值单位)$/],
  ["grades", /^(优|良|中|差|优秀|良好|一般|较差)$/],
];
/** Columns we know and for which an Indicator has no place; their cells go to `unread`. */
const side =
  /^(说明|绩效指标|绩效标准|复核分|复核得分|指标完成情况|单项指标完成情况|权重占比|单项指标折算得分|评价标准确定依据|.*依据|数据来源|.*来源|长期绩效目标|年度绩效目标|完成率|指标完成率)$/;

const roleIn = (list: readonly (readonly [Role, RegExp])[], text: string): Role | null => {
  const key = labelKey(text);
  return list.find(([, words]) => words.test(key))?.[0] ?? null;
};

/** The part of a monitoring table's heading that a second storey names: its ticks, and 原因说明 beside them. */
const tickRole = (text: string): Role | null =>
  causeNamed(text) ? "causes" : likelihoodNamed(text) ? "likelihood" : roleIn(roles, text);

const hasTicks = (cell: Seen) => {
  const role = roleIn(roles, cell.text);
  return role === "cause" || role === "likelihood";
};

const isHeaderWord = (text: string) =>
  roleIn(roles, text) !== null || roleIn(storeyRoles, text) !== null || side.test(labelKey(text));

const beginning = (row: SeenRow | undefined): readonly Seen[] =>
  row?.cells.filter((cell) => cell.begins && cell.text.trim() !== "") ?? [];

/** Text tables have no merged cells: blank cells right of 偏差原因分析 belong to it. */
function widened(row: SeenRow): readonly Seen[] {
  return beginning(row).map((cell) => {
    if (!hasTicks(cell)) return cell;
    const after = row.cells.filter(({ column }) => column >= cell.column + cell.colSpan);
    const end = after.find(({ begins, text }) => !begins || tidy(text) !== "");
    const last = row.cells.at(-1);
    const edge = end?.column ?? (last ? last.column + last.colSpan : cell.column + cell.colSpan);
    return { ...cell, colSpan: edge - cell.column };
  });
}

const within = (outer: Seen, inner: Seen) =>
  inner.column >= outer.column && inner.column < outer.column + outer.colSpan;

/** Long-term and annual halves side by side: the annual half is the one that is declared for the year. */
function preferred(columns: readonly (Column & { readonly group: string })[]): readonly Column[] {
  const taken = new Map<Role, (typeof columns)[number]>();
  const repeats = new Set<Role>(["grades", "causes", "likelihood"]);
  for (const column of columns) {
    if (!column.role || repeats.has(column.role)) continue;
    const held = taken.get(column.role);
    if (!held || (/长期|中期|实施期/.test(held.group) && /年度/.test(column.group)))
      taken.set(column.role, column);
  }
  return columns.map(({ group: _, ...column }) =>
    column.role && !repeats.has(column.role) && taken.get(column.role)?.from !== column.from
      ? { ...column, role: null }
      : column,
  );
}

/** 运算符号 | 指标值 | 计量单位 side by side without a storey above: the target is split over them all the same. */
function splitAcross<Named extends Column>(columns: readonly Named[]): readonly Named[] {
  const parts = columns.map(({ role, title }) => (role === null ? roleIn(storeyRoles, title) : null));
  if (!parts.some((part) => part === "sign" || part === "unit")) return columns;
  return columns.map((column, index) => {
    const part = parts[index];
    if (part === "sign" || part === "unit") return { ...column, role: part };
    return column.role === "target" ? { ...column, role: "number" } : column;
  });
}

const isTickBelow = (top: readonly Seen[], cell: Seen): boolean =>
  cell.text.length <= 12 && top.some((above) => hasTicks(above) && within(above, cell));

/**
 * The columns of an indicator table when `row` is its header, with the number of rows the header takes (a second storey
 * names the parts of a split target, or the levels below 年度绩效目标); null when it is no header.
 */
export function readHeader(
  row: SeenRow,
  next: SeenRow | undefined,
): { readonly columns: readonly Column[]; readonly rows: 1 | 2 } | null {
  const top = widened(row);
  if (!top.some((cell) => roleIn(roles, cell.text)?.startsWith("level"))) return null;
  const below = beginning(next);
  const storeys =
    below.length > 0 && below.every((cell) => isHeaderWord(cell.text) || isTickBelow(top, cell)) ? 2 : 1;
  const subs = storeys === 2 ? below : [];
  const columns = top.flatMap((cell) => {
    const parts = subs.filter((sub) => within(cell, sub));
    const role = roleIn(roles, cell.text);
    const column = (part: Seen, partRole: Role | null) => ({
      from: part.column,
      to: part.column + part.colSpan,
      role: partRole,
      title: part.text,
      group: labelKey(cell.text),
    });
    if (!parts.length) return [column(cell, role)];
    if (hasTicks(cell)) return parts.map((part) => column(part, tickRole(part.text)));
    const storey = parts.map((part) => roleIn(storeyRoles, part.text));
    const split = storey.every(Boolean) && storey.some((part) => part === "number" || part === "grades");
    return parts.map((part) =>
      column(part, split ? roleIn(storeyRoles, part.text) : roleIn(roles, part.text)),
    );
  });
  // 绩效指标 stands at the side of the table, merged down over all of it, unless it is itself the name of the row.
  const names = columns.filter(({ role }) => role === "level3");
  const aside =
    names.length > 1 && /^(绩效指标|指标)$/.test(labelKey(names[0]?.title ?? "")) ? names[0] : undefined;
  const named = columns.map((column) => (column === aside ? { ...column, role: null } : column));
  const whole = splitAcross(named);
  const found = new Set(whole.map(({ role }) => role));
  const hasName = found.has("level3") || found.has("level2");
  const hasValue = ["target", "number", "grades", "actual"].some((role) => found.has(role as Role));
  return hasName && hasValue ? { columns: preferred(whole), rows: storeys } : null;
}

/** How far a monitoring table counts, by the heading of its 执行情况: 1–7月; null where no heading says it. */
export const monthsIn = (columns: readonly Column[]): string | null => {
  const actual = columns.find(({ role }) => role === "actual");
  return monthsSoFar.exec(labelKey(actual?.title ?? ""))?.[0] ?? null;
};
