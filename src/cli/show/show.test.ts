import { createColors } from "picocolors";
import { describe, expect, test } from "vitest";
import type { Finding } from "#checks";
import type { Form, Indicator } from "#model";
import type { Target } from "#values";
import { type Context, createContext } from "../context.ts";
import type { Lang } from "../kit.ts";
import { showFindings } from "./findings.ts";
import { jsonResult } from "./findings-json.ts";
import { showForm } from "./form.ts";
import { placeWords, sourceWords } from "./place.ts";
import { showSummary } from "./summary.ts";
import { narrowed, table } from "./table.ts";
import { targetWords } from "./target.ts";
import { columns } from "./text.ts";

const context = (lang: Lang, tty?: number): Context => {
  const sink = { write: () => undefined, ...(tty === undefined ? {} : { isTTY: true, columns: tty }) };
  const stdin = (async function* () {})();
  const io = { stdout: sink, stderr: sink, stdin, env: { NO_COLOR: "1" }, now: () => new Date(0) };
  return createContext(io, lang, false);
};

const row = (
  level1: string,
  level2: string,
  level3: string,
  target: Target,
  explanation = "",
): Indicator => ({
  level1,
  level2,
  required: level2 !== "经济效益",
  level3,
  target,
  explanation,
  weight: null,
  actual: null,
  score: null,
  at: { table: 1, row: 10 },
});

// A made-up form in the shape of a published one.
const form: Form = {
  kind: "declaration",
  title: "项目支出绩效目标申报表",
  source: { file: "样例.docx", format: "docx", at: "table 1" },
  fields: {
    projectCode: "000000000000000000001",
    projectName: "图书馆运行维护",
    applicant: "",
    totalAmount: { text: "300.00", printedUnit: "万元", yuan: "3000000" },
    annualAmount: { text: "1,000,000.00", printedUnit: "万元", yuan: null },
    costingBasis: "1. 阅览桌椅维修40万元；\n2. 门禁系统维护60万元，合计110万元。",
  },
  places: { costingBasis: { table: 1, row: 7, column: 2 } },
  indicators: [
    row("产出", "数量", "维修阅览桌椅数量", {
      text: "≥200张",
      kind: "quantity",
      comparator: ">=",
      value: "200",
      unit: "张",
      noun: "",
    }),
    row(
      "产出",
      "数量",
      "门禁系统维护次数",
      { text: "4次", kind: "quantity", comparator: "implied", value: "4", unit: "次", noun: "" },
      "反映门禁系统维护次数",
    ),
    row(
      "产出",
      "质量",
      "门禁系统响应率",
      { text: "≤0.1秒", kind: "duration", comparator: "<=", value: "0.1", unit: "second" },
      "反映门禁系统响应情况",
    ),
    row("效益", "经济效益", "不适用", { text: "不适用", kind: "notApplicable" }),
    row("效益", "社会效益", "读者获得感", { text: "※", kind: "unreadable", why: "只有符号" }),
  ],
  unread: [
    {
      at: { table: 2, row: 1 },
      text: "审批意见\u001b[31m",
      why: { zh: "不属于表中任何一栏", en: "It is no item of the form." },
    },
  ],
};

const watched: Form = {
  ...form,
  kind: "monitoring",
  budget: {
    ...{ original: "100.00", adjusted: null, spent: "55.50", rate: "55.50%", weight: null, score: null },
    forecast: "99.00",
  },
  overall: { asOf: "2023-07-31", moneyUnit: "万元" },
  indicators: form.indicators.slice(0, 2).map((one, at) => ({
    ...one,
    ...{ actual: `${at}`, forecast: "201张", causes: at ? (["staff", "other"] as const) : [] },
    ...{ cause: at ? "缺人" : "", likelihood: at ? ("possible" as const) : null, remark: "" },
  })),
  unread: [],
};

