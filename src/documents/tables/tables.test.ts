import { describe, expect, test } from "vitest";
import { placed } from "../writing/grid.ts";
import type { Sheet } from "../writing/sheet.ts";
import declaration from "./declaration/table.ts";
import { form, monitoring, selfEvaluation } from "./made-up.ts";
import monitoringTable from "./monitoring/table.ts";
import selfEvaluationTable from "./self-evaluation/table.ts";
import { tables } from "./tables.gen.ts";

/** The sheet as plain lines: cells parted by |, line breaks as /, what a cell covers shown after it. */
function drawn(sheet: Sheet): string {
  const rows = sheet.sections.flatMap(({ head, body }) => [...head, ...body]);
  const lines = rows.map((row) =>
    row
      .map(({ text, columns = 1, rows: down = 1 }) =>
        [text.replaceAll("\n", "/"), down > 1 ? `↓${down}` : "", columns > 1 ? `→${columns}` : ""].join(""),
      )
      .join(" | "),
  );
  const top = [sheet.title, ...sheet.subtitles, sheet.banner, sheet.note.left, sheet.note.right];
  return [...top.filter(Boolean), ...lines].join("\n");
}

test("every table is named after its folder, in both languages, and cites its basis", () => {
  expect(tables.map(({ id }) => id)).toEqual(["declaration", "monitoring", "self-evaluation"]);
  for (const { name, basis } of tables) {
    expect(name.zh && name.en).toBeTruthy();
    expect(basis.length).toBeGreaterThan(0);
  }
});

describe.each([
  ["申报表", declaration.lay({ form }), 178],
  ["自评表", selfEvaluationTable.lay(selfEvaluation), 178],
  ["监控表", monitoringTable.lay(monitoring), 265],
])("%s", (_, sheet, room) => {
  test("fills its grid", () => {
    for (const { head, body } of sheet.sections)
      expect(() => placed([...head, ...body], sheet.columns.length)).not.toThrow();
  });
  test("is as wide as A4 allows", () =>
    expect(sheet.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room));
});

test("绩效目标申报表 has the Shenzhen form's fields and columns in their order", () =>
  expect(drawn(declaration.lay({ form }))).toMatchInlineSnapshot(`
    "二级项目支出绩效目标申报表
    项目编码→2 | 440304990000000000001 | 项目名称 | 图书馆借阅系统运行维护
    申请单位→2 | 某区图书馆（虚构） | 一级预算单位 | 某区文化局（虚构）
    实施期限→2 | 3 | 项目类型 | 01 其他项目
    是否新增项目→2 | 否 | 分配方式 | 项目法
    项目总金额/（中期规划，万元）→2 | 3,000,000.00 | 本年度项目金额/（万元） | 1,000,000.00
    政策依据→2 | 《某区公共文化服务办法》→3
    测算依据→2 | 1. 驻场2人×20万元/2. 备件60万元→3
    年度目标→2 | 保障借阅系统全年稳定运行。→3
    长期目标/（跨度多年的项目需填）→2 | →3
    一级指标 | 二级指标 | 三级指标 | 指标值 | 指标解释
    产出↓4 | *数量↓2 | 系统巡检次数 | ≥12次 | 反映巡检次数
    短信发送量 | ≥100万条 | 反映短信发送量
    *质量 | 系统可用率 | ≥95% | =可用时长/应服务时长
    *时效 | 故障处理时间 | 24小时内 | 反映处理时间
    效益↓2 | 经济效益 | 不适用 | 不适用 | 
    *社会效益 | 服务能力提升 | 显著 | 反映服务能力
    满意度↓2 | *服务对象/满意度 | 读者满意度 | ≥90% | 反映读者满意情况
    其他满意度 |  |  | "
  `));

