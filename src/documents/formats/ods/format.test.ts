import { describe, expect, test } from "vitest";
import { packedOds } from "../../archive/packed.ts";
import ods from "./format.ts";

const read = async (tables: string, styles = "") => {
  const { blocks, unread } = await ods.read(await packedOds(tables, styles));
  return {
    unread: unread.map(({ at, text }) => `${at.cell} ${text}`),
    sheets: blocks.flatMap((block) =>
      block.is === "table"
        ? [
            block.rows.map(({ cells }) =>
              cells.map(({ colSpan, rowSpan, text, place }) =>
                `${place.cell}${colSpan * rowSpan > 1 ? `[${colSpan}x${rowSpan}]` : ""} ${text}`.trim(),
              ),
            ),
          ]
        : [],
    ),
  };
};
const cell = (text: string, about = "") =>
  `<table:table-cell ${about}><text:p>${text}</text:p></table:table-cell>`;
const empty = (about: string) => `<table:table-cell ${about}/>`;
const row = (cells: string, about = "") => `<table:table-row ${about}>${cells}</table:table-row>`;
const sheet = (rows: string, about = "") => `<table:table table:name="表" ${about}>${rows}</table:table>`;
const columns = (count: number | string) => `table:number-columns-repeated="${count}"`;
const rows = (count: number | string) => `table:number-rows-repeated="${count}"`;

describe("cells where they stand", () => {
  test("repeated, covered and merged cells; what is empty to the end of the sheet", async () => {
    const content =
      row(
        cell("题", `table:number-columns-spanned="3" table:number-rows-spanned="1"`) +
          `<table:covered-table-cell ${columns(2)}/>` +
          cell("尾") +
          empty(columns(16380)),
      ) +
      row(empty(columns(16384)), rows(2)) +
      row(empty(columns(2)) + cell("x", columns(2)), rows(2)) +
      row(empty(columns(16384)), rows(1048570));
    const { sheets } = await read(sheet(content));
    expect(sheets).toEqual([[["A1[3x1] 题", "D1 尾"], [], [], ["C4 x", "D4 x"], ["C5 x", "D5 x"]]]);
  });

  test.each([
    [
      "what is shown counts, not what is stored",
      `<table:table-cell office:value-type="percentage" office:value="0.985"><text:p>99%</text:p></table:table-cell>`,
      "99%",
    ],
    ["no words: a share", empty(`office:value-type="percentage" office:value="0.985"`), "98.5%"],
    ["no words: a number", empty(`office:value-type="float" office:value="1E-05"`), "0.00001"],
    ["no words: money", empty(`office:value-type="currency" office:value="12.50"`), "12.5"],
    ["no words: a day", empty(`office:value-type="date" office:date-value="2023-07-31"`), "2023-07-31"],
    ["no words: a truth", empty(`office:value-type="boolean" office:boolean-value="true"`), "TRUE"],
    ["no words: words", empty(`office:value-type="string" office:string-value="≥3个"`), "≥3个"],
    ["lines", `<table:table-cell><text:p>一</text:p><text:p>二</text:p></table:table-cell>`, "一\n二"],
    [
      "comments and shapes",
      `<table:table-cell><office:annotation><text:p>批</text:p></office:annotation><text:p>值</text:p><draw:custom-shape><text:p>框</text:p></draw:custom-shape></table:table-cell>`,
      "值",
    ],
  ])("%s", async (_, content, text) => {
    expect((await read(sheet(row(content)))).sheets).toEqual([[[`A1 ${text}`]]]);
  });

  test("hidden sheets are left out; hidden rows are told", async () => {
    const styles = `<style:style style:name="t1"><style:table-properties table:display="true"/></style:style><style:style style:name="t2"><style:table-properties table:display="false"/></style:style>`;
    const tables =
      sheet(row(cell("表")), `table:style-name="t1"`) + sheet(row(cell("单位列表")), `table:style-name="t2"`);
    expect((await read(tables, styles)).sheets).toEqual([[["A1 表"]]]);
    const hiding =
      row(cell("筛"), `table:visibility="filter"`) +
      row(cell("藏"), `table:visibility="collapse"`) +
      `<table:table-row-group table:display="false">${row(cell("折"))}</table:table-row-group>` +
      row(cell("见"));
    expect(await read(sheet(hiding))).toEqual({
      sheets: [[[], [], [], ["A4 见"]]],
      unread: ["A1 筛", "A2 藏", "A3 折"],
    });
  });

  test("an empty cell with borders of its own is a cell, one of the bare sheet is none", async () => {
    const content =
      cell("x") +
      empty(`table:style-name="ce1"`) +
      empty("") +
      cell("y") +
      empty(`${columns(16380)} table:style-name="ce1"`);
    expect((await read(sheet(row(content)))).sheets).toEqual([[["A1 x", "B1", "D1 y"]]]);
  });

  test("earlier versions kept by change tracking are no cells", async () => {
    const changes = `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell><text:p>旧</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`;
    expect((await read(changes + sheet(row(cell("新"))))).sheets).toEqual([[["A1 新"]]]);
  });
});

describe("files that lie", () => {
  const many = "1000000000";
  test.each([
    ["a word repeated over columns", sheet(row(cell("x", columns(many))))],
    ["a row of words repeated", sheet(row(cell("x"), rows(many)))],
    ["a word far to the right", sheet(row(empty(columns(many)) + cell("x")))],
    ["a word far down", sheet(row(empty(""), rows(many)) + row(cell("x")))],
    ["many sheets, each long", sheet(row(empty(""), rows(150_000)) + row(cell("x"))).repeat(2)],
    ["more cells than any form", sheet(row(cell("x", columns(500)), rows(1000)))],
  ])("%s", async (_, tables) => {
    const started = performance.now();
    await expect(read(tables)).rejects.toMatchObject({ code: "too-large" });
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("nothing repeated without end, a merge over everything: costs nothing", async () => {
    const content =
      row(cell("x", `table:number-columns-spanned="${many}" table:number-rows-spanned="${many}"`)) +
      row(empty(columns(many)), rows(many)) +
      row(empty(`table:number-columns-spanned="2"`), rows(many));
    const { sheets } = await read(sheet(content));
    expect(sheets[0]?.[0]).toEqual(["A1[512x1] x"]);
  });
});
