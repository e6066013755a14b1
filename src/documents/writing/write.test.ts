import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Form, SelfEvaluationTable } from "#model";
import { parseTarget } from "#values";
import { openPackage } from "../archive/package.ts";
import { readForms } from "../reading/read.ts";
import { form, monitoring, selfEvaluation } from "../tables/made-up.ts";
import { tableFormats, writeTable } from "./write.ts";

async function part(bytes: Uint8Array, name: string): Promise<string> {
  const container = await openPackage(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of container.chunks(name)) chunks.push(chunk);
  container.close();
  return Buffer.concat(chunks).toString("utf8");
}
const count = (text: string, piece: string) => text.split(piece).length - 1;
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

const every = tableFormats.flatMap((format) => [
  { format, table: "declaration", write: () => writeTable("declaration", { form }, format) },
  { format, table: "monitoring", write: () => writeTable("monitoring", monitoring, format) },
  { format, table: "self-evaluation", write: () => writeTable("self-evaluation", selfEvaluation, format) },
]);

describe.each(every)("$table as $format", ({ write }) => {
  test("the same data gives the same bytes, whatever the clock and the zone", async () => {
    const zone = process.env.TZ;
    const first = digest(await write());
    process.env.TZ = "America/St_Johns";
    const second = digest(await write());
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(second).toBe(first);
  });

  test("no moment is written into it", async () => {
    expect(await part(await write(), "docProps/core.xml")).not.toMatch(/created|modified|\d{4}-\d\d-\d\dT/);
  });
});

