import { projects } from "../../examples/futian-2023/generate/chance.ts";

/** SQL of one figure as a person would write it who knows the files: one row, one value. */
export type ByHand = {
  readonly project: string;
  readonly indicator: string;
  readonly sql: (rows: (kind: string) => string) => string;
};

const year = "BETWEEN DATE '2023-01-01' AND DATE '2023-12-31'";
const done = "<= DATE '2023-12-31'";

/** Part of whole in percent. */
const share =
  (kind: string, part: string, on: string, where = "true") =>
  (rows: (kind: string) => string) =>
    `SELECT 100.0 * count(*) FILTER (WHERE ${part}) / count(*) FROM ${rows(kind)} AND ${on} ${year} AND ${where}`;
const count = (kind: string, on: string, where: string) => (rows: (kind: string) => string) =>
  `SELECT count(*) FROM ${rows(kind)} AND ${on} ${year} AND ${where}`;
const things = (category: string) => (rows: (kind: string) => string) =>
  `SELECT count(DISTINCT asset_id) FROM ${rows("asset")} AND category = '${category}' AND from_on ${done} AND (to_on IS NULL OR to_on >= DATE '2023-12-31')`;
/** The longest ticket in hours; what is still open counts until the year's end. */
const longest = (category: string, end: string) => (rows: (kind: string) => string) =>
  `SELECT max(epoch_us(CASE WHEN ${end}_on ${done} THEN ${end} ELSE TIMESTAMP '2023-12-31 16:00:00' END) - epoch_us(opened_at)) / 3600000000 ` +
  `FROM ${rows("ticket")} AND opened_at_on ${year} AND category = '${category}' AND status <> '已取消'`;
const spending = (rows: (kind: string) => string) =>
  `SELECT 100.0 * (SELECT sum(amount) FROM ${rows("payment")} AND paid_on ${year}) / ` +
  `(SELECT sum(CASE version WHEN '调减' THEN -amount ELSE amount END) FROM ${rows("budget")} AND effective_on ${year})`;
/** The grade most assessors gave last. */
const grade = (item: string) => (rows: (kind: string) => string) =>
  `SELECT grade FROM (SELECT DISTINCT ON (assessor) grade FROM ${rows("assessment")} AND assessed_on ${year} AND item = '${item}' ` +
  "ORDER BY assessor, assessed_on DESC) GROUP BY grade ORDER BY count(*) DESC LIMIT 1";
const satisfied = (audience: string) =>
  share("survey", "answer IN ('非常满意', '满意')", "answered_on", `valid AND audience = '${audience}'`);
const failed = share("probe", "NOT ok", "sampled_at_on");
const response = (rows: (kind: string) => string) =>
  `SELECT sum(response_ms) / count(response_ms) / 1000 FROM ${rows("probe")} AND sampled_at_on ${year}`;
const accepted = (category: string) =>
  share("task", "accepted", "due_on", `category = '${category}' AND done_on ${done}`);
const finished = (category: string) => share("task", `done_on ${done}`, "due_on", `category = '${category}'`);
/** Periods in which everything was done in time. */
const kept = (kind: string, of: string, inTime: string, where: string) => (rows: (kind: string) => string) =>
  `SELECT count(*) FROM (SELECT ${of} AS period FROM ${rows(kind)} AND ${where} GROUP BY period HAVING bool_and(coalesce(${inTime}, false)))`;

const repaired = "category = '应急维修' AND status <> '已取消'";

