import { describe, expect, test } from "vitest";
import { kinds } from "#evidence";
import { Fault } from "#model";
import { parseTarget } from "#values";
import { explain, oblige, type PlainMeasure, readMeasure, sayDemand } from "./index.ts";

const year = { from: "2023-01-01", to: "2023-12-31" };
const obligation = (plain: PlainMeasure, target: string, name = "某项工作") =>
  oblige({
    indicator: { level3: name, target: parseTarget(target) },
    measure: readMeasure(plain, {
      at: { file: "f", zh: "指标", en: "indicator" },
      indicator: name,
      kinds,
    }),
    year,
    asOf: "2023-07-31",
    file: "1.yaml",
  });

const count: PlainMeasure = { shape: "count", evidence: "task" };
const money: PlainMeasure = { shape: "sum", evidence: "payment", of: "amount" };
const texts: PlainMeasure = { shape: "sum", evidence: "message-count", of: "submitted" };
const mean: PlainMeasure = { shape: "average", evidence: "probe", of: "response_ms" };
const longest: PlainMeasure = { shape: "longest", evidence: "ticket", from: "opened_at", to: "resolved_at" };
const share: PlainMeasure = { shape: "share", evidence: "probe", part: { ok: "否" } };
const monthly: PlainMeasure = { shape: "every-period", evidence: "payroll", every: "month", done: "paid_on" };
const deadline: PlainMeasure = { shape: "by-deadline", evidence: "task", done: "done_on" };
const grade: PlainMeasure = { shape: "latest-grade" };

describe("a target becomes what a figure is held against", () => {
  test.each([
    ["1次", count, "工作次数", "不低于 1 次（目标未写符号）"],
    ["2%", share, "系统故障率", "不超过 2%（目标未写符号）"],
    ["≥1000万条", texts, "群发量", "不低于 10000000 条"],
    ["≤252.24万元", money, "项目成本", "不超过 2522400 元"],
    ["≤0.1秒", mean, "响应时间", "不超过 0.1 秒"],
    ["24小时内", longest, "及时性", "不超过 24 小时"],
    ["24小时", longest, "及时性", "不超过 24 小时（目标未写符号）"],
    ["按月发放", monthly, "发放时间", "每期都按时"],
    ["2023年12月31日前", deadline, "完成及时性", "不晚于 2023年12月31日"],
    ["2023年6月底前", deadline, "完成及时性", "不晚于 2023年6月30日"],
    ["2023年6月", deadline, "完成及时性", "不晚于 2023年6月30日"],
    ["显著", grade, "提升", "评议为最高等次（对应“显著”）"],
  ])("%s", (target, measure, name, said) => {
    expect(sayDemand(obligation(measure, target, name).demand).zh).toBe(said);
  });
});

describe("a target and a measure that speak of different things are refused, with the remedy", () => {
  test.each([
    [
      "秒 against a share",
      "≤0.1秒",
      share,
      "目标是时长，测得的是百分比；请改用 longest、average、percentile。",
    ],
    ["% against a count", "≥95%", count, "目标以“%”计，测得的是个数"],
    ["次 against a time", "≥4次", longest, "目标以“次”计，测得的是时长"],
    ["元 against 条", "≥1000元", texts, "目标以“元”计，测得的以“条”计"],
    ["条 against 元", "≥1000万条", money, "目标以“条”计，测得的以“元”计"],
    ["workdays against instants", "3个工作日内", longest, "“工作日”不是固定的时长"],
    ["a word against a count", "显著", count, "目标是定性词，测得的是个数；请改用 latest-grade。"],
    ["a number against a grade", "≥4次", grade, "目标是数量，测得的是评议等次"],
    ["a day against a share", "2023年12月31日前", share, "请改用 by-deadline。"],
    ["another period", "每季度末", monthly, "目标的周期是 quarter，绑定写的 every 是 month；请写成一致。"],
    ["the start of a period", "每月初", monthly, "请在 measure 中用 due 指明应完成日字段"],
  ])("%s", (_, target, measure, said) => {
    let caught: unknown;
    try {
      obligation(measure, target);
    } catch (fault) {
      caught = fault;
    }
    expect(caught).toBeInstanceOf(Fault);
    const { zh, en } = caught as Fault;
    expect(zh).toContain(`1.yaml：指标“某项工作”：目标“${target}”不能用此口径衡量：`);
    expect(zh).toContain(said);
    expect(en).toContain(`target ${target} can't be held against this measure`);
  });
});

test("a measure explains itself in one sentence and as SQL", () => {
  const { zh, en, sql } = explain(obligation(longest, "24小时内"));
  expect(zh).toBe(
    "“工单”的全部记录中，从报告时间到解决时间用时最长的一条；期间 2023年1月1日至2023年12月31日，截至 2023年7月31日已知的事实（按报告时间归入期间）；应不超过 24 小时。",
  );
  expect(en).toBe(
    "The longest time from Opened at to Resolved at among all Tickets; 2023-01-01 to 2023-12-31, as known at the end of 2023-07-31; it must be at most 24 hours.",
  );
  expect(sql).toContain("from evidence_ticket");
});

test("a natural period as window is the one the day lies in", () => {
  const measure = readMeasure(count, { at: { file: "f", zh: "", en: "" }, indicator: "x", kinds });
  const windowAt = (asOf: string) =>
    oblige({
      indicator: { level3: "x", target: parseTarget("≥4次") },
      measure,
      window: "quarter",
      year,
      asOf,
    }).window;
  expect(windowAt("2023-05-05")).toEqual({ from: "2023-04-01", to: "2023-06-30" });
  expect(windowAt("2024-01-05")).toEqual({ from: "2023-10-01", to: "2023-12-31" });
  expect(windowAt("2022-12-05")).toEqual({ from: "2023-01-01", to: "2023-03-31" });
});
