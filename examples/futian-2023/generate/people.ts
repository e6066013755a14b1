import { chance, dayOf2023, projects, serial } from "./chance.ts";
import { byColumn, type Export, wholeYear } from "./files.ts";

const received = "2024-01-10T15:00:00+08:00";

/** Two workers, twelve months, due on the 15th; June was paid three days late. */
export function payroll(): readonly Export[] {
  const rows: string[][] = [];
  for (let month = 1; month <= 12; month++)
    for (const [worker, cents] of [
      ["模拟员工甲", "13520.50"],
      ["模拟员工乙", "12860.00"],
    ] as const) {
      const of = `2023-${String(month).padStart(2, "0")}`;
      rows.push([worker, of, `${of}-15`, `${of}-${month === 6 ? "18" : "14"}`, cents, "是"]);
    }
  return [
    {
      source: {
        file: "模拟-工资发放.csv",
        kind: "payroll",
        project: { fixed: projects.dispatch },
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["姓名", "工资月份", "应发日期", "实发日期", "实发金额(元)", "核对无误"],
      rows,
    },
  ];
}

/** Questionnaires of November and December. Nobody surveyed the users of the infrastructure project. */
export function surveys(): readonly Export[] {
  const random = chance(909);
  const rows: string[][] = [];
  const add = (project: string, audience: string, answers: number, satisfied: number) => {
    for (let i = 1; i <= answers; i++) {
      const answer =
        i <= satisfied ? random.pick(["非常满意", "满意", "满意"]) : random.pick(["基本满意", "不太满意"]);
      rows.push([
        serial("WJ", rows.length + 1),
        dayOf2023(random.between(310, 350)),
        audience,
        answer,
        "是",
        "",
        project,
      ]);
    }
    rows.push([serial("WJ", rows.length + 1), dayOf2023(351), audience, "不满意", "否", "", project]);
  };
  add(projects.security, "服务对象", 126, 119);
  add(projects.dispatch, "用工部门", 32, 32);
  add(projects.data, "服务对象", 148, 137);
  add(projects.general, "工作人员", 44, 41);
  return [
    {
      source: {
        file: "模拟-满意度问卷.csv",
        kind: "survey",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["问卷编号", "提交日期", "对象类别", "总体评价", "有效问卷", "联系电话", "项目编码"],
      rows,
    },
  ];
}

const judged: readonly (readonly [string, string, boolean])[] = [
  [projects.security, "信息系统安全应急响应能力提升", true],
  [projects.security, "对信息系统可用性及稳定性的改善或提升程度", true],
  [projects.infrastructure, "对推动“互联网+”发展的影响程度", false],
  [projects.infrastructure, "对信息系统可用性及稳定性的改善或提升程度", true],
  [projects.infrastructure, "对保障机构稳定运转、发挥职能的改善或提升程度", true],
  [projects.repair, "对保障机构稳定运转的改善或提升程度", true],
  [projects.dispatch, "保障劳务派遣人员工作正常运转", true],
  [projects.data, "对促进政务信息公开情况的影响程度", true],
  [projects.data, "对工作效率、管理和决策支持的改善或提升程度", true],
  [projects.general, "保障单位日常运行工作的正常开展", true],
];

/** Three made-up assessors judge each qualitative indicator against a written scale; one indicator is only partly reached. */
export function assessments(): readonly Export[] {
  const scale = "达成：年内无影响履职的中断且有前后对比材料；部分达成：有改善但材料不全；未达成：无改善";
  const rows = judged.flatMap(([project, item, reached]) =>
    ["模拟评议人甲", "模拟评议人乙", "模拟评议人丙"].map((assessor, i) => [
      item,
      assessor,
      scale,
      reached || i === 0 ? "达成年度指标" : "部分达成年度指标并具有一定效果",
      `2023-12-${String(18 + i).padStart(2, "0")}`,
      reached ? "有前后对比材料，效果明显" : "有改善，但缺少前后对比材料",
      "模拟-佐证文件.csv",
      project,
    ]),
  );
  return [
    {
      source: {
        file: "模拟-定性评议.xlsx",
        kind: "assessment",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["三级指标", "评议人", "评分标准", "评议等次", "评议日期", "评议理由", "佐证材料", "项目编码"],
      rows,
    },
  ];
}

/** The papers behind the figures: contracts and acceptance reports. */
export function documents(): readonly Export[] {
  const rows = Object.values(projects).flatMap((project, i) => [
    [serial("HT-2023-", i + 1, 3), "合同", "年度服务合同（模拟）", "模拟服务商", "2023-01-10", project],
    [
      serial("YS-2023-", i + 1, 3),
      "验收报告",
      "年度服务验收报告（模拟）",
      "模拟验收组",
      "2023-12-28",
      project,
    ],
  ]);
  return [
    {
      source: {
        file: "模拟-佐证文件.csv",
        kind: "document",
        project: byColumn,
        covers: wholeYear,
        receivedAt: received,
      },
      header: ["文件编号", "文件类别", "文件名称", "出具单位", "出具日期", "项目编码"],
      rows,
    },
  ];
}
