import type { AmountField, Form, TextField } from "#model";
import { head, label, prose, type Row, syntheticBanner, value } from "../../writing/sheet.ts";
import { brokenLevel, leveled } from "../levels.ts";
import { defineTable } from "../table.ts";

const said = (form: Form, field: TextField) => form.fields[field] ?? "";

const pair = (form: Form, one: readonly [string, TextField], two: readonly [string, TextField]): Row => [
  label(one[0], 2),
  value(said(form, one[1])),
  label(two[0]),
  value(said(form, two[1])),
];

const long = (form: Form, name: string, field: TextField): Row => [
  label(name, 2),
  prose(said(form, field), 3),
];

/** The amount as printed, under the unit its form printed: a unit that does not fit is a finding, not ours to mend. */
function money(form: Form, name: string, before: string, field: AmountField, columns: number): Row {
  const amount = form.fields[field];
  const unit = amount ? amount.printedUnit : "万元";
  const inside = [before, unit].filter(Boolean).join("，");
  return [label(inside ? `${name}\n（${inside}）` : name, columns), value(amount?.text ?? "")];
}

export default defineTable({
  id: "declaration",
  name: { zh: "绩效目标申报表", en: "Declaration of performance targets" },
  basis: ["深圳市二级项目支出绩效目标申报表"],
  lay: ({ form, synthetic }) => ({
    name: "绩效目标申报表",
    title: form.title || "二级项目支出绩效目标申报表",
    subtitles: [],
    banner: synthetic ? syntheticBanner : null,
    note: { left: "", right: "" },
    landscape: false,
    points: 10,
    columns: [18, 26, 52, 30, 52],
    sections: [
      {
        head: [],
        body: [
          pair(form, ["项目编码", "projectCode"], ["项目名称", "projectName"]),
          pair(form, ["申请单位", "applicant"], ["一级预算单位", "budgetUnit"]),
          pair(form, ["实施期限", "periodYears"], ["项目类型", "projectType"]),
          pair(form, ["是否新增项目", "isNew"], ["分配方式", "allocation"]),
          [
            ...money(form, "项目总金额", "中期规划", "totalAmount", 2),
            ...money(form, "本年度项目金额", "", "annualAmount", 1),
          ],
          long(form, "政策依据", "policyBasis"),
          long(form, "测算依据", "costingBasis"),
          long(form, "年度目标", "annualGoal"),
          long(form, "长期目标\n（跨度多年的项目需填）", "longTermGoal"),
        ],
      },
      {
        head: [["一级指标", "二级指标", "三级指标", "指标值", "指标解释"].map((name) => head(name))],
        body: leveled(
          form.indicators,
          ({ level1, level2, required }) => [level1, `${required ? "*" : ""}${brokenLevel(level2, 6)}`],
          ({ level3, target, explanation }) => [prose(level3), value(target.text), prose(explanation)],
        ),
      },
    ],
  }),
});
