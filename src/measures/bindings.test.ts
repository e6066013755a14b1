import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "#evidence";
import { Fault, type Form } from "#model";
import { parseTarget } from "#values";
import { bindingOf, readBindings } from "./index.ts";

const folder = "examples/futian-2023/bindings";
const one = (measure: unknown, more: object = {}) => ({
  apiVersion: "duixian/v1",
  kind: "Bindings",
  project: "p1",
  indicators: [{ indicator: "安全漏洞修复率", measure, ...more }],
});
const fault = (plain: unknown): Fault => {
  try {
    readBindings(plain, { file: "1.yaml", kinds });
  } catch (caught) {
    if (caught instanceof Fault) return caught;
    throw caught;
  }
  throw new Error("no fault");
};

test("the six example files bind 55 indicators", () => {
  const all = readdirSync(folder).map((file) =>
    readBindings(parse(readFileSync(`${folder}/${file}`, "utf8")), { file, kinds }),
  );
  expect(all.map((bindings) => bindings.of.length)).toEqual([12, 15, 5, 6, 11, 6]);
});

describe("what is wrong is named, with its place and the nearest right name", () => {
  const share = { shape: "share", evidence: "vulnerability", part: { fixed_at: "present" } };
  test.each([
    ["shape", { ...share, shape: "shares" }, "没有名为“shares”的计量方式（shape）；是否应为“share”？"],
    ["no shape", { evidence: "ticket" }, "缺少 shape；可用的有：average、by-deadline"],
    [
      "kind",
      { ...share, evidence: "vulnerabilty" },
      "没有名为“vulnerabilty”的证据种类；是否应为“vulnerability”？",
    ],
    ["field", { ...share, part: { fixed: "present" } }, "没有名为“fixed”的字段（“漏洞台账”）；"],
    [
      "word",
      { ...share, where: { severity: "高" } },
      "没有名为“高”的选项（风险等级）；可用的有：严重、高危、中危、低危。",
    ],
    ["parameter", { ...share, pat: {} }, "share：没有参数“pat”；是否应为“part”？"],
    ["missing parameter", { shape: "share", evidence: "ticket" }, "share：缺少参数“part”。"],
    ["empty part", { ...share, part: {} }, "part 没有写任何条件，占比恒为 100%"],
    [
      "sum of text",
      { shape: "sum", evidence: "ticket", of: "title" },
      "字段 title（标题）是文本，这里要用整数或小数或金额，而“工单”没有这样的字段。",
    ],
    [
      "sum of a day",
      { shape: "sum", evidence: "payment", of: "paid_on" },
      "字段 paid_on（支付日期）是日期，这里要用整数或小数或金额，可选 amount。",
    ],
    [
      "bound on text",
      { ...share, where: { asset_id: { gt: "A" } } },
      "asset_id（系统编号）是文本，“A”不能用来比大小",
    ],
    [
      "bad day",
      { ...share, where: { found_at: { gte: "2023/07/01" } } },
      "found_at（发现时间）是时间，“2023/07/01”不是 2023-07-31 这样写的日期。",
    ],
    ["bad number", { shape: "count", evidence: "probe", where: { response_ms: "快" } }, "“快”不是数。"],
    ["yes or no", { shape: "count", evidence: "probe", where: { ok: "好" } }, "“好”应写作 是 或 否。"],
    [
      "condition",
      { ...share, where: { found_at: { after: "2023-07-01" } } },
      "没有名为“after”的条件词；可用的有：not、lt、lte、gt、gte。",
    ],
    ["day against text", { ...share, where: { found_at: { lt: { field: "asset_id" } } } }, "二者不能相比"],
    [
      "percent",
      { shape: "percentile", evidence: "probe", of: "response_ms", percent: 0 },
      "percent 应大于 0、不大于 100",
    ],
    [
      "two lengths",
      {
        shape: "share-within-duration",
        evidence: "ticket",
        from: "opened_at",
        to: "resolved_at",
        within: { hours: 1, days: 1 },
      },
      "within 应写一个时长",
    ],
    [
      "longest of days",
      { shape: "longest", evidence: "payroll", from: "due_on", to: "paid_on" },
      "是日期，这里要用时间",
    ],
    [
      "deadline",
      { shape: "by-deadline", evidence: "task", done: "done_on", deadline: "年底" },
      "deadline 应写成 2023-12-31 这样的日期",
    ],
    [
      "every",
      { shape: "every-period", evidence: "task", done: "done_on", every: "fortnight" },
      "“every”只能是：day、week、month、quarter、half-year、year。",
    ],
    ["rule", { shape: "latest-grade", rule: "vote" }, "“rule”只能是：majority、all、mean。"],
    ["answer", { shape: "survey-rate", satisfied: ["很满意"] }, "没有名为“很满意”的选项（总体满意度）"],
  ])("%s", (_, measure, said) => {
    const { zh, en, code } = fault(one(measure));
    expect(zh).toContain("1.yaml：指标“安全漏洞修复率”的 measure");
    expect(zh).toContain(said);
    expect(en).toMatch(/^1\.yaml: (\w+ of )*measure of indicator/);
    expect(code).toMatch(/^bindings\./);
  });
  test.each([
    ["not a mapping", "x", "Bindings：整体应是“名称: 值”的结构。"],
    ["other version", { ...one({}), apiVersion: "v2" }, "“apiVersion”只能是：duixian/v1。"],
    ["unknown key", { ...one({}), indicator: [] }, "没有参数“indicator”；是否应为“indicators”？"],
    ["no project", { ...one({}), project: undefined }, "缺少参数“project”。"],
    [
      "window",
      one({ shape: "count", evidence: "task" }, { window: { from: "2023-02-01", to: "2023-01-01" } }),
      "起日晚于止日；请对调。",
    ],
  ])("%s", (_, plain, said) => {
    expect(fault(plain).zh).toContain(said);
  });
  describe("a name that several rows of the form carry", () => {
    const form = (...rows: readonly (readonly [level2: string, level3: string, target: string])[]): Form =>
      ({
        fields: { projectCode: "p1" },
        indicators: rows.map(([level2, level3, target]) => ({ level2, level3, target: parseTarget(target) })),
      }) as unknown as Form;
    const count = { shape: "count", evidence: "inspection" };
    const read = (form: Form, ...indicators: readonly object[]) =>
      readBindings({ ...one(count), indicators }, { file: "1.yaml", kinds, forms: [form] });
    const rows = form(["数量", "巡检", "≥4次"], ["质量", "巡检", "100%"]);

    test("each row is bound by its class", () => {
      const bindings = read(
        rows,
        { indicator: "巡检", level2: "数量", measure: count },
        { indicator: "巡检", level2: "质量", measure: { ...count, shape: "share", part: { passed: "是" } } },
      );
      expect(rows.indicators.map((row) => bindingOf(bindings, row)?.measure.shape)).toEqual([
        "count",
        "share",
      ]);
    });
    test.each([
      [rows, {}, "表内有 2 行同名；请写明 level2：数量、质量。"],
      [rows, { level2: "质最" }, "没有名为“质最”的二级指标（level2）"],
      [form(["数量", "巡检", "≥4次"], ["数量", "巡检", "≥5次"]), {}, "同一二级指标下有几行同名"],
    ])("%#", (of, more, said) => {
      const attempt = () => read(of, { indicator: "巡检", measure: count, ...more });
      expect(attempt).toThrow(said);
    });
  });

  test("an indicator bound twice", () => {
    const plain = one({ shape: "count", evidence: "task" });
    expect(fault({ ...plain, indicators: [...plain.indicators, ...plain.indicators] }).zh).toContain(
      "绑定了两次",
    );
  });
});
