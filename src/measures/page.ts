import type { KindShape } from "#model";
import { parseTarget } from "#values";
import { readMeasure, shapes } from "./measure.ts";
import { proposals } from "./proposals/proposals.ts";
import type { Shape } from "./shapes/kit.ts";
import { tally } from "./tally.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|");

/** Flow style, as bindings are written: { shape: share, where: { severity: [严重, 高危] } }. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(", ")}]`;
  if (typeof value === "object" && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${flow(inner)}`)
      .join(", ")} }`;
  return String(value);
}

function parameters({ params }: Shape): string {
  const rows = Object.entries(params.shape).map(([name, schema]) => {
    const optional = schema.safeParse(undefined).success;
    return `| \`${name}\` | ${cell(schema.description ?? "")} | ${optional ? "可省 · optional" : "必填 · required"} |`;
  });
  return ["| 参数 parameter | | |", "|---|---|---|", ...rows].join("\n");
}

function section(shape: Shape, kinds: readonly KindShape[]): string {
  const at = { file: "docs", zh: "示例", en: "example" };
  const measure = readMeasure(shape.example.measure, { at, indicator: "某项工作", kinds });
  const { sql } = tally(measure, { from: "2023-01-01", to: "2023-12-31" }, "2023-12-31");
  const accepts = shape.accepts.map(({ parameter, types }) => `\`${parameter}\`: ${types.join(" / ")}`);
  return [
    `## ${shape.id} ${shape.name}`,
    `${shape.duty.zh}\n\n${shape.duty.en}`,
    parameters(shape),
    ...(accepts.length ? [`字段类型 · field types: ${accepts.join("; ")}`] : []),
    `\`\`\`yaml\nmeasure: ${flow(shape.example.measure)}\n\`\`\``,
    `${measure.sentence.zh}。${shape.example.rounding.zh}\n\n${measure.sentence.en.replace(/^./, (first) => first.toUpperCase())}. ${shape.example.rounding.en}`,
    `\`\`\`sql\n${sql}\n\`\`\``,
  ].join("\n\n");
}

function proposalTable(): string {
  const rows = proposals.flatMap(({ subject, examples, propose }) =>
    examples.map(([name, target]) => {
      const proposed = propose({ name, target: parseTarget(target) });
      const measure = proposed?.measure ? `\`${cell(flow(proposed.measure))}\`` : "";
      return `| ${subject.zh} · ${subject.en} | ${name} ${target} | ${measure} | ${cell(proposed?.misfit?.reword.zh ?? "")} |`;
    }),
  );
  return [
    "| 主题 subject | 例 example | 建议口径 measure | 建议改写 reword |",
    "|---|---|---|---|",
    ...rows,
  ].join("\n");
}

const head = `<!-- Written by scripts/docs.ts. Do not edit. -->
# 计量方式 · Measures

一个指标怎样数，写在 bindings 里：从哪种证据、数哪些记录、怎样算。同一段口径编译成 SQL（DuckDB 与 PostgreSQL 的公共子集），只返回精确的分子、分母、合计与日期；除法、舍入和与目标的比较只在一处用精确小数做。每个口径另有一个逐行的实现，两者不一致就不发布。

How an indicator is counted stands in the bindings: which evidence, which rows, which arithmetic. It compiles to SQL in the common subset of DuckDB and PostgreSQL that returns exact parts only; division, rounding and comparison happen once, in exact decimals. Every measure has a second, row-by-row evaluator; a figure on which they differ is not published.

\`\`\`yaml
apiVersion: duixian/v1
kind: Bindings
project: "440304231060100505005"
indicators:
  - indicator: 安全漏洞修复率 # 与申报表三级指标一字不差
    measure: { shape: share, evidence: vulnerability, where: { severity: [严重, 高危, 中危] }, part: { fixed_at: present } }
    window: year # 省略即全年；也可写 month、quarter … 或 { from: 2023-01-01, to: 2023-06-30 }
    note: 低危漏洞不计入
\`\`\`

## 条件 · Conditions

\`where\` 与 \`part\` 里，一个字段一个条件，须同时成立。字段可写列名或中文名。

| 写法 | 含义 | meaning |
|---|---|---|
| \`category: 系统巡检\` | 等于 | equals |
| \`severity: [严重, 高危]\` | 其中之一 | one of |
| \`status: { not: 已取消 }\` | 不是（空也算不是） | is not; an absent value is not it either |
| \`found_at: { gte: 2023-03-01, lt: 2023-07-01 }\` | gt gte lt lte：大于、不小于、小于、不大于；时间按当地日期比 | bounds; instants by local day |
| \`paid_on: { lte: { field: due_on } }\` | 与同一条记录的另一字段比 | against another field of the row |
| \`resolved_at: present\` / \`absent\` | 有 / 没有 | recorded / not recorded |

## 截至日 · As of

从某一天末了往回看：在那之后才发生的记录不计；早已发生的记录里，晚于那天的日期当作还没有（次日才解决的工单，当天是未解决）。应完成日等计划日期按原样读。

Seen from the end of one day: rows observed later are left out, and a date later than that day is read as not yet there (a ticket solved tomorrow is unsolved today). Plans, such as a due day, are read as written.

## 五种状态 · Five states

| 状态 | 何时 | when |
|---|---|---|
| measured | 有证据、能下结论 | evidence speaks and there is a verdict |
| zero | 证据覆盖了期间而数到的是 0；比率的分母到期末仍为 0 时没有数值也不下结论 | covered, and nothing there; a rate whose denominator is 0 at the end has neither value nor verdict |
| missing | 没有证据说到这段期间（不等于 0），或有分子而没有应有的分母（有支付而没有预算） | no evidence speaks; that is not 0; or a numerator stands without the denominator it must have (payments without a budget) |
| partial | 应连续覆盖的日子有缺口；只有缺口改变不了结论时才下结论 | days are missing; a verdict only where the gap can't change it |
| not-yet-due | 还没到该判断的日子，且尚不能提前定论 | its day lies ahead and nothing settles it yet |
`;

/** The reference page of the measure language; `kinds` are those the examples speak of. */
export const measuresPage = (kinds: readonly KindShape[]): string =>
  `${[head.trimEnd(), ...shapes.map((shape) => section(shape, kinds)), "## 从字面建议口径 · Proposals from the words alone", proposalTable()].join("\n\n")}\n`;