describe("on paper", () => {
  test("docx: heading rows repeat, no row is cut by a page break, Chinese fonts are named", async () => {
    const xml = await part(await writeTable("monitoring", monitoring, "docx"), "word/document.xml");
    expect(count(xml, "<w:tblHeader/>")).toBe(2);
    expect(count(xml, "<w:cantSplit/>")).toBe(count(xml, "<w:tr>"));
    expect(xml).toContain('w:eastAsia="仿宋"');
    expect(xml).toContain('w:eastAsia="黑体"');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  const setup = (sheet: string) => /<pageSetup [^>]*>/.exec(sheet)?.[0];

  test("xlsx: A4; a short table goes on one page, a long one runs on, one page wide, its heading repeated", async () => {
    const short = await writeTable("monitoring", monitoring, "xlsx");
    expect(setup(await part(short, "xl/worksheets/sheet1.xml"))).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="1"/>',
    );
    const rows = [monitoring.rows, monitoring.rows, monitoring.rows].flat();
    const long = await writeTable("monitoring", { ...monitoring, rows }, "xlsx");
    const sheet = await part(long, "xl/worksheets/sheet1.xml");
    expect(setup(sheet)).toBe(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
    const titles = /Print_Titles" localSheetId="0">'绩效目标执行监控表'!\$(\d+):\$(\d+)</.exec(
      await part(long, "xl/workbook.xml"),
    );
    expect([titles?.[1], titles?.[2]]).toEqual(["11", "12"]);
  });

  test("xlsx: a text that fills pages is spread over merged rows, none taller than a spreadsheet allows", async () => {
    const long = { ...form, fields: { ...form.fields, policyBasis: "依据".repeat(3000) } };
    const bytes = await writeTable("declaration", { form: long }, "xlsx");
    const sheet = await part(bytes, "xl/worksheets/sheet1.xml");
    const heights = [...sheet.matchAll(/ ht="([\d.]+)"/g)].map((match) => Number(match[1]));
    expect(Math.max(...heights)).toBeLessThan(409);
    const [read] = await readForms({ name: "a.xlsx", bytes });
    expect(read?.fields.policyBasis).toBe("依据".repeat(3000));
    expect(read?.indicators.length).toBe(form.indicators.length);
  });

  test("a text too long for a spreadsheet's cell is refused by name", async () => {
    const long = { ...form, fields: { policyBasis: "长".repeat(32_768) } };
    await expect(writeTable("declaration", { form: long }, "xlsx")).rejects.toThrow(/32767/);
  });

  test("made-up figures say so under the title", async () => {
    const xml = await part(
      await writeTable("declaration", { form, synthetic: true }, "docx"),
      "word/document.xml",
    );
    expect(xml).toContain("（模拟数据 synthetic data）");
    expect(await part(await writeTable("declaration", { form }, "docx"), "word/document.xml")).not.toContain(
      "模拟数据",
    );
  });
});

/** What a table prints of a form: fields and rows, without places and kinds. */
const printedOf = (read: Form) => ({
  title: read.title,
  fields: read.fields,
  rows: read.indicators.map(({ level1, level2, required, level3, target, explanation }) => ({
    ...{ level1, level2, required, level3, target, explanation },
  })),
});

describe.each(tableFormats)("read back from %s", (format) => {
  test("a declaration is the same in every field and row, with nothing left unread", async () => {
    const bytes = await writeTable("declaration", { form }, format);
    const forms = await readForms({ name: `a.${format}`, bytes });
    expect(forms.map(printedOf)).toEqual([printedOf(form)]);
    expect(forms[0]?.unread).toEqual([]);
  });

  test("a self-evaluation keeps targets, actuals, points, causes and money", async () => {
    const bytes = await writeTable("self-evaluation", selfEvaluation, format);
    const [read, ...others] = await readForms({ name: `a.${format}`, bytes });
    expect(others).toEqual([]);
    expect(read?.kind).toBe("self-evaluation");
    expect(read?.fields).toMatchObject({
      projectCode: form.fields.projectCode,
      projectName: form.fields.projectName,
      budgetUnit: form.fields.budgetUnit,
      applicant: form.fields.applicant,
      annualGoal: selfEvaluation.goal.expected,
    });
    const row = ({
      level1,
      level2,
      level3,
      target,
      actual,
      weight,
      score,
      cause,
    }: Form["indicators"][number]) =>
      [level1, level2, level3, target.text, actual, weight, score, cause].join(" | ");
    expect(read?.indicators.map(row)).toMatchInlineSnapshot(`
      [
        "产出 | 数量 | 系统巡检次数 | ≥12次 | 12次 | 20 | 20.00 | ",
        "产出 | 数量 | 短信发送量 | ≥100万条 | 105.6231万条 | 10 | 10.00 | ",
        "产出 | 质量 | 系统可用率 | ≥95% | 94.997% | 20 | 19.99 | =机房停电两次",
        "产出 | 时效 | 故障处理时间 | 24小时内 | 26.5小时（证据不全） | 20 | 待定 | ",
        "效益 | 经济效益 | 不适用 | 不适用 | — | — | — | ",
        "效益 | 社会效益 | 服务能力提升 | 显著 | 显著 | 10 | 9.00 | （待填报）",
        "满意度 | 服务对象满意度 | 读者满意度 | ≥90% | （无证据） | 10 | 0.00 | -未开展调查",
        "满意度 | 其他满意度 |  |  | — | — | — | ",
      ]
    `);
  });

  test("its prints over again are the same table", async () => {
    const bytes = await writeTable("self-evaluation", selfEvaluation, format);
    const [read] = await readForms({ name: `a.${format}`, bytes });
    if (!read) throw new Error("nothing was read");
    const again: SelfEvaluationTable = {
      ...selfEvaluation,
      rows: read.indicators.map((indicator) => ({
        ...{ indicator, attainment: null, points: null, cause: indicator.cause ?? "" },
      })),
    };
    const [twice] = await readForms({
      name: `a.${format}`,
      bytes: await writeTable("self-evaluation", again, format),
    });
    const bare = (one: Form | undefined) => one?.indicators.map(({ at: _, ...rest }) => rest);
    expect(bare(twice)).toEqual(bare(read));
  });
});

describe("what people type stays text", () => {
  const awkward = [
    ..."=1+1 +86 -5 @SUM(A1) =cmd|'/C'!A0 constructor __proto__ toString _x0041_ _x005F_ <w:t>&amp; ]]> ' \" 𠮷野家 007 1e5 TRUE #REF!".split(
      " ",
    ),
  ];
  const named = (names: readonly string[]): Form => ({
    ...form,
    indicators: names.map((level3, at) => ({
      ...{ level1: "产出", level2: "数量", required: false, level3, target: parseTarget("≥1次") },
      ...{ explanation: `说明${at}`, weight: null, actual: null, score: null, at: {} },
    })),
  });
  const names = async (written: Form, format: (typeof tableFormats)[number]) => {
    const bytes = await writeTable("declaration", { form: written }, format);
    const [read] = await readForms({ name: `a.${format}`, bytes });
    return read?.indicators.map(({ level3 }) => level3);
  };

  test.each(tableFormats)("%s keeps words that look like formulas, markup or code", async (format) =>
    expect(await names(named(awkward), format)).toEqual(awkward),
  );

  test("a workbook has string cells only", async () => {
    const sheet = await part(
      await writeTable("declaration", { form: named(awkward) }, "xlsx"),
      "xl/worksheets/sheet1.xml",
    );
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(count(sheet, "<v>")).toBe(count(sheet, 't="s"'));
  });

  test.each(tableFormats)("%s keeps any printable words", async (format) => {
    const word = fc.stringMatching(/^[一-龥a-zA-Z0-9=+@<>&'"_%≥≤、，。]{1,30}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        expect(await names(named(words), format)).toEqual(words);
      }),
      { numRuns: 15 },
    );
  });

  test.each(tableFormats)("%s drops what XML cannot hold, and nothing else", async (format) =>
    expect(await names(named(["前\u0000\u000b\ud800\uffff后"]), format)).toEqual(["前\ufffd后"]),
  );
});
