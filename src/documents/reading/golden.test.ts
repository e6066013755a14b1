import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Form } from "#model";
import { readForms } from "./read.ts";

const folder = "samples/forms";
const read = (path: string) =>
  readForms({ name: path.split("/").at(-1) ?? path, bytes: readFileSync(`${folder}/${path}`) });

type Facts = {
  readonly fields: { readonly [name: string]: string };
  readonly indicators: readonly (readonly [string, string, boolean, string, string, string])[];
};
const six: readonly Facts[] = JSON.parse(readFileSync(`${folder}/futian-2023/facts.json`, "utf8")).forms;

const fieldTexts = (form: Form) =>
  Object.fromEntries(
    Object.entries(form.fields).map(([name, value]) => [
      name,
      typeof value === "string" ? value : value?.text,
    ]),
  );
const rows = (form: Form) =>
  form.indicators.map(({ level1, level2, required, level3, target, explanation }) => [
    level1,
    level2,
    required,
    level3,
    target.text,
    explanation,
  ]);

/** A wrapped line in a PDF does not say whether a space stood at its end. */
const unspaced = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(/\s|\\n/g, ""));

describe("the six forms of Futian 2023, every field and all 80 rows", () => {
  const files = readdirSync(`${folder}/futian-2023`).filter((name) => name !== "facts.json");
  test.each(files)("%s", async (name) => {
    const forms = await read(`futian-2023/${name}`);
    const facts = name.startsWith("all") ? six : six.slice(Number(name[0]) - 1, Number(name[0]));
    const exact = name.endsWith(".pdf") ? unspaced : (value: unknown) => value;
    expect(forms.map((form) => exact(fieldTexts(form)))).toEqual(facts.map(({ fields }) => exact(fields)));
    expect(forms.map((form) => exact(rows(form)))).toEqual(facts.map(({ indicators }) => exact(indicators)));
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
    if (name.startsWith("all")) expect(forms.flatMap(({ indicators }) => indicators)).toHaveLength(80);
  });

  test.each(files)("%s: every field and row has its place", async (name) => {
    for (const form of await read(`futian-2023/${name}`)) {
      expect(form.kind).toBe("declaration");
      expect(form.title).toBe("二级项目支出绩效目标申报表");
      expect(Object.keys(form.places).sort()).toEqual(Object.keys(form.fields).sort());
      const places = form.indicators.map(({ at }) => JSON.stringify(at));
      expect(new Set(places).size).toBe(places.length);
      for (const { at } of form.indicators) {
        if (name.endsWith(".pdf"))
          expect(at).toEqual({
            page: expect.any(Number),
            table: expect.any(Number),
            row: expect.any(Number),
          });
        if (/\.(docx|odt|rtf)$/.test(name))
          expect(at).toEqual({ table: expect.any(Number), row: expect.any(Number) });
        if (/\.(xlsx|ods)$/.test(name))
          expect(at).toEqual({ sheet: expect.any(String), row: expect.any(Number) });
        if (name.endsWith(".txt")) expect(at).toEqual({ line: expect.any(Number) });
      }
    }
  });

  test("yuan is never guessed where 万元 stands over figures in 元", async () => {
    const forms = await read("futian-2023/all-merged.docx");
    expect(forms.map(({ fields }) => fields.totalAmount?.yuan)).toEqual([null, null, null, null, null, null]);
    expect(forms[0]?.fields.totalAmount).toEqual({ text: "7,567,200.00", printedUnit: "万元", yuan: null });
  });

  test("the row of the first target, where it stands", async () => {
    const [form] = await read("futian-2023/1-merged.docx");
    expect(form?.source).toEqual({ file: "1-merged.docx", format: "docx", at: "table 1" });
    expect(form?.places.projectCode).toEqual({ table: 1, row: 1, column: 2 });
    expect(form?.indicators[0]?.at).toEqual({ table: 1, row: 11 });
    expect((await read("futian-2023/1-merged.xlsx"))[0]?.places.projectCode).toMatchObject({
      row: 2,
      cell: "B2",
    });
  });

  test("the same file gives the same bytes twice", async () => {
    const twice = [await read("futian-2023/1-libreoffice.pdf"), await read("futian-2023/1-libreoffice.pdf")];
    expect(JSON.stringify(twice[0])).toBe(JSON.stringify(twice[1]));
  });
});

