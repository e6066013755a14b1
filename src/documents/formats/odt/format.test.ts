import { describe, expect, test } from "vitest";
import { packed, packedOdt } from "../../archive/packed.ts";
import type { Block } from "../format.ts";
import odt from "./format.ts";

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
const read = async (body: string) => shown((await odt.read(await packedOdt(body))).blocks);
const cell = (text: string, about = "") =>
  `<table:table-cell ${about}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, about = "") => `<table:table-row ${about}>${cells}</table:table-row>`;
const table = (rows: string) => `<table:table>${rows}</table:table>`;
const covered = `<table:covered-table-cell/>`;

describe("what a reader of the printed page sees", () => {
  test("cells over columns and rows, with the covered places between", async () => {
    const rows =
      row(cell("a", `table:number-columns-spanned="2" table:number-rows-spanned="2"`) + covered + cell("b")) +
      row(covered + covered + cell("c"));
    expect(await read(table(rows))).toEqual([[["0[2x2] a", "2 b"], ["2 c"]]]);
  });

  test("repeated cells and rows, header rows, words in covered cells", async () => {
    const rows =
      `<table:table-header-rows>${row(cell("h", `table:number-columns-repeated="2"`))}</table:table-header-rows>` +
      row(
        `${cell("x")}<table:covered-table-cell><text:p>旧</text:p></table:covered-table-cell>`,
        `table:number-rows-repeated="2"`,
      );
    expect(await read(table(rows))).toEqual([[["0 h", "1 h"], ["0 x"], ["0 x"]]]);
  });

  test.each([
    ["white space of the file itself", "<text:p>\n  项目\n  名称 </text:p>", "项目 名称"],
    [
      "white space that counts",
      `<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>`,
      "a   b\tc\nd",
    ],
    ["spans and links", "<text:p>≥<text:span>98</text:span><text:a>%</text:a></text:p>", "≥98%"],
    [
      "comments and footnotes",
      "<text:p>项<office:annotation><text:p>批注</text:p></office:annotation>目<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note></text:p>",
      "项目",
    ],
    [
      "a reading above the words",
      "<text:p><text:ruby><text:ruby-base>项目</text:ruby-base><text:ruby-text>xm</text:ruby-text></text:ruby></text:p>",
      "项目",
    ],
    ["beyond the first plane", "<text:p>&#134071;　名</text:p>", "𠮷　名"],
  ])("%s", async (_, body, text) => {
    expect(await read(body)).toEqual([text]);
  });

  test("what was deleted under change tracking stands apart and is not read", async () => {
    const changes = `<text:tracked-changes><text:changed-region><text:deletion><text:p>旧</text:p></text:deletion></text:changed-region></text:tracked-changes>`;
    expect(await read(`${changes}<text:p>新</text:p>`)).toEqual(["新"]);
  });

  test("headings, lists, text boxes, paragraphs in a cell, a table in a cell", async () => {
    expect(
      await read(
        "<text:h>题</text:h><text:list><text:list-item><text:p>一</text:p></text:list-item></text:list>",
      ),
    ).toEqual(["题", "一"]);
    expect(
      await read(
        "<text:p>外<draw:frame><draw:text-box><text:p>框</text:p></draw:text-box></draw:frame></text:p>",
      ),
    ).toEqual(["框", "外"]);
    const inside = `<table:table-cell><text:p>外</text:p>${table(row(cell("里")))}<text:p>二</text:p></table:table-cell>`;
    expect(await read(table(row(inside)))).toEqual([[["0 里"]], [["0 外\n二"]]]);
  });

  test("packed anew by other hands, without the part that names its type", async () => {
    const content = `<a:document-content xmlns:a="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><a:body><a:text><t:p>项目</t:p></a:text></a:body></a:document-content>`;
    const manifest = `<m:manifest xmlns:m="m"><m:file-entry m:full-path="/" m:version="1.3" m:media-type="application/vnd.oasis.opendocument.text"/></m:manifest>`;
    const bytes = await packed([
      ["content.xml", content],
      ["META-INF/manifest.xml", manifest],
    ]);
    expect(odt.recognises(bytes)).toBe(true);
    expect(shown((await odt.read(bytes)).blocks)).toEqual(["项目"]);
  });
});

describe("files that lie", () => {
  const many = "1000000000";
  test.each([
    [
      "a word repeated over columns",
      table(row(cell("x", `table:number-columns-repeated="${many}"`))),
      "too-large",
    ],
    ["a row repeated", table(row(cell("x"), `table:number-rows-repeated="${many}"`)), "too-large"],
    ["empty rows repeated", table(row("", `table:number-rows-repeated="199999"`)).repeat(3), "too-large"],
    [
      "tables in tables",
      `${"<table:table><table:table-row><table:table-cell>".repeat(8)}${"</table:table-cell></table:table-row></table:table>".repeat(8)}`,
      "too-large",
    ],
    ["elements without end", "<text:span>".repeat(300) + "</text:span>".repeat(300), "too-large"],
  ])("%s", async (_, body, code) => {
    await expect(read(body)).rejects.toMatchObject({ code });
  });

  test("a span beyond the table is cut to it, spaces without end to many", async () => {
    const cells = cell("a", `table:number-columns-spanned="${many}" table:number-rows-spanned="${many}"`);
    expect(await read(table(row(cells)))).toEqual([[["0[512x1] a"]]]);
    expect((await read(`<text:p>a<text:s text:c="${many}"/>b</text:p>`)).join("").length).toBe(10_002);
  });

  test("no document part; locked by a password", async () => {
    const mimetype = ["mimetype", "application/vnd.oasis.opendocument.text"] as const;
    await expect(odt.read(await packed([mimetype]))).rejects.toMatchObject({ code: "damaged" });
    const locked = `<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`;
    const bytes = await packed([mimetype, ["content.xml", "x"], ["META-INF/manifest.xml", locked]]);
    await expect(odt.read(bytes)).rejects.toMatchObject({ code: "encrypted" });
  });
});
