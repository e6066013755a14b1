import { describe, expect, test } from "vitest";
import { packedXlsx } from "../../archive/packed.ts";
import xlsx from "./format.ts";
import { printed } from "./number.ts";
import { cellName, position } from "./reference.ts";

async function read(parts: Parameters<typeof packedXlsx>[0]) {
  const { blocks, unread } = await xlsx.read(await packedXlsx(parts));
  const rows = blocks.flatMap((block) => (block.is === "table" ? block.rows : []));
  const texts = rows.map(({ cells }) =>
    cells.map(({ text, place, colSpan, rowSpan }) =>
      `${place.cell}${colSpan * rowSpan > 1 ? `[${colSpan}x${rowSpan}]` : ""} ${text}`.trim(),
    ),
  );
  return { texts, unread };
}

describe("what a workbook stores and what a reader sees", () => {
  test("shared, rich, inline and formula texts; phonetic guides left out", async () => {
    const strings = `<si><t>甲</t></si><si><r><t>乙</t></r><r><t xml:space="preserve"> 丙</t></r><rPh><t>yi</t></rPh></si><si><t>一_x000D_
二</t></si>`;
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>丁</t></is></c><c r="E1" t="str"><f>A1</f><v>戊</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="e"><v>#REF!</v></c></row>`;
    expect((await read({ rows, strings })).texts).toEqual([
      ["A1 甲", "B1 乙 丙", "C1 一\n二", "D1 丁", "E1 戊", "F1 TRUE", "G1 #REF!"],
    ]);
  });

  test("merged cells show only their first", async () => {
    const rows = `<row r="1"><c r="A1" t="inlineStr"><is><t>甲</t></is></c><c r="B1"><v>9</v></c></row><row r="2"><c r="A2"/><c r="B2"/><c r="C2"><v>7</v></c></row>`;
    expect((await read({ rows, after: `<mergeCells><mergeCell ref="A1:B2"/></mergeCells>` })).texts).toEqual([
      ["A1[2x2] 甲"],
      ["C2 7"],
    ]);
  });

  test("numbers by their cell style", async () => {
    const styles = `<numFmts><numFmt numFmtId="164" formatCode="0&quot;个&quot;"/></numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs>`;
    const rows = `<row><c><v>0.95</v></c><c s="1"><v>0.95</v></c><c s="2"><v>44561</v></c><c s="3"><v>153</v></c></row>`;
    expect((await read({ rows, styles })).texts).toEqual([
      ["A1 0.95", "B1 95%", "C1 2021/12/31", "D1 153个"],
    ]);
  });

  test("hidden rows and formulas without a result are reported, not read", async () => {
    const rows = `<row r="1" hidden="1"><c r="A1" t="inlineStr"><is><t>藏</t></is></c></row><row r="2"><c r="A2"><f>1+1</f></c></row>`;
    const { texts, unread } = await read({ rows });
    expect(texts).toEqual([[], ["A2"]]);
    expect(unread).toEqual([
      {
        at: { sheet: "表", row: 1, cell: "A1" },
        text: "藏",
        why: { zh: expect.stringContaining("隐藏"), en: expect.stringContaining("hidden") },
      },
      {
        at: { sheet: "表", row: 2, cell: "A2" },
        text: "",
        why: { zh: expect.stringContaining("公式"), en: expect.stringContaining("formula") },
      },
    ]);
  });

  test("dates counted from 1904", async () => {
    const styles = `<cellXfs><xf numFmtId="14"/></cellXfs>`;
    const rows = `<row><c s="0"><v>43099</v></c></row>`;
    expect((await read({ rows, styles, workbookPr: `<workbookPr date1904="1"/>` })).texts).toEqual([
      ["A1 2021/12/31"],
    ]);
  });
});

test("a code whose last digits Excel lost is not read; a failed formula is told", async () => {
  const rows = `<row r="1"><c r="A1"><v>4.4030025000000001E20</v></c><c r="B1"><v>440300250000000</v></c><c r="C1" t="e"><f>X期</f><v>#NAME?</v></c></row>`;
  const { texts, unread } = await read({ rows });
  expect(texts).toEqual([["A1", "B1 440300250000000", "C1 #NAME?"]]);
  expect(unread).toMatchObject([
    { at: { cell: "A1" }, text: "440300250000000000000", why: { zh: expect.stringContaining("15 位") } },
    { at: { cell: "C1" }, text: "#NAME?", why: { zh: expect.stringContaining("公式出错") } },
  ]);
});

describe("number formats", () => {
  test.each([
    ["0.1", "", "0.1"],
    ["0.10000000000000001", "", "0.1"],
    ["1E-3", "", "0.001"],
    ["7567200", "#,##0.00", "7,567,200.00"],
    ["2522400", '#,##0.00"元"', "2,522,400.00元"],
    ["0.957", "0%", "96%"],
    ["0.957", "0.0%", "95.7%"],
    ["-5", "0;(0)", "(5)"],
    ["0", '0;-0;"—"', "—"],
    ["1234.5", "General", "1234.5"],
    ["12", "@", "12"],
    ["153", "[Red]0_ ", "153"],
    ["5", "000", "005"],
    ["3", '"第"0"季度"', "第3季度"],
    ["1.5", "0.##", "1.5"],
    ["12000000", '0.0,,"百万"', "12.0百万"],
    ["44561", "yyyy-mm-dd", "2021-12-31"],
    ["44561", 'yyyy"年"m"月"d"日"', "2021年12月31日"],
    ["44561", 'm"月"', "12月"],
    ["44561.5", "yyyy/m/d h:mm", "2021/12/31 12:00"],
    ["44561", "[$-804]yyyy/m/d;@", "2021/12/31"],
    ["99999999", "yyyy-mm-dd", "99999999"],
  ])("%s as %s is %s", (stored, code, shown) => {
    expect(printed(stored, code, false)).toBe(shown);
  });
});

test.each([
  ["A1", 0, 0],
  ["Z9", 8, 25],
  ["AA10", 9, 26],
  ["XFD1048576", 1_048_575, 16_383],
])("%s is row %i, column %i, and back", (name, row, column) => {
  expect(position(name)).toEqual({ row, column });
  expect(cellName({ row, column })).toBe(name);
});
