import type { DuckDBConnection } from "@duckdb/node-api";
import { projects } from "../../examples/futian-2023/generate/chance.ts";
import { text } from "./engine.ts";
import { probesSql } from "./probes.ts";
import { thousandths } from "./sizes.ts";

export type Source = {
  readonly name: string;
  readonly kind: string;
  /** Null where the file has a column 项目编码. */
  readonly project: string | null;
  /** Column names as the product's kinds know them. */
  readonly sql: string;
};

/** A day of 2023 that follows from `i` and `salt`. */
const day = (salt: number, of = "i") => `(DATE '2023-01-01' + CAST(hash(${of}, ${salt}) % 365 AS INTEGER))`;
const moment = (salt: number) =>
  `(TIMESTAMP '2023-01-01 00:00:00' + to_minutes(CAST(hash(i, ${salt}) % 520000 AS BIGINT)))`;
const oneOf = (salt: number, values: readonly string[]) =>
  `([${values.map(text).join(", ")}])[CAST(1 + hash(i, ${salt}) % ${values.length} AS BIGINT)]`;
/** Project and category belong together: one string holds both. */
const pair = (salt: number, pairs: readonly (readonly [string, string])[]) =>
  oneOf(
    salt,
    pairs.map(([project, category]) => `${project}|${category}`),
  );
const of = (pairs: string) =>
  `split_part(${pairs}, '|', 1) AS "项目编码", split_part(${pairs}, '|', 2) AS "类别"`;
const written = (instant: string) => `strftime(${instant}, '%Y-%m-%d %H:%M:%S')`;

const everyProject = Object.values(projects);

function sqlOf(name: keyof typeof thousandths, n: number): Omit<Source, "name"> {
  const from = `FROM range(${n}) AS numbers (i)`;
  switch (name) {
    case "probe-security":
      return { kind: "probe", project: projects.security, sql: probesSql(n, "SYS-", 9) };
    case "probe-infrastructure":
      return { kind: "probe", project: projects.infrastructure, sql: probesSql(n, "SRV-", 6) };
    case "probe-data":
      return { kind: "probe", project: projects.data, sql: probesSql(n, "APP-", 4) };
    case "ticket": {
      const kinds = pair(10, [
        [projects.security, "信息安全事件"],
        [projects.infrastructure, "运维工单"],
        [projects.repair, "应急维修"],
        [projects.data, "系统运维"],
      ]);
      return {
        kind: "ticket",
        project: null,
        sql:
          `SELECT 'GD' || i AS "工单编号", ${of(kinds)}, ${written("o")} AS "报告时间", ` +
          `${written("o + to_minutes(CAST(3 + hash(i, 12) % 40 AS BIGINT))")} AS "响应时间", ` +
          `CASE WHEN hash(i, 13) % 1000 > 0 THEN ${written("o + to_minutes(CAST(60 + hash(i, 14) % 1300 AS BIGINT))")} END AS "解决时间", ` +
          `${oneOf(15, ["已关闭", "已关闭", "已关闭", "已关闭", "已解决", "已取消"])} AS "状态", ` +
          `CASE WHEN hash(i, 16) % 200 > 0 THEN '是' ELSE '否' END AS "是否达标" ` +
          `FROM (SELECT i, ${moment(11)} AS o ${from})`,
      };
    }
    case "vulnerability":
      return {
        kind: "vulnerability",
        project: projects.security,
        sql:
          `SELECT 'LD' || i AS "漏洞编号", 'SYS-' || hash(i, 20) % 156 AS "系统编号", ` +
          `${oneOf(21, ["严重", "高危", "中危", "中危", "低危"])} AS "风险等级", ${written("f")} AS "发现时间", ` +
          `CASE WHEN hash(i, 22) % 40 > 0 THEN ${written("f + to_minutes(CAST(600 + hash(i, 23) % 30000 AS BIGINT))")} END AS "修复时间" ` +
          `FROM (SELECT i, ${moment(24)} AS f ${from})`,
      };
    case "survey": {
      const asked = pair(30, [
        [projects.security, "服务对象"],
        [projects.infrastructure, "服务对象"],
        [projects.dispatch, "用工部门"],
        [projects.data, "服务对象"],
        [projects.general, "工作人员"],
      ]);
      return {
        kind: "survey",
        project: null,
        sql:
          `SELECT 'WJ' || i AS "问卷编号", ${day(31)} AS "填答日期", split_part(${asked}, '|', 1) AS "项目编码", split_part(${asked}, '|', 2) AS "受访对象", ` +
          `${oneOf(32, ["非常满意", "满意", "非常满意", "满意", "非常满意", "满意", "满意", "满意", "基本满意", "不满意"])} AS "总体满意度", ` +
          `CASE WHEN hash(i, 33) % 50 > 0 THEN '是' ELSE '否' END AS "是否有效" ${from}`,
      };
    }
    case "message-count":
      return {
        kind: "message-count",
        project: projects.data,
        sql: `SELECT '通道' || i // 365 AS "通道", DATE '2023-01-01' + CAST(i % 365 AS INTEGER) AS "日期", 7000 + hash(i, 40) % 6800 AS "提交量", 6500 + hash(i, 41) % 500 AS "送达量" ${from}`,
      };
    case "payment":
      return {
        kind: "payment",
        project: null,
        sql: `SELECT 'PZ' || i AS "支付凭证号", ${day(50)} AS "支付日期", CAST(100 + hash(i, 51) % 9999999 / 100.0 AS DECIMAL(18, 2)) AS "支付金额", ${oneOf(52, everyProject)} AS "项目编码" ${from}`,
      };
    case "inspection": {
      const kinds = pair(60, [
        [projects.security, "应用系统扫描"],
        [projects.data, "系统巡检"],
      ]);
      return {
        kind: "inspection",
        project: null,
        sql:
          `SELECT 'XJ' || i AS "记录编号", ${of(kinds)}, ${day(61)} AS "应完成日期", ` +
          `${written(`CAST(${day(61)} AS TIMESTAMP) + to_minutes(600 - CAST(hash(i, 62) % 10000 AS BIGINT))`)} AS "完成时间", ` +
          `CASE WHEN hash(i, 63) % 100 > 0 THEN '合格' ELSE '不合格' END AS "是否达标" ${from}`,
      };
    }
    case "task": {
      const kinds = pair(70, [
        [projects.infrastructure, "机房制度编制"],
        [projects.infrastructure, "5G专网工程"],
        [projects.data, "应用系统运维验收"],
        [projects.general, "一般管理事务"],
        [projects.security, "商用密码应用安全性评估"],
      ]);
      const done = `CASE WHEN hash(i, 72) % 60 > 0 THEN ${day(71)} - CAST(hash(i, 73) % 30 AS INTEGER) END`;
      return {
        kind: "task",
        project: null,
        sql:
          `SELECT 'T' || i AS "任务编号", '任务' || i AS "任务名称", ${of(kinds)}, ${day(71)} AS "应完成日期", ` +
          `${done} AS "完成日期", CASE WHEN hash(i, 74) % 80 > 0 THEN '是' ELSE '否' END AS "验收合格" ${from}`,
      };
    }
    case "payroll":
      return {
        kind: "payroll",
        project: projects.dispatch,
        sql:
          `SELECT '模拟员工' || i // 12 AS "人员", m AS "工资月份", m + 14 AS "应发日期", ` +
          `CASE WHEN i % 12 = 5 AND i // 12 % 50 = 0 THEN m + 17 ELSE m + 13 END AS "发放日期", ` +
          `CAST(12000 + hash(i, 80) % 300000 / 100.0 AS DECIMAL(18, 2)) AS "实发金额", CASE WHEN hash(i, 81) % 300 > 0 THEN '是' ELSE '否' END AS "核对无误" ` +
          `FROM (SELECT i, CAST(DATE '2023-01-01' + to_months(CAST(i % 12 AS INTEGER)) AS DATE) AS m ${from})`,
      };
    case "asset": {
      const kinds = pair(90, [
        [projects.security, "信息系统"],
        [projects.security, "互联网出口链路"],
        [projects.infrastructure, "消防维保机房"],
        [projects.infrastructure, "政务接入光纤"],
        [projects.infrastructure, "云平台服务器"],
        [projects.data, "存储设备"],
      ]);
      return {
        kind: "asset",
        project: null,
        sql:
          `SELECT 'ZC' || i AS "资产编号", '资产' || i AS "名称", ${of(kinds)}, '在用' AS "状态", DATE '2022-06-01' AS "起始日期", ` +
          `CASE WHEN hash(i, 91) % 25 = 0 THEN ${day(92)} END AS "终止日期" ${from}`,
      };
    }
  }
}

