import { describe, expect, test } from "vitest";
import type { Block } from "../format.ts";
import html from "./format.ts";

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
const read = async (page: string | Buffer) => shown((await html.read(Buffer.from(page))).blocks);

describe("pages as browsers show them", () => {
  test.each([
    [
      "cells over rows and columns",
      "<table><tr><td rowspan=2>a<td colspan='2'>b<tr><td>c<td>d</table>",
      [
        [
          ["0[1x2] a", "1[2x1] b"],
          ["1 c", "2 d"],
        ],
      ],
    ],
    ["unclosed everything", "<p>一<p>二<table><tr><th>三<td>四", ["一", "二", [["0 三", "1 四"]]]],
    [
      "entities",
      "<p>&ge;3&nbsp;&lt;&#20108;&#x4e09;&#134071;&bogus;&amp;lt;</p>",
      ["≥3\u00a0<二三𠮷&bogus;&lt;"],
    ],
    [
      "scripts, styles, comments and what Word hides",
      "<style>p{}</style><script>document.write('<td>')</script><!--[if gte mso 9]><p>x</p><![endif]--><p>留</p><title>x</title>",
      ["留"],
    ],
    ["quotes hide angle brackets", `<table><tr><td title="a>b" rowspan="1">x</td></tr></table>`, [[["0 x"]]]],
    ["breaks inside a cell", "<table><tr><td>产<br>出<p>指标</p></td></tr></table>", [[["0 产\n出\n指标"]]]],
    [
      "a table in a cell",
      "<table><tr><td>外<table><tr><td>里</td></tr></table></td></tr></table>",
      [[["0 里"]], [["0 外"]]],
    ],
    ["a span that lies", "<table><tr><td rowspan=99999 colspan=0>a</table>", [[["0 a"]]]],
  ] as const)("%s", async (_, page, blocks) => {
    expect(await read(`<html><body>${page}`)).toEqual(blocks);
  });

  test("the charset a page names, also when it means more than it says, also when it lies", async () => {
    const gbk = Buffer.concat([
      Buffer.from("<html><meta charset=gb2312><p>"),
      Buffer.from("cfeec4bf8136", "hex"),
    ]);
    expect(await read(gbk.subarray(0, -2))).toEqual(["项目"]);
    expect(await read(`<html><meta charset="gb2312"><p>项目`)).toEqual(["项目"]);
  });
});
