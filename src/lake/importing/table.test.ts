import { describe, expect, test } from "vitest";
import { Fault } from "#model";
import { importTrial, source } from "../trial.ts";

const rows = [
  "支付凭证号,支付日期,支付金额(元),收款单位",
  "A1,2023-01-05,5.00,甲公司",
  "A2,2023-01-06,6.00,乙公司",
];
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 支付凭证号,支付日期,支付金额(元),收款单位 / A1,2023-01-05,5.00,甲公司 in GB18030. */
const gb18030 = Buffer.concat([
  Buffer.from(
    "d6a7b8b6c6bed6a4bac52cd6a7b8b6c8d5c6da2cd6a7b8b6bdf0b6ee28d4aa292ccad5bfeeb5a5cebb0d0a",
    "hex",
  ),
  Buffer.from("A1,2023-01-05,5.00,"),
  Buffer.from("bcd7b9abcbbe0d0a", "hex"),
]);

const refusal = (declaration: Parameters<typeof importTrial>[0]) =>
  importTrial(declaration).then(
    () => "",
    (error: unknown) => (error instanceof Fault ? `${error.code}: ${error.zh}` : String(error)),
  );

describe("files people hand over", () => {
  test.each<[string, Uint8Array, number[]]>([
    ["plain UTF-8", utf8(`${rows.join("\n")}\n`), []],
    ["no line end at the end", utf8(rows.join("\n")), []],
    ["byte order mark and CRLF", utf8(`\ufeff${rows.join("\r\n")}\r\n`), []],
    [
      "UTF-16 as Excel writes Unicode text",
      new Uint8Array(Buffer.from(`\ufeff${rows.join("\r\n").replaceAll(",", "\t")}`, "utf16le")),
      [],
    ],
    ["tabs", utf8(rows.join("\n").replaceAll(",", "\t")), []],
    ["semicolons", utf8(rows.join("\n").replaceAll(",", ";")), []],
    ["every cell quoted", utf8(rows.join("\n").replaceAll(/[^,\n]+/g, '"$&"')), []],
    ["a title above the header", utf8(`支付明细表,,,\n单位：某中心,,,\n${rows.join("\n")}\n`), []],
    ["blank lines", utf8(`\n${rows.join("\n\n")}\n\n`), []],
    ["rows of commas at the end", utf8(`${rows.join("\n")}\n,,,\n,,,\n`), []],
    ["a row too short", utf8(`${rows.join("\n")}\nA3,2023-01-07\n`), [4]],
    ["a row too long", utf8(`${rows.join("\n")}\nA3,2023-01-07,1.00,丙,丁\n`), [4]],
    [
      "a cell with a line break above a wrong row",
      utf8(`${rows[0]}\nA1,2023-01-05,5.00,"甲\n公司"\n${rows[2]}\nA3,,1,\n`),
      [5],
    ],
    ["a wrong row below blank lines and a title", utf8(`表\n\n${rows.join("\n\n")}\n\nA3,,1,\n`), [9]],
  ])("%s", async (_, bytes, rejectedLines) => {
    const summary = await importTrial(source(bytes, { kind: "payment" }));
    expect(summary.accepted).toBe(2);
    expect(summary.rejects.map(({ line }) => line)).toEqual(rejectedLines);
  });

  test("GB18030", async () => {
    expect(await importTrial(source(gb18030, { kind: "payment" }))).toMatchObject({
      accepted: 1,
      encoding: "gb18030",
    });
  });

  test("only a header: nothing read, nothing rejected", async () => {
    expect(await importTrial(source([rows[0] ?? ""], { kind: "payment" }))).toMatchObject({
      read: 0,
      accepted: 0,
    });
  });

  test.each<[string, Uint8Array, string]>([
    ["0 bytes", new Uint8Array(), "file-empty: 佐证“payment.csv”是空文件"],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), "evidence-format: 佐证“payment.csv”是图片"],
    ["a PDF", utf8("%PDF-1.7\n"), "evidence-format"],
    ["noise", new Uint8Array([1, 2, 0, 0xff, 0xfe]), "evidence-format"],
    ["bytes in no encoding", new Uint8Array([0x41, 0x2c, 0xff, 0xff, 0x0a]), "file-encoding"],
    ["an unclosed quote", utf8(`${rows.join("\n")}\nA3,"2023,1,x\n`), "csv-quote: 佐证“payment.csv”第 4 行"],
    ["a broken workbook", new Uint8Array([0x50, 0x4b, 3, 4, 5, 6]), "damaged: 佐证“payment.csv”"],
    [
      "a column missing",
      utf8("凭证号,日期\nA1,2023-01-05\n"),
      "evidence-field-unmapped: 佐证“payment.csv”缺少“支付明细”必需的列“支付金额”",
    ],
  ])("%s is refused in one sentence", async (_, bytes, said) => {
    expect(await refusal(source(bytes, { kind: "payment" }))).toContain(said);
  });

  test.each<[Partial<Parameters<typeof source>[1]>, string]>([
    [
      { kind: "paymant" },
      "evidence-kind-unknown: 佐证“paymant.csv”声明的种类“paymant”不存在，是否是“payment”",
    ],
    [{ project: { column: "项目编吗" } }, "evidence-column-missing: 佐证“payment.csv”没有列“项目编吗”"],
    [
      { columns: { 收款单位: "payeee" } },
      "evidence-field-unknown: 佐证“payment.csv”的声明写了字段“payeee”，但“支付明细”没有这个字段，是否是“payee”",
    ],
    [{ units: { amount: "条" } }, "evidence-unit"],
    [{ receivedAt: "2024-01-05" }, "evidence-received-at"],
    [{ covers: { from: "2023-12-31", to: "2023-01-01" } }, "evidence-covers"],
  ])("a wrong declaration is named: %o", async (told, said) => {
    expect(await refusal(source(rows, { kind: "payment", ...told }))).toContain(said);
  });
});