const finding = (about: Partial<Finding>): Finding => ({
  rule: "sample-rule",
  sentence: "said",
  severity: "error",
  confidence: "high",
  concern: "measurability",
  path: "forms[0].indicators[2].target",
  form: 0,
  row: 2,
  cell: "target",
  at: { table: 1, row: 12 },
  message: {
    zh: "指标名称要的是比率，指标值却以“秒”计量。",
    en: "The name asks for a share; the target is in seconds.",
  },
  basis: ["财预〔2021〕101号", "申报表填报说明"],
  suggestion: null,
  words: { text: "≤0.1秒", from: 4, to: 5 },
  ...about,
});
const costing = form.fields.costingBasis ?? "";
const findings = [
  finding({
    severity: "warning",
    confidence: "medium",
    path: "forms[0].fields.costingBasis",
    row: null,
    cell: "costingBasis",
    at: { table: 1, row: 7, column: 2 },
    message: {
      zh: "两项相加是100万元，合计却写110万元。",
      en: "The items add up to 1,000,000 yuan, the total says 1,100,000.",
    },
    suggestion: {
      zh: "合计改为100万元。",
      en: "Make the total 1,000,000 yuan.",
      replacement: costing.replace("110", "100"),
    },
    words: { text: costing, from: costing.indexOf("合计"), to: costing.indexOf("。") },
  }),
  finding({ suggestion: { zh: "改为“≥95%”。", en: "Write “≥95%”.", replacement: "≥95%" } }),
  finding({
    severity: "advice",
    path: "forms[0].fields.applicant",
    row: null,
    cell: "applicant",
    at: {},
    message: { zh: "申请单位没有填。", en: "The applicant is blank." },
    words: { text: "", from: 0, to: 0 },
  }),
  finding({ row: null, cell: null, path: "forms[0].indicators", at: {}, words: null, confidence: "low" }),
];
const coverage = [
  { rule: "sample-rule", form: 0, state: "ran", why: null, paths: [] },
  {
    rule: "other-rule",
    form: 0,
    state: "unreadable",
    why: { zh: "指标值读不懂", en: "the target cannot be read" },
    paths: ["forms[0].indicators[4]"],
  },
  {
    rule: "set-rule",
    form: null,
    state: "not-applicable",
    why: { zh: "只有一张表", en: "one form only" },
    paths: [],
  },
] as const;

describe.each(["zh", "en"] as const)("in %s, as a terminal shows it,", (lang) => {
  const golden = (name: string) => `golden/${name}-${lang}.txt`;

  test("a form", async () => {
    await expect(showForm(context(lang), form)).toMatchFileSnapshot(golden("form"));
  });

  test("a monitoring table", async () => {
    await expect(showForm(context(lang), watched)).toMatchFileSnapshot(golden("monitoring"));
  });

  test("findings and the closing summary", async () => {
    const to = context(lang);
    const text = `${showFindings(to, [form], findings)}\n${showSummary(to, [form], findings, coverage)}`;
    await expect(text).toMatchFileSnapshot(golden("findings"));
  });

  test.each([60, 80, 120])("nothing is wider than a terminal of %i columns", (width) => {
    const to = context(lang, width);
    const text =
      showForm(to, form) + showFindings(to, [form], findings) + showSummary(to, [form], findings, coverage);
    for (const line of text.split("\n")) expect(columns(line), line).toBeLessThanOrEqual(width);
  });

  test.each([80, 120])("nor is a monitoring table, at %i", (width) => {
    for (const line of showForm(context(lang, width), watched).split("\n"))
      expect(columns(line), line).toBeLessThanOrEqual(width);
  });

  test("no control character of a file reaches the terminal", () => {
    expect(showForm(context(lang), form)).not.toContain("\u001b");
  });
});

test("JSON says the sentences of one language, and a replacement rather than a sentence", () => {
  expect(jsonResult({ findings: findings.slice(1, 2), coverage }, "en")).toEqual({
    findings: [
      {
        rule: "sample-rule",
        severity: "error",
        confidence: "high",
        concern: "measurability",
        path: "forms[0].indicators[2].target",
        at: { table: 1, row: 12 },
        message: "The name asks for a share; the target is in seconds.",
        basis: ["财预〔2021〕101号", "申报表填报说明"],
        suggestion: "≥95%",
      },
    ],
    coverage: [
      { rule: "sample-rule", state: "ran", why: null, paths: ["forms[0]"] },
      {
        rule: "other-rule",
        state: "unreadable",
        why: "the target cannot be read",
        paths: ["forms[0].indicators[4]"],
      },
      { rule: "set-rule", state: "not-applicable", why: "one form only", paths: [] },
    ],
  });
});

