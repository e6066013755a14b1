import type { EvaluatedIndicator, Money, Points, SelfEvaluationTable } from "#model";
import { isLive } from "#model";
import { amount, head, label, prose, type Row, syntheticBanner, value } from "../../writing/sheet.ts";
import { actual, percent, wanYuan } from "../figures.ts";
import { besides, leveled, nationalLevels } from "../levels.ts";
import { defineTable } from "../table.ts";

/** Sub-rows of the money block carry no points; the table prints a dash there. */
const dash = "—";
/** Nobody can score the row yet. */
const waiting = "待定";

function moneyRow(name: string, money: Money | undefined, weight: string, score: string): Row {
  return [
    label(name, 2),
    amount(wanYuan(money?.original ?? null)),
    amount(wanYuan(money?.adjusted ?? null)),
    amount(wanYuan(money?.spent ?? null)),
    value(weight),
    value(percent(money?.rate ?? null)),
    value(score),
  ];
}

const scoreOf = (points: Points | null) => (points ? (points.score ?? waiting) : "");

function moneyBlock({ total, points, fiscal, carriedOver, other }: SelfEvaluationTable["money"]): Row[] {
  return [
    [
      label("项目资金\n（万元）", 2, 5),
      label("", 2),
      head("年初预算数"),
      head("全年预算数\n（A）"),
      head("全年执行数\n（B）"),
      head("分值"),
      head("执行率\n（B/A）"),
      head("得分"),
    ],
    moneyRow("年度资金总额", total, points?.weight ?? "", scoreOf(points)),
    moneyRow("其中：当年财政拨款", fiscal, dash, dash),
    moneyRow("上年结转资金", carriedOver, dash, dash),
    moneyRow("其他资金", other, dash, dash),
  ];
}

/** Points of the row; what the form itself printed where nobody scored it; a dash where nothing was declared. */
function rowOf({ indicator, attainment, points, cause }: EvaluatedIndicator): Row {
  const live = isLive(indicator);
  const blank = live ? "" : dash;
  return [
    prose(indicator.level3, 2),
    value(indicator.target.text),
    value(attainment ? actual(attainment, indicator.target) : (indicator.actual ?? blank)),
    value(points?.weight ?? indicator.weight ?? blank),
    value(points ? scoreOf(points) : (indicator.score ?? blank)),
    prose(cause || (points?.needsReason ? "（待填报）" : "")),
  ];
}

/** Upright as the form is published, unless long reasons would run down its narrow last column. */
const paperFor = (rows: readonly EvaluatedIndicator[]) =>
  rows.some(({ cause }) => cause.length > 80)
    ? { landscape: true, columns: [10, 18.5, 18.5, 22, 30, 30, 30, 14, 20, 72] }
    : { landscape: false, columns: [10, 18.5, 18.5, 13, 20, 22, 22, 14, 15, 25] };

export default defineTable({
  id: "self-evaluation",
  name: { zh: "绩效自评表", en: "Self-evaluation of performance" },
  basis: ["财预〔2020〕10号 附1"],
  lay: ({ year, form, money, goal, rows, total, synthetic }) => ({
    name: "绩效自评表",
    title: "项目支出绩效自评表",
    subtitles: [`（${year}年度）`],
    banner: synthetic ? syntheticBanner : null,
    note: { left: `项目编码：${form.fields.projectCode ?? ""}`, right: "金额单位：万元" },
    ...paperFor(rows),
    points: 9,
    sections: [
      {
        head: [],
        body: [
          [label("项目名称", 2), value(form.fields.projectName ?? "", 8)],
          [
            label("主管部门", 2),
            value(form.fields.budgetUnit ?? "", 4),
            label("实施单位"),
            value(form.fields.applicant ?? "", 3),
          ],
          ...moneyBlock(money),
          [label("年度总体目标", 2, 2), head("预期目标", 4), head("实际完成情况", 4)],
          [prose(goal.expected, 4), prose(goal.actual, 4)],
        ],
      },
      {
        head: [
          [
            besides.head(1),
            head("一级指标"),
            head("二级指标"),
            head("三级指标", 2),
            head("年度指标值"),
            head("实际完成值"),
            head("分值"),
            head("得分"),
            head("偏差原因分析及\n改进措施"),
          ],
        ],
        body: [
          ...besides.body(leveled(rows, nationalLevels, rowOf)),
          [label("总分", 7), value(total.weight), value(total.score ?? waiting), value("")],
        ],
      },
    ],
  }),
});
