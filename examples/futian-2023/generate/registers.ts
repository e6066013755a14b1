import { chance, dayOf2023, projects, serial } from "./chance.ts";
import { byColumn, type Export, wholeYear } from "./files.ts";

const received = "2024-01-05T10:00:00+08:00";

/** 156 systems, 3 internet links, 7 machine rooms, 112 fibres, 293 servers, 6 storage sets; a few left service in the year. */
export function assets(): readonly Export[] {
  const random = chance(101);
  const rows: string[][] = [];
  const add = (project: string, category: string, prefix: string, n: number, left = 0) => {
    for (let i = 1; i <= n + left; i++) {
      const gone = i > n;
      rows.push([
        serial(prefix, i),
        `${category}${i}号`,
        category,
        gone ? "停用" : "在保",
        random.happens(900)
          ? `2022-${random.pick(["03", "06", "09"])}-01`
          : dayOf2023(random.between(0, 150)),
        gone ? dayOf2023(random.between(200, 300)) : "",
        random.pick(["中心机房", "政务云", "分中心机房"]),
        project,
      ]);
    }
  };
  add(projects.security, "信息系统", "SYS-", 156, 4);
  add(projects.security, "互联网出口链路", "LNK-", 3);
  add(projects.infrastructure, "消防维保机房", "ROOM-", 7);
  add(projects.infrastructure, "政务接入光纤", "FIB-", 112, 3);
  add(projects.infrastructure, "云平台服务器", "SRV-", 293, 5);
  add(projects.data, "存储设备", "STO-", 6);
  return [
    {
      source: {
        file: "模拟-资产台账.xlsx",
        kind: "asset",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: [
        "资产编号",
        "资产名称",
        "资产类别",
        "使用状态",
        "启用日期",
        "停用日期",
        "所在位置",
        "项目编码",
      ],
      rows,
    },
  ];
}

/** 年初批复 for each project, one 追加 for the data project. Yuan. */
export function budgets(): readonly Export[] {
  const rows = [
    ["模拟预〔2023〕1号", "年初", "财政拨款", "2,522,400.00", "2023-01-20", projects.security],
    ["模拟预〔2023〕2号", "年初", "财政拨款", "21,630,600.00", "2023-01-20", projects.infrastructure],
    ["模拟预〔2023〕3号", "年初", "财政拨款", "1,925,800.00", "2023-01-20", projects.repair],
    ["模拟预〔2023〕4号", "年初", "财政拨款", "350,000.00", "2023-01-20", projects.dispatch],
    ["模拟预〔2023〕5号", "年初", "财政拨款", "14,856,300.00", "2023-01-20", projects.data],
    ["模拟预〔2023〕6号", "年初", "财政拨款", "352,800.00", "2023-01-20", projects.general],
    ["模拟预〔2023〕57号", "追加", "财政拨款", "143,700.00", "2023-09-15", projects.data],
  ];
  return [
    {
      source: {
        file: "模拟-预算指标.xlsx",
        kind: "budget",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["指标文号", "指标类型", "资金来源", "指标金额(元)", "下达日期", "项目编码"],
      rows,
    },
  ];
}

/** Cents, so that the monthly instalments add up to the year exactly. */
const paidInYear: readonly (readonly [string, number])[] = [
  [projects.security, 245_177_280],
  [projects.infrastructure, 2_078_700_660],
  [projects.repair, 188_728_400],
  [projects.dispatch, 34_650_000],
  [projects.data, 1_401_000_000],
  [projects.general, 34_300_000],
];

/** Payments a month by contract instalments; two faulty rows as real exports have them (a refund, a payment of 2024). */
export function payments(): readonly Export[] {
  const random = chance(202);
  const yuan = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
  const rows: string[][] = [];
  let voucher = 1;
  for (const [project, cents] of paidInYear) {
    let left = cents;
    for (let month = 1; month <= 12; month++) {
      const due = month === 12 ? left : Math.floor((cents * random.between(60, 105)) / 1200);
      left -= due;
      const paid = `2023-${String(month).padStart(2, "0")}-${random.between(10, 28)}`;
      rows.push([
        serial("PZ2023", voucher++, 5),
        paid,
        yuan(due),
        "模拟服务商",
        `${month}月合同进度款`,
        project,
      ]);
    }
  }
  rows.push([
    serial("PZ2023", voucher++, 5),
    "2023-08-16",
    "-1200.00",
    "模拟服务商",
    "退款冲回",
    projects.repair,
  ]);
  rows.push([
    serial("PZ2024", 1, 5),
    "2024-01-03",
    "86000.00",
    "模拟服务商",
    "次年首期款",
    projects.security,
  ]);
  return [
    {
      source: {
        file: "模拟-支付明细.csv",
        kind: "payment",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
        encoding: "gb18030",
      },
      header: ["支付凭证号", "支付日期", "支付金额(元)", "收款单位", "用途", "项目编码"],
      rows,
    },
  ];
}

/** Deliverables. The cryptography assessment was due in November and never done: a real nought. */
export function tasks(): readonly Export[] {
  const random = chance(303);
  const rows: string[][] = [];
  const add = (
    project: string,
    category: string,
    name: string,
    due: string,
    done: string,
    accepted: string,
  ) =>
    rows.push([
      serial("T", rows.length + 1),
      category,
      name,
      due,
      done,
      accepted ? done : "",
      accepted,
      project,
    ]);
  add(projects.security, "商用密码应用安全性评估", "政务系统商用密码应用安全性评估", "2023-11-30", "", "");
  for (let i = 1; i <= 20; i++) {
    const done = dayOf2023(random.between(40, 320));
    add(projects.infrastructure, "机房制度编制", `机房管理制度第${i}项`, "2023-12-15", done, "是");
  }
  for (let i = 1; i <= 40; i++) {
    const done = i <= 39 ? dayOf2023(random.between(60, 345)) : "";
    add(projects.infrastructure, "5G专网工程", `5G专网站点${i}`, "2023-12-20", done, done ? "是" : "");
  }
  for (let i = 1; i <= 8; i++)
    add(
      projects.data,
      "应用系统运维验收",
      `应用系统${i}运维验收`,
      "2023-12-25",
      dayOf2023(random.between(330, 355)),
      "是",
    );
  for (let i = 1; i <= 12; i++) {
    const done = i === 12 ? "2023-12-22" : dayOf2023(28 * i + random.between(0, 6));
    add(
      projects.general,
      "一般管理事务",
      i % 2 ? `第${i}批档案整理` : `第${i}批固定资产盘点`,
      "2023-12-31",
      done,
      "是",
    );
  }
  return [
    {
      source: {
        file: "模拟-任务台账.xlsx",
        kind: "task",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: [
        "任务编号",
        "任务类别",
        "任务名称",
        "计划完成日期",
        "实际完成日期",
        "验收日期",
        "验收合格",
        "项目编码",
      ],
      rows,
    },
  ];
}