test("绩效自评表 has the columns of 财预〔2020〕10号, scores and states", () =>
  expect(drawn(selfEvaluationTable.lay(selfEvaluation))).toMatchInlineSnapshot(`
    "项目支出绩效自评表
    （2023年度）
    （模拟数据 synthetic data）
    项目编码：440304990000000000001
    金额单位：万元
    项目名称→2 | 图书馆借阅系统运行维护→8
    主管部门→2 | 某区文化局（虚构）→4 | 实施单位 | 某区图书馆（虚构）→3
    项目资金/（万元）↓5→2 | →2 | 年初预算数 | 全年预算数/（A） | 全年执行数/（B） | 分值 | 执行率/（B/A） | 得分
    年度资金总额→2 | 100.00 | 100.00 | 98.765432 | 10 | 98.77% | 9.88
    其中：当年财政拨款→2 | 100.00 | 100.00 | 98.765432 | — | 98.77% | —
    上年结转资金→2 |  |  |  | — |  | —
    其他资金→2 |  |  |  | — |  | —
    年度总体目标↓2→2 | 预期目标→4 | 实际完成情况→4
    保障借阅系统全年稳定运行。→4 | 系统全年可用率94.9967%。→4
    绩效/指标 | 一级指标 | 二级指标 | 三级指标→2 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及/改进措施
    ↓8 | 产出指标↓4 | 数量指标↓2 | 系统巡检次数→2 | ≥12次 | 12次 | 20 | 20.00 | 
    短信发送量→2 | ≥100万条 | 105.6231万条 | 10 | 10.00 | 
    质量指标 | 系统可用率→2 | ≥95% | 94.997% | 20 | 19.99 | =机房停电两次
    时效指标 | 故障处理时间→2 | 24小时内 | 26.5小时/（证据不全） | 20 | 待定 | 
    效益指标↓2 | 经济效益/指标 | 不适用→2 | 不适用 | — | — | — | 
    社会效益/指标 | 服务能力提升→2 | 显著 | 显著 | 10 | 9.00 | （待填报）
    满意度指标↓2 | 服务对象/满意度指标 | 读者满意度→2 | ≥90% | （无证据） | 10 | 0.00 | -未开展调查
    其他/满意度指标 | →2 |  | — | — | — | 
    总分→7 | 100 | 待定 | "
  `));

test("绩效目标执行监控表 has the columns of 财预〔2019〕136号, boxes ticked", () =>
  expect(drawn(monitoringTable.lay(monitoring))).toMatchInlineSnapshot(`
    "项目支出绩效目标执行监控表
    （2023年度）
    项目编码：440304990000000000001
    数据截至：2023-07-31　金额单位：万元
    项目名称→2 | 图书馆借阅系统运行维护→15
    主管部门及代码→2 | 某区文化局（虚构）→5 | 实施单位→3 | 某区图书馆（虚构）→7
    项目资金/（万元）↓4→2 | →2 | 年初预算数→2 | 1–7月执行数→4 | 1–7月执行率→3 | 全年预计执行数→4
    年度资金总额→2 | 100.00→2 | 55.50→4 | 55.50%→3 | 99.00→4
    其中：本年一般公共预算拨款→2 | 100.00→2 | 55.50→4 | 55.50%→3 | 99.00→4
    其他资金→2 | →2 | →4 | →3 | →4
    年度总体目标→2 | 保障借阅系统全年稳定运行。→15
    绩效/指标↓2 | 一级指标↓2 | 二级指标↓2 | 三级指标↓2 | 年度指标值↓2 | 1–7月/执行情况↓2 | 全年预计/完成情况↓2 | 偏差原因分析→6 | 完成目标可能性→3 | 备注↓2
    经费/保障 | 制度/保障 | 人员/保障 | 硬件/条件/保障 | 其他 | 原因说明 | 确定能 | 有可能 | 完全/不可能
    ↓8 | 产出指标↓4 | 数量指标↓2 | 系统巡检次数 | ≥12次 | 12次 |  |  |  |  |  |  |  |  |  |  | 
    短信发送量 | ≥100万条 | 105.6231万条 |  |  |  |  |  |  |  |  |  |  | 
    质量指标 | 系统可用率 | ≥95% | 94.997% | 95.2% |  |  | √ | √ |  | 机房停电两次 |  | √ |  | 八月加装备用电源
    时效指标 | 故障处理时间 | 24小时内 | 26.5小时/（证据不全） |  |  |  |  |  |  |  |  |  |  | 
    效益指标↓2 | 经济效益/指标 | 不适用 | 不适用 | — | — |  |  |  |  |  |  |  |  |  | 
    社会效益/指标 | 服务能力提升 | 显著 | 显著 |  |  |  |  |  |  |  |  |  |  | 
    满意度指标↓2 | 服务对象/满意度指标 | 读者满意度 | ≥90% | （无证据） |  |  |  |  |  |  |  |  |  |  | 
    其他/满意度指标 |  |  | — | — |  |  |  |  |  |  |  |  |  | "
  `));

test("long reasons turn the self-evaluation on its side", () => {
  const rows = selfEvaluation.rows.map((row) => ({ ...row, cause: "长".repeat(81) }));
  expect(selfEvaluationTable.lay(selfEvaluation).landscape).toBe(false);
  const turned = selfEvaluationTable.lay({ ...selfEvaluation, rows });
  expect(turned.landscape).toBe(true);
  expect(turned.columns.reduce((sum, width) => sum + width, 0)).toBeCloseTo(265);
});

test("amounts keep the unit their form printed", () => {
  const printed = (printedUnit: string | null) =>
    drawn(
      declaration.lay({
        form: { ...form, fields: { totalAmount: { text: "300", printedUnit, yuan: null } } },
      }),
    );
  expect(printed("元")).toContain("项目总金额/（中期规划，元）");
  expect(printed(null)).toContain("项目总金额/（中期规划）");
});
