import { chance, dayOf2023, minuteOf2023, projects, serial } from "./chance.ts";
import { byColumn, type Export, wholeYear } from "./files.ts";

const received = "2024-01-08T09:30:00+08:00";

/** Four looks a day at each system. The security project's collector was down for all of September. */
export function probes(): readonly Export[] {
  const random = chance(404);
  const year = (
    prefix: string,
    systems: number,
    downPerThousand: number,
    ms: readonly [number, number],
    skips: (day: number) => boolean,
  ) => {
    const rows: string[][] = [];
    for (let day = 0; day < 365; day++) {
      if (skips(day)) continue;
      for (let look = 0; look < 4; look++)
        for (let system = 1; system <= systems; system++) {
          const ok = !random.happens(downPerThousand);
          const at = minuteOf2023(day * 1440 + look * 360 + (system % 10));
          rows.push([serial(prefix, system), at, ok ? "1" : "0", ok ? String(random.between(...ms)) : ""]);
        }
    }
    return rows;
  };
  const header = ["监控对象", "采样时间", "可用", "响应时间(毫秒)"];
  const september = (day: number) => dayOf2023(day).startsWith("2023-09");
  return [
    {
      source: {
        file: "模拟-拨测-信息安全.csv",
        kind: "probe",
        project: { fixed: projects.security },
        receivedAt: received,
        covers: [
          { from: "2023-01-01", to: "2023-08-31" },
          { from: "2023-10-01", to: "2023-12-31" },
        ],
      },
      header,
      rows: year("SYS-", 10, 9, [40, 120], september),
    },
    {
      source: {
        file: "模拟-拨测-基础设施.csv",
        kind: "probe",
        project: { fixed: projects.infrastructure },
        covers: wholeYear,
        receivedAt: received,
      },
      header,
      rows: year("SRV-", 12, 6, [70, 190], () => false),
    },
    {
      source: {
        file: "模拟-拨测-数据资源.csv",
        kind: "probe",
        project: { fixed: projects.data },
        covers: wholeYear,
        receivedAt: received,
      },
      header,
      rows: year("APP-", 10, 4, [45, 118], () => false),
    },
  ];
}

/** Incidents, faults and repairs; one security incident took 31.2 hours; one row was exported twice. */
export function tickets(): readonly Export[] {
  const random = chance(505);
  const rows: string[][] = [];
  const add = (project: string, category: string, n: number, longestMinutes: number, title: string) => {
    for (let i = 1; i <= n; i++) {
      const opened = Math.floor((525_600 / (n + 1)) * i) + random.between(0, 600) - 1440;
      const responded = opened + random.between(3, 45);
      const resolved = responded + random.between(30, longestMinutes);
      rows.push([
        serial("GD2023", rows.length + 1, 5),
        category,
        `${title}${i}`,
        minuteOf2023(opened),
        minuteOf2023(responded),
        minuteOf2023(resolved),
        "已关闭",
        "是",
        `模拟用户${random.between(1, 60)}`,
        project,
      ]);
    }
  };
  add(projects.security, "信息安全事件", 17, 1000, "安全告警处置");
  rows.push([
    serial("GD2023", rows.length + 1, 5),
    "信息安全事件",
    "机房断电致三个系统中断",
    "2023-06-12 02:10:00",
    "2023-06-12 02:25:00",
    "2023-06-13 09:22:00",
    "已关闭",
    "是",
    "模拟用户7",
    projects.security,
  ]);
  add(projects.infrastructure, "运维工单", 140, 1290, "基础设施运维");
  add(projects.repair, "应急维修", 14, 1100, "设备维修");
  add(projects.data, "系统运维", 96, 700, "数据平台运维");
  const twice = rows[40];
  if (twice) rows.push(twice);
  return [
    {
      source: {
        file: "模拟-工单导出.xlsx",
        kind: "ticket",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: [
        "工单编号",
        "工单类别",
        "标题",
        "创建时间",
        "首次响应时间",
        "解决时间",
        "工单状态",
        "是否达标",
        "报告人",
        "项目编码",
      ],
      rows,
    },
  ];
}

/** 412 findings, 11 of them still open at the end of the year. */
export function vulnerabilities(): readonly Export[] {
  const random = chance(606);
  const rows = Array.from({ length: 412 }, (_, i) => {
    const found = Math.floor((500_000 / 412) * i) + random.between(0, 900);
    const open = i % 37 === 36;
    return [
      serial("LD-", i + 1),
      serial("SYS-", random.between(1, 156)),
      random.pick(["高危", "中危", "中危", "低危"]),
      minuteOf2023(found),
      open ? "" : minuteOf2023(Math.min(found + random.between(600, 30_000), 525_000)),
    ];
  });
  return [
    {
      source: {
        file: "模拟-漏洞台账.csv",
        kind: "vulnerability",
        project: { fixed: projects.security },
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["漏洞编号", "所属系统", "风险等级", "发现时间", "修复时间"],
      rows,
    },
  ];
}

/** A scan at each quarter's end, an inspection each month. */
export function inspections(): readonly Export[] {
  const quarterEnds = [
    ["2023-03-31", "2023-03-28"],
    ["2023-06-30", "2023-06-27"],
    ["2023-09-30", "2023-09-28"],
    ["2023-12-31", "2023-12-26"],
  ] as const;
  const rows: string[][] = quarterEnds.map(([due, done], i) => [
    serial("SM", i + 1),
    "应用系统扫描",
    due,
    `${done} 17:30:00`,
    "合格",
    projects.security,
  ]);
  const random = chance(707);
  for (let month = 1; month <= 12; month++) {
    const ends = new Date(Date.UTC(2023, month, 0)).toISOString().slice(0, 10);
    rows.push([
      serial("XJ", month),
      "系统巡检",
      ends,
      `${ends.slice(0, 8)}${random.between(18, 26)} 16:00:00`,
      "合格",
      projects.data,
    ]);
  }
  return [
    {
      source: {
        file: "模拟-巡检与扫描记录.csv",
        kind: "inspection",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["记录编号", "类别", "计划日期", "实际完成时间", "结论", "项目编码"],
      rows,
    },
  ];
}

/** The gateway reports in 万条; 3 channels a day, a little over ten million messages a year. */
export function messages(): readonly Export[] {
  const random = chance(808);
  const rows: string[][] = [];
  for (let day = 0; day < 365; day++)
    for (const channel of ["移动通道", "联通通道", "电信通道"]) {
      const submitted = random.between(7_000, 13_800);
      const inWan = (n: number) => `${Math.floor(n / 10_000)}.${String(n % 10_000).padStart(4, "0")}`;
      rows.push([channel, dayOf2023(day), inWan(submitted), inWan(submitted - random.between(20, 400))]);
    }
  return [
    {
      source: {
        file: "模拟-短信发送量.csv",
        kind: "message-count",
        project: { fixed: projects.data },
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["通道", "发送日期", "提交量(万条)", "送达量(万条)"],
      rows,
    },
  ];
}