/** Budgets and assessments are few, however large the rest is. */
function small(items: readonly (readonly [project: string, item: string])[]): readonly Source[] {
  const judged = items
    .flatMap(([project, item]) =>
      ["甲", "乙", "丙"].map((who, index) => {
        const grade = index === 2 ? "部分达成年度指标并具有一定效果" : "达成年度指标";
        return `(${text(item)}, '模拟评议人${who}', '三档标准', ${text(grade)}, DATE '2023-12-20', '模拟', '${project}')`;
      }),
    )
    .join(", ");
  const given = everyProject
    .flatMap((project, index) =>
      ["年初", "追加", "调减"].map(
        (version, at) =>
          `('模拟预${index}-${at}', '${version}', '财政拨款', ${[90_000_000, 5_000_000, 1_000_000][at]}.50, DATE '2023-02-0${at + 1}', '${project}')`,
      ),
    )
    .join(", ");
  return [
    {
      ...{ name: "assessment", kind: "assessment", project: null },
      sql: `SELECT * FROM (VALUES ${judged}) AS t ("评议指标", "评议人", "评分标准", "评议等次", "评议日期", "评议理由", "项目编码")`,
    },
    {
      ...{ name: "budget", kind: "budget", project: null },
      sql: `SELECT * FROM (VALUES ${given}) AS t ("指标文号", "指标类型", "资金来源", "指标金额", "下达日期", "项目编码")`,
    },
  ];
}

/** The exports of one made-up year, `rows` in all (and a few more), as SQL that streams into files. */
export const sourcesOf = (
  rows: number,
  items: readonly (readonly [project: string, item: string])[],
): readonly Source[] => [
  ...Object.entries(thousandths).map(([name, share]) => ({
    name,
    ...sqlOf(name as keyof typeof thousandths, Math.max(120, Math.floor((rows * share) / 1000))),
  })),
  ...small(items),
];

export async function writeCsv(connection: DuckDBConnection, sql: string, to: string): Promise<void> {
  await connection.run(`COPY (${sql}) TO ${text(to)} (FORMAT csv, HEADER)`);
}