test.each([
  [{ page: 1, row: 14 }, "第 1 页 第 14 行", "page 1, row 14"],
  [{ sheet: "Sheet1", cell: "D14", row: 14, column: 4 }, "工作表“Sheet1” D14", 'sheet "Sheet1", D14'],
  [{ table: 1, row: 5, column: 2 }, "表 1 第 5 行 第 2 列", "table 1, row 5, column 2"],
  [{ line: 9 }, "第 9 行", "line 9"],
  [{}, "", ""],
])("the place %j", (place, zh, en) => {
  expect(placeWords(place, "zh")).toBe(zh);
  expect(placeWords(place, "en")).toBe(en);
});

test.each([
  ["table 1", "表 1"],
  ["sheet 附表 2", "工作表“附表 2”"],
  ["page 2, table 1", "第 2 页 表 1"],
  ["line 5", "第 5 行"],
])("a form at %s", (at, zh) => expect(sourceWords(at, "zh")).toBe(zh));

test.each<[Target, string, string]>([
  [
    { text: "", kind: "quantity", comparator: ">=", value: "153", unit: "个", noun: "系统" },
    "≥ 153 个（系统）",
    "≥ 153 个 (系统)",
  ],
  [
    { text: "", kind: "quantity", comparator: "implied", value: "100", unit: "%", noun: "" },
    "100%，未写符号",
    "100%, no sign",
  ],
  [{ text: "", kind: "range", low: "10", high: "20", unit: "次" }, "10 至 20 次", "10 to 20 次"],
  [
    { text: "", kind: "duration", comparator: "<=", value: "5", unit: "workday" },
    "时长 ≤ 5 个工作日",
    "duration ≤ 5 working days",
  ],
  [{ text: "", kind: "deadline", date: "2023-12-31" }, "期限 2023-12-31", "deadline 2023-12-31"],
  [{ text: "", kind: "deadline", relative: "年底前" }, "期限 年底前", "deadline 年底前"],
  [{ text: "", kind: "schedule", every: "quarter", at: "end" }, "每季度末", "every quarter, at its end"],
  [{ text: "", kind: "schedule", every: "month", at: null }, "每月", "every month"],
  [{ text: "显著", kind: "grade", word: "显著" }, "定性", "a grade"],
  [{ text: "", kind: "empty" }, "空", "empty"],
])("%j is read as %s", (target, zh, en) => {
  expect(targetWords(target, "zh")).toBe(zh);
  expect(targetWords(target, "en")).toBe(en);
});

describe("tables", () => {
  const paint = createColors(false);

  test("the widest columns give way first, below its least only where nothing else fits", () => {
    expect(narrowed([4, 30, 20], [4, 8, 8], 44)).toEqual([4, 20, 20]);
    expect(narrowed([4, 30, 20], [4, 8, 8], 18)).toEqual([4, 7, 7]);
    expect(narrowed([4, 30, 20], [4, 8, 8], 10)).toEqual([4, 6, 6]);
    expect(narrowed([4, 6], [2, 8], 40)).toEqual([4, 8]);
  });

  test("rows of one line each stand without rules between them", () => {
    expect(
      table(
        [{ head: "编号" }, { head: "名称" }],
        [
          ["a", "甲"],
          ["b", "乙"],
        ],
        40,
        paint,
      ),
    ).toBe(
      [
        "┌──────┬──────┐",
        "│ 编号 │ 名称 │",
        "├──────┼──────┤",
        "│ a    │ 甲   │",
        "│ b    │ 乙   │",
        "└──────┴──────┘",
      ].join("\n"),
    );
  });

  test("a merged cell never runs on under another one to its left", () => {
    const rows = [
      ["产出", "数量", "甲"],
      ["效益", "数量", "乙"],
    ];
    const drawn = table(
      [{ head: "一", merge: true }, { head: "二", merge: true }, { head: "三" }],
      rows,
      40,
      paint,
    );
    expect(drawn.match(/数量/g)).toHaveLength(2);
  });
});
