import {
  deviationCauses,
  isLive,
  likelihoods,
  type MonitoredIndicator,
  type MonitoredMoney,
  type MonitoringTable,
} from "#model";
import {
  amount,
  type Cell,
  head,
  label,
  prose,
  type Row,
  syntheticBanner,
  value,
} from "../../writing/sheet.ts";
import { actual, percent, wanYuan } from "../figures.ts";
import { besides, leveled, nationalLevels } from "../levels.ts";
import { defineTable } from "../table.ts";

const causeNames = {
  funding: "经费\n保障",
  rules: "制度\n保障",
  staff: "人员\n保障",
  equipment: "硬件\n条件\n保障",
  other: "其他",
} as const;
const likelihoodNames = { certain: "确定能", possible: "有可能", impossible: "完全\n不可能" } as const;

/** The months the table speaks of: 1–7月, or 1月. */
const monthsTo = (asOf: string) => {
  const month = Number(asOf.slice(5, 7));
  return month > 1 ? `1–${month}月` : "1月";
};

const moneyRow = (name: string, money: MonitoredMoney | undefined): Row => [
  label(name, 2),
  amount(wanYuan(money?.original ?? null), 2),
  amount(wanYuan(money?.spent ?? null), 4),
  value(percent(money?.rate ?? null), 3),
  amount(wanYuan(money?.forecast ?? null), 4),
];

const moneyBlock = ({ total, fiscal, other }: MonitoringTable["money"], months: string): Row[] => [
  [
    label("项目资金\n（万元）", 2, 4),
    label("", 2),
    head("年初预算数", 2),
    head(`${months}执行数`, 4),
    head(`${months}执行率`, 3),
    head("全年预计执行数", 4),
  ],
  moneyRow("年度资金总额", total),
  moneyRow("其中：本年一般公共预算拨款", fiscal),
  moneyRow("其他资金", other),
];

const headings = (months: string): Row[] => [
  [
    besides.head(2),
    head("一级指标", 1, 2),
    head("二级指标", 1, 2),
    head("三级指标", 1, 2),
    head("年度指标值", 1, 2),
    head(`${months}\n执行情况`, 1, 2),
    head("全年预计\n完成情况", 1, 2),
    head("偏差原因分析", 6),
    head("完成目标可能性", 3),
    head("备注", 1, 2),
  ],
  [
    ...deviationCauses.map((cause) => head(causeNames[cause])),
    head("原因说明"),
    ...likelihoods.map((likelihood) => head(likelihoodNames[likelihood])),
  ],
];

const ticked = (yes: boolean): Cell => value(yes ? "√" : "");

function rowOf(row: MonitoredIndicator): Row {
  const { indicator, attainment } = row;
  const blank = isLive(indicator) ? "" : "—";
  return [
    prose(indicator.level3),
    value(indicator.target.text),
    value(attainment ? actual(attainment, indicator.target) : (indicator.actual ?? blank)),
    value(row.forecast || blank),
    ...deviationCauses.map((cause) => ticked(row.causes.includes(cause))),
    prose(row.reason),
    ...likelihoods.map((likelihood) => ticked(row.likelihood === likelihood)),
    prose(row.remark),
  ];
}

export default defineTable({
  id: "monitoring",
  name: { zh: "绩效目标执行监控表", en: "Monitoring of performance targets" },
  basis: ["财预〔2019〕136号 附件"],
  lay: ({ asOf, form, money, goal, rows, synthetic }) => {
    const months = monthsTo(asOf);
    return {
      name: "绩效目标执行监控表",
      title: "项目支出绩效目标执行监控表",
      subtitles: [`（${asOf.slice(0, 4)}年度）`],
      banner: synthetic ? syntheticBanner : null,
      note: {
        left: `项目编码：${form.fields.projectCode ?? ""}`,
        right: `数据截至：${asOf}　金额单位：万元`,
      },
      landscape: true,
      points: 9,
      columns: [10, 18.5, 18.5, 28, 20, 22, 22, 9, 9, 9, 9, 9, 26, 12.3, 12.3, 12.4, 18],
      sections: [
        {
          head: [],
          body: [
            [label("项目名称", 2), value(form.fields.projectName ?? "", 15)],
            [
              label("主管部门及代码", 2),
              value(form.fields.budgetUnit ?? "", 5),
              label("实施单位", 3),
              value(form.fields.applicant ?? "", 7),
            ],
            ...moneyBlock(money, months),
            [label("年度总体目标", 2), prose(goal, 15)],
          ],
        },
        { head: headings(months), body: besides.body(leveled(rows, nationalLevels, rowOf)) },
      ],
    };
  },
});
