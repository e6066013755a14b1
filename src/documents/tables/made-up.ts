import type { Attainment, Form, Indicator, MonitoringTable, Points, SelfEvaluationTable } from "#model";
import { fiscalYear, parseTarget } from "#values";

// A project that does not exist, small enough to see whole, with each state an indicator can be in.

const indicator = (
  level1: string,
  level2: string,
  required: boolean,
  level3: string,
  target: string,
  explanation: string,
): Indicator => ({
  ...{ level1, level2, required, level3, explanation, weight: null, actual: null, score: null, at: {} },
  target: parseTarget(target),
});

export const form: Form = {
  kind: "declaration",
  title: "二级项目支出绩效目标申报表",
  source: { file: "made-up.docx", format: "docx", at: "table 1" },
  fields: {
    projectCode: "440304990000000000001",
    projectName: "图书馆借阅系统运行维护",
    applicant: "某区图书馆（虚构）",
    budgetUnit: "某区文化局（虚构）",
    periodYears: "3",
    projectType: "01 其他项目",
    isNew: "否",
    allocation: "项目法",
    totalAmount: { text: "3,000,000.00", printedUnit: "万元", yuan: null },
    annualAmount: { text: "1,000,000.00", printedUnit: "万元", yuan: null },
    policyBasis: "《某区公共文化服务办法》",
    costingBasis: "1. 驻场2人×20万元\n2. 备件60万元",
    annualGoal: "保障借阅系统全年稳定运行。",
    longTermGoal: "",
  },
  places: {},
  indicators: [
    indicator("产出", "数量", true, "系统巡检次数", "≥12次", "反映巡检次数"),
    indicator("产出", "数量", true, "短信发送量", "≥100万条", "反映短信发送量"),
    indicator("产出", "质量", true, "系统可用率", "≥95%", "=可用时长/应服务时长"),
    indicator("产出", "时效", true, "故障处理时间", "24小时内", "反映处理时间"),
    indicator("效益", "经济效益", false, "不适用", "不适用", ""),
    indicator("效益", "社会效益", true, "服务能力提升", "显著", "反映服务能力"),
    indicator("满意度", "服务对象满意度", true, "读者满意度", "≥90%", "反映读者满意情况"),
    indicator("满意度", "其他满意度", false, "", "", ""),
  ],
  unread: [],
};

export const attained = (
  state: Attainment["state"],
  value: string | null,
  unit: string,
  why = "",
): Attainment => ({
  ...{ state, value, unit, window: fiscalYear(2023), asOf: "2023-12-31", met: null },
  ...{ rows: 0, batches: [], query: null, why: { zh: why, en: why }, parts: {} },
});

const points = (weight: string, score: string | null, needsReason = false): Points => ({
  ...{ weight, score, rule: "made-up", why: { zh: "", en: "" }, needsReason },
});

type Proof = readonly [attainment: Attainment, points: Points, cause: string];
const proofs: { readonly [level3: string]: Proof } = {
  系统巡检次数: [attained("measured", "12", "次"), points("20", "20.00"), ""],
  短信发送量: [attained("measured", "1056231", "条"), points("10", "10.00"), ""],
  系统可用率: [attained("measured", "94.996666667", "%"), points("20", "19.99", true), "=机房停电两次"],
  故障处理时间: [attained("partial", "26.5", "hour"), points("20", null), ""],
  服务能力提升: [attained("measured", "显著", ""), points("10", "9.00", true), ""],
  读者满意度: [attained("missing", null, "%"), points("10", "0.00"), "-未开展调查"],
};

export const selfEvaluation: SelfEvaluationTable = {
  year: 2023,
  form,
  money: {
    total: { original: "1000000", adjusted: "1000000", spent: "987654.32", rate: "98.77" },
    points: points("10", "9.88"),
    fiscal: { original: "1000000", adjusted: "1000000", spent: "987654.32", rate: "98.77" },
  },
  goal: { expected: "保障借阅系统全年稳定运行。", actual: "系统全年可用率94.9967%。" },
  rows: form.indicators.map((one) => {
    const [attainment, scored, cause] = proofs[one.level3] ?? [null, null, ""];
    return { indicator: one, attainment, points: scored, cause };
  }),
  total: { weight: "100", score: null },
  synthetic: true,
};

export const monitoring: MonitoringTable = {
  asOf: "2023-07-31",
  form,
  money: {
    total: { original: "1000000", spent: "555000", rate: "55.50", forecast: "990000" },
    fiscal: { original: "1000000", spent: "555000", rate: "55.50", forecast: "990000" },
  },
  goal: "保障借阅系统全年稳定运行。",
  rows: form.indicators.map((one) => {
    const late = one.level3 === "系统可用率";
    return {
      ...{ indicator: one, attainment: proofs[one.level3]?.[0] ?? null, forecast: late ? "95.2%" : "" },
      causes: late ? (["staff", "equipment"] as const) : [],
      reason: late ? "机房停电两次" : "",
      likelihood: late ? ("possible" as const) : null,
      remark: late ? "八月加装备用电源" : "",
    };
  }),
};
