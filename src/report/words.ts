import type { Standing, Words } from "#model";

export type Lang = "zh" | "en";
export type Say = (words: Words) => string;
export const sayIn =
  (lang: Lang): Say =>
  (words) =>
    words[lang];

/** A second sign beside shape and word, for those who see it. */
export const colours: { readonly [Each in Standing]: string } = {
  met: "#1a7f4b",
  missed: "#c0392b",
  zero: "#8e2f6b",
  partial: "#b7791f",
  missing: "#6b7280",
  "not-yet-due": "#2563a8",
  unjudged: "#6b7280",
};

export const words = {
  title: { zh: "年度绩效目标核验报告", en: "Proof of performance targets" },
  asOf: { zh: "截至", en: "as of" },
  synthetic: {
    zh: "模拟数据：本报告的佐证由程序按固定种子生成，不是任何单位的真实数据。",
    en: "Synthetic data: the evidence in this report was generated from a fixed seed; it is not any unit's real data.",
  },
  overview: { zh: "总览", en: "Overview" },
  projects: { zh: "项目", en: "Projects" },
  project: { zh: "项目", en: "Project" },
  targets: { zh: "个目标", en: "targets" },
  budget: { zh: "全年预算数（元）", en: "Budget (yuan)" },
  spent: { zh: "全年执行数（元）", en: "Spent (yuan)" },
  rate: { zh: "执行率", en: "Executed" },
  score: { zh: "得分", en: "Score" },
  scoreSoFar: { zh: "已得分", en: "Points so far" },
  grade: { zh: "等级", en: "Grade" },
  notScored: { zh: "未评完", en: "incomplete" },
  indicators: { zh: "绩效指标", en: "Indicators" },
  indicator: { zh: "三级指标", en: "Indicator" },
  target: { zh: "指标值", en: "Target" },
  actual: { zh: "实际完成值", en: "Actual" },
  state: { zh: "状态", en: "State" },
  weight: { zh: "分值", en: "Weight" },
  how: { zh: "计算口径", en: "How it is counted" },
  why: { zh: "结论", en: "Finding" },
  points: { zh: "得分说明", en: "Points explained" },
  needsReason: { zh: "需写明原因", en: "a reason must be written" },
  trend: { zh: "逐月", en: "Month by month" },
  rows: { zh: "佐证行", en: "Evidence rows" },
  rowsCut: { zh: "以下为其中最不利的", en: "the least favourable of them:" },
  query: { zh: "查询（SQL）", en: "Query (SQL)" },
  source: { zh: "来源文件", en: "Source file" },
  line: { zh: "行", en: "Line" },
  batch: { zh: "批次", en: "Batch" },
  kind: { zh: "类别", en: "Kind" },
  digest: { zh: "SHA-256", en: "SHA-256" },
  received: { zh: "收到时间", en: "Received" },
  accepted: { zh: "入库行数", en: "Rows" },
  rejected: { zh: "拒收行数", en: "Rejected" },
  evidence: { zh: "佐证批次", en: "Sealed evidence" },
  rejects: { zh: "拒收的行", en: "Rejected rows" },
  field: { zh: "字段", en: "Field" },
  reason: { zh: "原因", en: "Reason" },
  remarks: { zh: "申报表审核意见", en: "What a reviewer would say of the form" },
  noRemarks: { zh: "没有意见。", en: "Nothing." },
  basis: { zh: "依据", en: "Basis" },
  suggestion: { zh: "建议", en: "Suggestion" },
  agrees: { zh: "第二种算法（逐行计算）结果一致", en: "the row-by-row second evaluator agrees" },
  differs: { zh: "第二种算法结果不一致，不得公开", en: "the second evaluator differs: do not publish" },
  money: { zh: "支出进度", en: "Spending" },
  forecast: { zh: "全年预计", en: "Forecast" },
  verify: { zh: "怎样核验", en: "How to verify" },
  verifyText: {
    zh: "把同时生成的审计包交给核验人，运行 npx duixian verify 审计包.zip：逐字节核对封存内容，并用包内佐证重新计算每一个数；再把它打印的封签与出具方另行告知的封签核对。",
    en: "Hand the audit bundle to whoever checks, and run npx duixian verify bundle.zip: it compares every byte with what was sealed and counts every figure again from the evidence inside. Then compare the seal it prints with the one its issuer gave by another way.",
  },
  openHint: {
    zh: "点指标看佐证行，点行看来源文件与摘要。",
    en: "Open an indicator for its evidence rows, a row for its source file and digest.",
  },
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  advice: { zh: "建议", en: "advice" },
  colon: { zh: "：", en: ": " },
  notices: { zh: "没有用上的佐证和列", en: "Evidence and columns not used" },
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
} satisfies { readonly [name: string]: Words };
