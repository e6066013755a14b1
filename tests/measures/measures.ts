import { kinds } from "#evidence";
import { type Obligation, oblige, type PlainMeasure, readMeasure } from "#measures";
import { parseTarget } from "#values";

/** Measures of every shape and every word of the where language, each with a target it can be held against. */
export const cases: readonly (readonly [measure: PlainMeasure, target: string])[] = [
  [{ shape: "share", evidence: "task", part: { accepted: "是" } }, "≥90%"],
  [{ shape: "count", evidence: "task", where: { accepted: { not: "否" } } }, "≥1次"],
  [{ shape: "count", evidence: "task", where: { accepted: "absent" } }, "≥1次"],
  [{ shape: "count", evidence: "ticket", where: { passed: "present" } }, "≥1次"],
  [{ shape: "count", evidence: "task", where: { category: "甲", done_on: "present" } }, "≥1次"],
  [{ shape: "count", evidence: "ticket", where: { resolved_at: "absent", title: { not: "乙" } } }, "≤3件"],
  [
    { shape: "count", evidence: "ticket", where: { resolved_at: { gt: "2023-06-30", lte: "2023-12-30" } } },
    "≥1次",
  ],
  [{ shape: "count", evidence: "ticket", where: { resolved_at: ["2023-06-30", "2023-07-01"] } }, "≥1次"],
  [{ shape: "count", evidence: "ticket", where: { resolved_at: { not: "2023-07-01" } } }, "≥1次"],
  [
    { shape: "count", evidence: "probe", where: { response_ms: { gte: 99.5, lt: "100.001" }, ok: "是" } },
    "≥1次",
  ],
  [
    {
      shape: "count",
      evidence: "probe",
      where: { response_ms: [100, 99.5], sampled_at: { gte: "2023-06-30" } },
    },
    "1次",
  ],
  [{ shape: "distinct-count", evidence: "payroll", of: "worker", where: { paid_on: "present" } }, "2人"],
  [{ shape: "distinct-count", evidence: "vulnerability", of: "fixed_at" }, "2个"],
  [
    {
      shape: "distinct-count",
      evidence: "asset",
      of: "asset_id",
      where: { category: ["甲", "乙"] },
      in_force: { from: "from_on", to: "to_on" },
    },
    "≥153个系统",
  ],
  [
    {
      shape: "distinct-count",
      evidence: "ticket",
      of: "category",
      in_force: { from: "responded_at", to: "resolved_at" },
    },
    "≥1类",
  ],
  [{ shape: "sum", evidence: "message-count", of: "submitted" }, "≥1000万条"],
  [
    { shape: "sum", evidence: "message-count", of: "delivered", where: { channel: { not: ["甲"] } } },
    "≥1000条",
  ],
  [{ shape: "sum", evidence: "payment", of: "amount" }, "≤252.24万元"],
  [{ shape: "average", evidence: "probe", of: "response_ms" }, "≤0.1秒"],
  [{ shape: "average", evidence: "payment", of: "amount" }, "≤1万元"],
  [{ shape: "percentile", evidence: "probe", of: "response_ms", percent: 95 }, "≤0.1秒"],
  [{ shape: "percentile", evidence: "probe", of: "response_ms", percent: "7" }, "≤0.1秒"],
  [
    {
      shape: "percentile",
      evidence: "message-count",
      of: "submitted",
      percent: 50,
      where: { channel: "甲" },
    },
    "≥1条",
  ],
  [
    {
      shape: "share",
      evidence: "vulnerability",
      where: { severity: ["严重", "高危", "中危"] },
      part: { fixed_at: "present" },
    },
    ">95%",
  ],
  [{ shape: "share", evidence: "probe", part: { ok: "否" } }, "≤2%"],
  [{ shape: "share", evidence: "payroll", part: { paid_on: { lte: { field: "due_on" } } } }, "100%"],
  [{ shape: "share", evidence: "inspection", part: { done_at: { lte: { field: "due_on" } } } }, "100%"],
  [
    {
      shape: "share",
      evidence: "task",
      where: { due_on: { gt: "2023-01-31" } },
      part: { accepted: true, accepted_on: { lt: { field: "due_on" } } },
    },
    "100%",
  ],
  [
    {
      shape: "share-within-duration",
      evidence: "ticket",
      from: "opened_at",
      to: "resolved_at",
      within: { hours: 24 },
    },
    "≥95%",
  ],
  [
    {
      shape: "share-within-duration",
      evidence: "ticket",
      from: "responded_at",
      to: "resolved_at",
      within: { minutes: "0.5" },
    },
    "≥95%",
  ],
  [
    {
      shape: "longest",
      evidence: "ticket",
      from: "opened_at",
      to: "resolved_at",
      where: { status: { not: "已取消" } },
    },
    "24小时内",
  ],
  [{ shape: "longest", evidence: "ticket", from: "responded_at", to: "resolved_at" }, "≤90分钟"],
  [
    { shape: "every-period", evidence: "payroll", every: "month", done: "paid_on", due: "due_on" },
    "按月发放",
  ],
  [
    {
      shape: "every-period",
      evidence: "inspection",
      every: "quarter",
      done: "done_at",
      where: { category: "甲" },
    },
    "每季度末",
  ],
  [
    {
      shape: "every-period",
      evidence: "vulnerability",
      every: "half-year",
      done: "fixed_at",
      due: "found_at",
    },
    "每半年",
  ],
  [
    { shape: "by-deadline", evidence: "task", done: "done_on", where: { category: "甲" } },
    "2023年12月31日前",
  ],
  [{ shape: "by-deadline", evidence: "inspection", done: "done_at" }, "2023年7月1日前"],
  [{ shape: "latest-grade", rule: "majority", item: "甲" }, "显著"],
  [{ shape: "latest-grade", rule: "mean", item: "乙" }, "有效"],
  [{ shape: "survey-rate", audience: "甲" }, "≥90%"],
  [{ shape: "survey-rate", satisfied: ["非常满意", "满意", "基本满意"] }, "≥90%"],
  [{ shape: "expenditure-progress" }, "≥95%"],
  [{ shape: "expenditure-progress", base: "original" }, "≥95%"],
];

export const year = { from: "2023-01-01", to: "2023-12-31" };

/** The case compiled as of a day. */
export function obligationOf([plain, target]: (typeof cases)[number], asOf: string): Obligation {
  const name = "某项工作";
  const measure = readMeasure(plain, {
    at: { file: "case", zh: "指标", en: "indicator" },
    indicator: name,
    kinds,
  });
  return oblige({
    indicator: { level3: name, target: parseTarget(target) },
    measure,
    year,
    asOf,
  });
}
