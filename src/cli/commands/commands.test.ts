import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { packs } from "#scoring";
import { captured } from "../captured.ts";
import { settingsOf } from "./packs/settings.ts";

// Made up in the shape of a published form; the 数量 row in percent is a known error.
const library = `二级项目支出绩效目标申报表

项目编码：\t000000000000000000001\t项目名称：\t图书馆运行维护
申请单位：\t样例市图书馆\t一级预算单位：\t样例市文化局（本级）
实施期限：\t3\t项目类型：\t01 其他项目
是否新增项目：\t否\t分配方式：\t项目法
项目总金额（中期规划，万元）：\t300.00\t本年度项目金额（万元）：\t100.00
政策依据：\t《公共图书馆法》第四条
测算依据：\t1. 门禁系统维护60万元；2. 阅览桌椅维修40万元，合计100万元
年度目标：\t全年维护门禁系统4次，维修阅览桌椅200张。
长期目标（跨度多年的项目需填）：\t三年内阅览桌椅完好率达到98%。
一级指标\t二级指标\t三级指标\t指标值\t指标解释
产出\t*数量\t阅览桌椅维修数量\t≥95%\t本年度验收合格的维修桌椅张数，取自验收单
产出\t*质量\t门禁系统维护合格率\t≥98%\t合格次数÷维护次数×100%，取自维护记录
效益\t经济效益\t不适用\t不适用\t
满意度\t*服务对象满意度\t读者满意度\t≥90%\t评价为满意的有效问卷数÷有效问卷总数×100%
`;

const folder = mkdtempSync(join(tmpdir(), "duixian-cli-"));
const file = join(folder, "图书馆.txt");
writeFileSync(file, library);
mkdirSync(join(folder, "forms"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("read", () => {
  test("--json gives the form by the contract's names", async () => {
    const { code, out, err } = await captured(["read", file, "--json"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const { forms } = JSON.parse(out);
    expect(forms).toHaveLength(1);
    expect(Object.keys(forms[0])).toEqual(["kind", "source", "fields", "indicators", "unread"]);
    expect(forms[0]).toMatchObject({
      kind: "declaration",
      source: { file: "图书馆.txt", format: "text" },
      fields: {
        projectName: "图书馆运行维护",
        totalAmount: { text: "300.00", printedUnit: "万元", yuan: "3000000" },
      },
      unread: [],
    });
    expect(forms[0].indicators[0]).toMatchObject({
      level1: "产出",
      level2: "数量",
      required: true,
      level3: "阅览桌椅维修数量",
      target: { text: "≥95%", kind: "quantity", comparator: ">=", value: "95", unit: "%" },
      weight: null,
      actual: null,
      score: null,
    });
  });

  test("for people it draws the fields and the rows", async () => {
    const { out } = await captured(["read", file]);
    for (const words of ["项目总金额      300.00 万元（3,000,000 元）", "指标 4 行", "读者满意度"])
      expect(out).toContain(words);
  });

  test("several files give their forms in the order given", async () => {
    const { out } = await captured(["read", file, file, "--json"]);
    expect(JSON.parse(out).forms).toHaveLength(2);
  });

  test("a folder, and a file that is no form, are refused by name", async () => {
    expect((await captured(["read", join(folder, "forms")])).err).toContain("是文件夹");
    const png = join(folder, "照片.docx");
    writeFileSync(png, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
    const { code, err } = await captured(["read", png]);
    expect(code).toBe(2);
    expect(err).toContain("照片.docx");
  });
});

describe("check", () => {
  test("shows the cell with its words underlined, and sums up", async () => {
    const { code, out } = await captured(["check", file]);
    expect(code).toBe(1);
    expect(out).toContain("[quantity-in-percent]");
    expect(out).toContain(
      "  图书馆.txt › 第 13 行 › 产出/数量 › 阅览桌椅维修数量 › 指标值\n  │ ≥95%\n  │ ^~~~\n",
    );
    expect(out).toMatch(/共 1 张表、4 行指标：错误 \d+，警告 \d+，建议 \d+/);
  });

  test("--json gives findings and coverage by the contract's names", async () => {
    const { code, out } = await captured(["check", file, "--json", "--lang", "en"]);
    expect(code).toBe(1);
    const { findings, coverage, ...rest } = JSON.parse(out);
    expect(rest).toEqual({});
    const found = findings.find((finding: { rule: string }) => finding.rule === "quantity-in-percent");
    expect(Object.keys(found)).toEqual([
      "rule",
      "severity",
      "confidence",
      "concern",
      "path",
      "at",
      "message",
      "basis",
      "suggestion",
    ]);
    expect(found).toMatchObject({
      severity: "error",
      path: "forms[0].indicators[0].target",
      at: { line: 13 },
    });
    expect(found.message).toMatch(/^[A-Z].*\.$/);
    for (const { state, why } of coverage) expect(typeof why).toBe(state === "ran" ? "object" : "string");
  });

  test("--fail-on decides the exit code, not what is shown", async () => {
    const failing = await captured(["check", file]);
    expect(await captured(["check", file, "--fail-on", "never"])).toEqual({ ...failing, code: 0 });
    expect(await captured(["check", file, "--fail-on=advice"])).toEqual(failing);
  });
});

describe("catalogues", () => {
  test.each([
    ["rules", "quantity-in-percent"],
    ["kinds", "ticket"],
    ["packs", "cn-101-2021"],
    ["measures", "share-within-duration"],
  ])("%s lists its units, and explains %s", async (command, id) => {
    expect((await captured([command])).out).toContain(id);
    const { code, out } = await captured([command, id]);
    expect(code).toBe(0);
    expect(out).toContain(`[${id}]`);
    const listed = JSON.parse((await captured([command, id, "--json"])).out);
    expect(listed[command]).toMatchObject([{ id }]);
  });

  test.each(packs.map((pack) => [pack.id, pack] as const))(
    "every setting of %s has words and a source",
    (_, pack) => {
      for (const { value, source } of settingsOf(pack)) {
        expect(value.zh).not.toMatch(/undefined|^$/);
        expect(value.en).not.toMatch(/undefined|^$/);
        expect(source).not.toBe("");
      }
    },
  );
});