describe("other published layouts", () => {
  type Published = Facts & { readonly kind: string; readonly columns: readonly string[] };
  const loose = (text: unknown) =>
    String(text ?? "")
      .normalize("NFKC")
      .replace(/\s/g, "")
      .replace(/[。．]/g, ".")
      .replace(/[≧]/g, "≥")
      .replace(/═/g, "=");
  const level = (text: unknown) =>
    loose(text)
      .replace(/\(.*\)$/, "")
      .replace(/[\d.]+分$/, "")
      .replace(/等$/, "")
      .replace(/指标$/, "");
  test.each(readdirSync(`${folder}/published`).filter((name) => !name.endsWith(".facts.json")))(
    "%s",
    async (name) => {
      const facts: Published = JSON.parse(readFileSync(`${folder}/published/${name}.facts.json`, "utf8"));
      const [form, ...others] = await read(`published/${name}`);
      expect(others).toEqual([]);
      expect(form?.kind).toBe(facts.kind);
      const texts = form ? fieldTexts(form) : {};
      for (const [field, text] of Object.entries(facts.fields)) expect(loose(texts[field])).toBe(loose(text));
      const cell = (row: Readonly<Record<string, unknown>>, column: string) =>
        column.startsWith("level") && column !== "level3" ? level(row[column]) : loose(row[column]);
      const expected = facts.indicators as unknown as readonly Readonly<Record<string, unknown>>[];
      const got = (form?.indicators ?? []).map((row) => ({ ...row, target: row.target.text }));
      expect(got.map((row) => facts.columns.map((column) => cell(row, column)))).toEqual(
        expected.map((row) => facts.columns.map((column) => cell(row, column))),
      );
    },
  );
});

describe("encodings and false names", () => {
  test.each([
    ["1-gbk.html", 0, "html"],
    ["2-html-named.xls", 1, "html"],
    ["4-gb18030.txt", 3, "text"],
    ["4-utf16.txt", 3, "text"],
    ["6-gb18030.csv", 5, "text"],
    ["6-owner-only.pdf", 5, "pdf"],
    ["3.ods", 2, "ods"],
    ["3.odt", 2, "odt"],
    ["3.ofd", 2, "ofd"],
    ["3.rtf", 2, "rtf"],
  ] as const)("%s is read by what it holds", async (name, index, format) => {
    const [form, ...others] = await read(`special/${name}`);
    expect(others).toEqual([]);
    expect(form?.source.format).toBe(format);
    expect(unspaced(form && rows(form))).toEqual(unspaced(six[index]?.indicators));
    expect(unspaced(form && fieldTexts(form))).toEqual(unspaced(six[index]?.fields));
  });

  test("merged levels cut by page breaks, their words printed on the later page only", async () => {
    const forms = await read("special/all-cut-levels.pdf");
    expect(forms.map((form) => unspaced(rows(form)))).toEqual(
      six.map(({ indicators }) => unspaced(indicators)),
    );
    expect(forms.map((form) => unspaced(fieldTexts(form)))).toEqual(
      six.map(({ fields }) => unspaced(fields)),
    );
  });

  test.each([
    ["1-unruled.pdf", 0],
    ["5-unruled.pdf", 4],
  ] as const)("%s has no rules: read by where the words stand, and said so", async (name, index) => {
    const [form, ...others] = await read(`special/${name}`);
    expect(others).toEqual([]);
    expect(unspaced(form && rows(form))).toEqual(unspaced(six[index]?.indicators));
    expect(unspaced(form && fieldTexts(form))).toEqual(unspaced(six[index]?.fields));
    expect(form?.unread).toMatchObject([
      { at: { page: 1 }, text: "", why: { zh: expect.stringContaining("没有表格线") } },
    ]);
  });

  test.each([
    ["1-password.docx", "encrypted", /密码/],
    ["6-password.pdf", "encrypted", /密码/],
    ["1-password.xlsx", "encrypted", /密码/],
    ["1-password.doc", "encrypted", /\.doc.*密码.*另存为 \.docx/],
    ["1-password.xls", "encrypted", /\.xls.*密码.*另存为 \.xlsx/],
    ["4-scan.pdf", "scanned-pdf", /扫描/],
    ["5-old.doc", "unsupported-format", /\.doc.*另存为 \.docx/],
    ["2-old.xls", "unsupported-format", /\.xls.*另存为 \.xlsx/],
  ] as const)("%s is refused as %s", async (name, code, words) => {
    await expect(read(`special/${name}`)).rejects.toMatchObject({ code, zh: expect.stringMatching(words) });
  });
});
