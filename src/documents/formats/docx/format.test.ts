import { readdirSync, readFileSync } from "node:fs";
import mammoth from "mammoth";
import { describe, expect, test } from "vitest";
import { packedDocx } from "../../archive/packed.ts";
import type { Block } from "../format.ts";
import html from "../html/format.ts";
import docx from "./format.ts";

const cell = (text: string, properties = "") =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells: string, properties = "") =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;

/** Tables as "column[colSpan x rowSpan] text" per cell, lines as they stand. */
const shown = (blocks: readonly Block[]) =>
  blocks.map((block) =>
    block.is === "table"
      ? block.rows.map(({ cells }) =>
          cells.map(({ column, colSpan, rowSpan, text }) =>
            `${column}${colSpan * rowSpan > 1 ? `[${colSpan}x${rowSpan}]` : ""} ${text}`.trim(),
          ),
        )
      : block.is === "line"
        ? block.text
        : "---",
  );
const read = async (body: string) => shown((await docx.read(await packedDocx(body))).blocks);

describe("what Word writes and what a reader sees", () => {
  test("columns skipped before a row, and cells over several columns", async () => {
    const body = `<w:tbl>${row(cell("a") + cell("b", `<w:gridSpan w:val="2"/>`))}${row(cell("c"), `<w:gridBefore w:val="2"/>`)}</w:tbl>`;
    expect(await read(body)).toEqual([[["0 a", "1[2x1] b"], ["2 c"]]]);
  });

  test("cells merged downwards", async () => {
    const on = `<w:vMerge/>`;
    const body = `<w:tbl>${row(cell("产出", `<w:vMerge w:val="restart"/>`) + cell("x"))}${row(cell("", on) + cell("y"))}${row(cell("效益", `<w:vMerge w:val="restart"/>`) + cell("z"))}</w:tbl>`;
    expect(await read(body)).toEqual([[["0[1x2] 产出", "1 x"], ["1 y"], ["0 效益", "1 z"]]]);
  });

  test("the older horizontal merge", async () => {
    const body = `<w:tbl>${row(cell("a", `<w:hMerge w:val="restart"/>`) + cell("", `<w:hMerge w:val="continue"/>`) + cell("b"))}</w:tbl>`;
    expect(await read(body)).toEqual([[["0[2x1] a", "2 b"]]]);
  });

  test("deleted text and deleted rows are gone, inserted text stays", async () => {
    const del = `<w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`;
    const body = `<w:p>${run("新")}${del}<w:ins>${run("增")}</w:ins><w:moveFrom>${run("移")}</w:moveFrom></w:p><w:tbl>${row(cell("去"), "<w:del/>")}${row(cell("留"))}</w:tbl>`;
    expect(await read(body)).toEqual(["新增", [["0 留"]]]);
  });

  test("a text box is read once, not again from its twin for old Word", async () => {
    const box = `<mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${run("框")}</w:p></w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent><w:p>${run("框")}</w:p></w:txbxContent></mc:Fallback></mc:AlternateContent>`;
    expect(await read(`<w:p><w:r>${box}</w:r></w:p>`)).toEqual(["框"]);
  });

  test("content controls, formulas, breaks, tabs, hyphens and symbols", async () => {
    const body = `<w:sdt><w:sdtContent><w:p>${run("控")}<m:oMath><m:r><m:t>≥</m:t></m:r></m:oMath><w:r><w:br/><w:t>行</w:t><w:tab/><w:noBreakHyphen/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="Wingdings 2" w:char="F052"/><w:sym w:font="Webdings" w:char="F0AA"/></w:r></w:p></w:sdtContent></w:sdt>`;
    expect(await read(body)).toEqual(["控≥\n行\t-≥☑\uFFFD"]);
  });

  test("a field shows its result, not its code", async () => {
    const body = `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run("3")}</w:p>`;
    expect(await read(body)).toEqual(["3"]);
  });

  test("a table inside a cell stands as a table of its own", async () => {
    const inner = `<w:tbl>${row(cell("里") + cell("边"))}${row(cell("二") + cell("行"))}</w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc><w:p>${run("外")}</w:p>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(await read(body)).toEqual([
      [
        ["0 里", "1 边"],
        ["0 二", "1 行"],
      ],
      [["0 外"]],
    ]);
  });

  test("a table of one row or column inside a cell only sets out its words", async () => {
    const inner = `<w:tbl>${row(cell("≥7个"))}${row(cell("≤9个"))}</w:tbl>`;
    const body = `<w:tbl><w:tr><w:tc>${inner}<w:p/></w:tc></w:tr></w:tbl>`;
    expect(await read(body)).toEqual([[["0 ≥7个\n≤9个"]]]);
  });

  test("hidden text, text boxes in cells and phonetic guides are no part of a cell", async () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:t>99</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>7</w:t></w:r>`;
    const box = `<w:r><w:pict><w:txbxContent><w:p>${run("批注")}</w:p></w:txbxContent></w:pict></w:r>`;
    const ruby = `<w:r><w:ruby><w:rt>${run("ge")}</w:rt><w:rubyBase>${run("个")}</w:rubyBase></w:ruby></w:r>`;
    const mark = `<w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>`;
    const { blocks, unread } = await docx.read(
      await packedDocx(`<w:tbl><w:tr><w:tc><w:p>${mark}${hidden}${box}${ruby}</w:p></w:tc></w:tr></w:tbl>`),
    );
    expect(shown(blocks)).toEqual([[["0 7个"]]]);
    expect(unread).toMatchObject([
      { at: { table: 1, row: 1 }, text: "99", why: { zh: expect.stringContaining("隐藏") } },
      { at: { table: 1, row: 1 }, text: "批注", why: { zh: expect.stringContaining("文本框") } },
    ]);
  });

  test("characters beyond the first plane and full-width spaces", async () => {
    expect(await read(`<w:tbl>${row(cell("&#134071;　名"))}</w:tbl>`)).toEqual([[["0 𠮷　名"]]]);
  });
});

describe("another reader of docx finds the same cells", () => {
  const folder = "samples/forms";
  const files = ["futian-2023", "published"].flatMap((group) =>
    readdirSync(`${folder}/${group}`)
      .filter((name) => name.endsWith(".docx"))
      .map((name) => `${group}/${name}`),
  );
  test.each(files)("%s", async (file) => {
    const bytes = readFileSync(`${folder}/${file}`);
    const other = await mammoth.convertToHtml({ buffer: bytes });
    const tables = (blocks: readonly Block[]) =>
      shown(blocks.filter(({ is }) => is === "table")).map((table) =>
        JSON.parse(JSON.stringify(table).replace(/\\n|\s/g, "")),
      );
    const ours = tables((await docx.read(bytes)).blocks);
    expect(ours).toEqual(tables((await html.read(Buffer.from(`<html><body>${other.value}`))).blocks));
    expect(ours.length).toBeGreaterThan(0);
  });
});