const figures: { readonly [project in keyof typeof projects]: { readonly [name: string]: ByHand["sql"] } } = {
  security: {
    福田区电子政务外网安全系统保护: things("信息系统"),
    商用密码安全性评估: count("task", "due_on", `category = '商用密码应用安全性评估' AND done_on ${done}`),
    租用互联网数据链路出口数量: things("互联网出口链路"),
    信息化系统故障率: failed,
    安全漏洞修复率: share(
      "vulnerability",
      `fixed_at_on ${done}`,
      "found_at_on",
      "severity IN ('严重', '高危', '中危')",
    ),
    信息安全事件排除率: share(
      "ticket",
      `resolved_at_on ${done}`,
      "opened_at_on",
      "category = '信息安全事件' AND status <> '已取消'",
    ),
    信息安全事故处理及时性: longest("信息安全事件", "resolved_at"),
    应用系统扫描完成时间: kept(
      "inspection",
      "date_trunc('quarter', due_on)",
      `done_at_on < date_trunc('quarter', due_on) + INTERVAL 3 MONTH AND done_at_on ${done}`,
      `due_on ${year} AND category = '应用系统扫描'`,
    ),
    支出进度达标率: spending,
    信息系统安全应急响应能力提升: grade("信息系统安全应急响应能力提升"),
    对信息系统可用性及稳定性的改善或提升程度: grade("对信息系统可用性及稳定性的改善或提升程度"),
    用户满意度: satisfied("服务对象"),
  },
  infrastructure: {
    机房制度编制工作完成量: finished("机房制度编制"),
    消防设备维保机房: things("消防维保机房"),
    电子政务接入点光纤线路租用数量: things("政务接入光纤"),
    福田区5G专网服务工程完成量: finished("5G专网工程"),
    云平台及云桌面系统服务器维护数量: things("云平台服务器"),
    机房制度编制工作达标率: accepted("机房制度编制"),
    信息化系统故障率: failed,
    信息化系统响应率: response,
    福田区5G专网服务工程验收合格率: accepted("5G专网工程"),
    信息化系统运维及时性: longest("运维工单", "resolved_at"),
    支出进度达标率: spending,
    "对推动“互联网+”发展的影响程度": grade("对推动“互联网+”发展的影响程度"),
    对信息系统可用性及稳定性的改善或提升程度: grade("对信息系统可用性及稳定性的改善或提升程度"),
    "对保障机构稳定运转、发挥职能的改善或提升程度": grade("对保障机构稳定运转、发挥职能的改善或提升程度"),
    用户满意度: satisfied("服务对象"),
  },
  repair: {
    设备应急和维修完次数: count("ticket", "opened_at_on", `${repaired} AND resolved_at_on ${done}`),
    设备维修工作达标率: share("ticket", "passed", "opened_at_on", `${repaired} AND resolved_at_on ${done}`),
    设备维修工作完成及时性: longest("应急维修", "resolved_at"),
    支出进度达标率: spending,
    对保障机构稳定运转的改善或提升程度: grade("对保障机构稳定运转的改善或提升程度"),
  },
  dispatch: {
    发放劳务派遣工资人数: (rows) =>
      `SELECT count(DISTINCT worker) FROM ${rows("payroll")} AND pay_month ${year} AND paid_on ${done}`,
    劳务派遣人员工资发放准确性: share("payroll", "correct", "pay_month", `paid_on ${done}`),
    劳务派遣人员工资发放时间: kept(
      "payroll",
      "pay_month",
      `paid_on <= due_on AND paid_on ${done}`,
      `pay_month ${year}`,
    ),
    支出进度达标率: spending,
    保障劳务派遣人员工作正常运转: grade("保障劳务派遣人员工作正常运转"),
    对劳务派遣人员工作满意度: satisfied("用工部门"),
  },
  data: {
    存储设备维保数量: things("存储设备"),
    政务短信平台群发量: (rows) => `SELECT sum(submitted) FROM ${rows("message-count")} AND sent_on ${year}`,
    系统巡检次数: count("inspection", "due_on", `category = '系统巡检' AND done_at_on ${done}`),
    信息化系统响应率: response,
    系统巡检达标率: share("inspection", "passed", "due_on", `category = '系统巡检' AND done_at_on ${done}`),
    应用系统运行维护验收合格率: accepted("应用系统运维验收"),
    系统运维响应时间: longest("系统运维", "responded_at"),
    支出进度达标率: spending,
    对促进政务信息公开情况的影响程度: grade("对促进政务信息公开情况的影响程度"),
    "对工作效率、管理和决策支持的改善或提升程度": grade("对工作效率、管理和决策支持的改善或提升程度"),
    用户满意度: satisfied("服务对象"),
  },
  general: {
    其他一般管理事务工作完成率: finished("一般管理事务"),
    其他一般管理事务工作合格率: accepted("一般管理事务"),
    其他一般管理事务工作完成及时性: (rows) =>
      `SELECT CAST(max(done_on) AS VARCHAR) FROM ${rows("task")} AND due_on ${year} AND done_on ${done} AND category = '一般管理事务'`,
    支出进度达标率: spending,
    保障单位日常运行工作的正常开展: grade("保障单位日常运行工作的正常开展"),
    工作人员满意度: satisfied("工作人员"),
  },
};

/** All 55, in the order of the forms' project codes as listed here. */
export const byHand: readonly ByHand[] = Object.entries(figures).flatMap(([project, of]) =>
  Object.entries(of).map(([indicator, sql]) => ({
    project: projects[project as keyof typeof projects],
    indicator,
    sql,
  })),
);
