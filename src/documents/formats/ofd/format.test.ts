import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { packed, packedOfd } from "../../archive/packed.ts";
import type { Page } from "../../pages/page.ts";
import type { Block } from "../format.ts";
import { pagesOf } from "../pdf/document.ts";
import pdf from "../pdf/format.ts";
import ofd from "./format.ts";
import { offsets, runsOfCode } from "./text.ts";

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
const read = async (pages: readonly string[], template = "") =>
  shown((await ofd.read(await packedOfd(pages, template))).blocks);

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
const words = (text: string, x: number, y: number, about = "", code = "") =>
  `<ofd:TextObject Boundary="${x} ${y} 100 10" Size="4" ${about}><ofd:TextCode X="0" Y="4" ${code}>${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
const path = (data: string, about = "", boundary = "0 0 200 200") =>
  `<ofd:PathObject Boundary="${boundary}" LineWidth="0.2" ${about}><ofd:AbbreviatedData>${data}</ofd:AbbreviatedData></ofd:PathObject>`;
const box = (left: number, top: number, right: number, bottom: number) =>
  path(`M ${left} ${top} L ${right} ${top} L ${right} ${bottom} L ${left} ${bottom} C`);

describe("where words and rules stand on a page", () => {
  const grid = box(10, 10, 60, 20) + box(60, 10, 160, 20);
  test.each([
    ["words in boxes", words("项目名称", 12, 12) + words("≥3个", 62, 12) + grid],
    [
      "a line's words set as one, moved on by offsets",
      `${words("项目名称≥3个", 12, 12, "", `DeltaX="g 3 4 38 2 2"`)}${grid}`,
    ],
    [
      "letters scaled by the object's matrix",
      words("项目名称", 12, 12, `CTM="2 0 0 2 0 0"`)
        .replace(`Size="4"`, `Size="2"`)
        .replace(`Y="4"`, `Y="2"`) +
        words("≥3个", 62, 12) +
        grid,
    ],
    [
      "rules drawn as thin filled boxes",
      words("项目名称", 12, 12) +
        words("≥3个", 62, 12) +
        [
          [10, 10, 150.2, 0.2],
          [10, 20, 150.2, 0.2],
          [10, 10, 0.2, 10.2],
          [60, 10, 0.2, 10.2],
          [160, 10, 0.2, 10.2],
        ]
          .map(([x, y, w, h]) =>
            path(
              `M 0 0 L ${w} 0 L ${w} ${h} L 0 ${h} C`,
              `Stroke="false" Fill="true"`,
              `${x} ${y} ${w} ${h}`,
            ),
          )
          .join(""),
    ],
    [
      "rules drawn one by one, with curves and arcs between",
      words("项目名称", 12, 12) +
        words("≥3个", 62, 12) +
        path(
          "S 10 10 L 160 10 M 10 20 L 160 20 M 10 10 L 10 20 M 60 10 L 60 20 M 160 10 L 160 20 M 1 1 Q 2 2 3 3 B 1 1 2 2 3 3 A 1 1 0 0 1 4 4",
        ),
    ],
    [
      "shading, and what is not visible",
      path("M 0 0 L 50 0 L 50 10 L 0 10 C", `Stroke="false" Fill="true"`, "10 10 50 10") +
        path("M 30 0 L 30 300", `Visible="false"`) +
        words("密", 20, 12, `Visible="false"`) +
        words("项目名称", 12, 12) +
        words("≥3个", 62, 12) +
        grid,
    ],
  ])("%s", async (_, objects) => {
    expect(await read([objects])).toEqual([[["0 项目名称", "1 ≥3个"]]]);
  });

  test("what a template draws stands on each page that names it, once", async () => {
    const template = grid + words("项目名称", 12, 12);
    expect(await read([words("甲", 62, 12), words("乙", 62, 12)], template)).toEqual([
      [["0 项目名称", "1 甲"]],
      [["0 项目名称", "1 乙"]],
    ]);
  });

  test.each(["𠮷　名", "&#134071;　名", "&#x20BB7;　名"])("%s beyond the first plane", async (name) => {
    const text = words("名", 12, 12).replace("名", name);
    expect(await read([text + grid])).toEqual([[["0 𠮷 名", "1"]]]);
  });

  test("a slanted watermark is no text of the table", async () => {
    const watermark = words("内部资料", 20, 15, `CTM="0.7 0.7 -0.7 0.7 0 0"`);
    expect(await read([`${grid}${words("项目名称", 12, 12)}${watermark}`])).toEqual([[["0 项目名称", "1"]]]);
  });

  test("words without rules are read by their places, and that is said", async () => {
    const page = [0, 1, 2, 3]
      .map(
        (row) =>
          words("数量指标", 10, 10 + 10 * row) +
          words("个数", 60, 10 + 10 * row) +
          words(`≥${row}个`, 120, 10 + 10 * row),
      )
      .join("");
    const { blocks, unread } = await ofd.read(await packedOfd([page]));
    expect(shown(blocks)).toEqual([[0, 1, 2, 3].map((row) => ["0 数量指标", "1 个数", `2 ≥${row}个`])]);
    expect(unread[0]?.why.zh).toContain("OFD 没有表格线");
  });
});

describe("offsets between letters", () => {
  test.each([
    ["3 3 2.5", 4, [3, 3, 2.5]],
    ["g 3 1.5 2", 9, [1.5, 1.5, 1.5, 2]],
    ["1 g 2 3 4", 9, [1, 3, 3, 4]],
    ["g 2000000000 1", 3, [1, 1, 1]],
    ["g x 1", 3, []],
    ["1 oops 2", 3, [1]],
    ["g -4 1", 3, []],
    ["", 3, []],
  ])("%s", (text, letters, list) => {
    expect(offsets(text, letters)).toEqual(list);
  });

  test.each([
    ["spread wide to fill their cell, letters stay one word", "项目名称", "6 6 6", ["项目名称"]],
    ["a wide gap parts two words", "甲乙丙丁", "4 30 4", ["甲乙", "丙丁"]],
    ["a typed space does, at its own place", "甲 乙", "4 2", ["甲", "乙"]],
    ["without offsets letters follow at their own width", "ab项", "", ["ab项"]],
  ])("%s", (_, text, deltaX, expected) => {
    const runs = runsOfCode({ text, x: 1, y: 2, deltaX, deltaY: "" }, 4, 1, [1, 0, 0, 1, 0, 0]);
    expect(runs.map((run) => run.text)).toEqual(expected);
    expect(runs[0]).toMatchObject({ left: 1, baseline: 2, size: 4 });
  });

  test("set downwards, each letter has its own line", () => {
    const code = { text: "产出", x: 0, y: 4, deltaX: "", deltaY: "5" };
    expect(runsOfCode(code, 4, 1, [1, 0, 0, 1, 0, 0]).map(({ left, baseline }) => [left, baseline])).toEqual([
      [0, 4],
      [0, 9],
    ]);
  });
});

/** The same page drawn as OFD: each word as a text object in millimetres, each rule as a path. */
function redrawn({ runs, rules }: Pick<Page, "runs" | "rules">): string {
  const mm = (value: number) => ((value * 25.4) / 72).toFixed(4);
  const text = runs.map(({ text, left, right, baseline, size }) => {
    const signs = [...text].length;
    const step = mm((right - left) / signs);
    return `<ofd:TextObject Boundary="${mm(left)} ${mm(baseline - size)} ${mm(right - left)} ${mm(size)}" Size="${mm(size)}"><ofd:TextCode X="0" Y="${mm(size)}" DeltaX="g ${signs} ${step}">${escaped(text)}</ofd:TextCode></ofd:TextObject>`;
  });
  const drawn = rules.map(({ upright, at, from, to }) =>
    upright
      ? path(`M 0 0 L 0 ${mm(to - from)}`, "", `${mm(at)} ${mm(from)} 0.1 ${mm(to - from)}`)
      : path(`M 0 0 L ${mm(to - from)} 0`, "", `${mm(from)} ${mm(at)} ${mm(to - from)} 0.1`),
  );
  return drawn.join("") + text.join("");
}

describe("the same pages as PDF and as OFD say the same", () => {
  const folder = "samples/forms/futian-2023";
  const solid = (value: unknown) => JSON.stringify(value).replace(/\s|\\n/g, "");
  test.each(readdirSync(folder).filter((name) => name.endsWith(".pdf")))("%s", async (name) => {
    const bytes = readFileSync(`${folder}/${name}`);
    const pages: string[] = [];
    for await (const page of pagesOf(bytes)) pages.push(redrawn(page));
    const { blocks } = await ofd.read(await packedOfd(pages));
    expect(solid(shown(blocks))).toBe(solid(shown((await pdf.read(bytes)).blocks)));
  });
});

describe("files that lie", () => {
  const space = `xmlns="http://www.ofdspec.org/2016"`;
  const root = (location: string) => `<OFD ${space}><DocBody><DocRoot>${location}</DocRoot></DocBody></OFD>`;
  const document = (pages: string) => `<Document ${space}><Pages>${pages}</Pages></Document>`;
  test.each([
    ["a root outside the file", [["OFD.xml", root("../../etc/passwd")]], "damaged"],
    ["a root at the root of the disk", [["OFD.xml", root("/etc/passwd")]], "damaged"],
    ["no root", [["OFD.xml", `<OFD ${space}/>`]], "damaged"],
    ["a root that is not there", [["OFD.xml", root("Doc_0/Document.xml")]], "damaged"],
    [
      "a page outside the file",
      [
        ["OFD.xml", root("d.xml")],
        ["d.xml", document(`<Page ID="1" BaseLoc="../x.xml"/>`)],
      ],
      "damaged",
    ],
    [
      "a page that is not there",
      [
        ["OFD.xml", root("d.xml")],
        ["d.xml", document(`<Page ID="1" BaseLoc="p.xml"/>`)],
      ],
      "damaged",
    ],
    [
      "a page without a place",
      [
        ["OFD.xml", root("d.xml")],
        ["d.xml", document(`<Page ID="1"/>`)],
      ],
      "damaged",
    ],
    [
      "one page named 100,000 times",
      [
        ["OFD.xml", root("d.xml")],
        ["d.xml", document(`<Page ID="1" BaseLoc="d.xml"/>`.repeat(100_000))],
      ],
      "too-large",
    ],
    ["entities of its own", [["OFD.xml", `<!DOCTYPE a [<!ENTITY x "xx">]>${root("d.xml")}`]], "damaged"],
    [
      "locked",
      [
        ["OFD.xml", root("d.xml")],
        ["Encryptions.xml", "<a/>"],
      ],
      "encrypted",
    ],
    [
      "no page at all",
      [
        ["OFD.xml", root("d.xml")],
        ["d.xml", document("")],
      ],
      "scanned-ofd",
    ],
  ] as const)("%s", async (_, parts, code) => {
    await expect(ofd.read(await packed(parts))).rejects.toMatchObject({ code });
  });

  test("pictures only", async () => {
    await expect(read([`<ofd:ImageObject ResourceID="5"/>`])).rejects.toMatchObject({ code: "scanned-ofd" });
  });

  test.each([
    ["a text without end", words("项".repeat(60_000), 10, 10)],
    ["words without end", words("项 ".repeat(20_000), 10, 10).repeat(3)],
    ["elements nested without end", "<ofd:PageBlock>".repeat(300) + "</ofd:PageBlock>".repeat(300)],
  ])("%s", async (_, objects) => {
    await expect(read([objects])).rejects.toMatchObject({ code: "too-large" });
  });

  test("numbers that are none, and paths without end, are done in a moment", async () => {
    const started = performance.now();
    const odd =
      path(`M NaN 1 L 1e999 2 Z ${"L 1 1 ".repeat(300_000)}`, `CTM="a b"`, "x y") +
      words("项目", Number.NaN, 1);
    await ofd.read(await packedOfd([odd + words("名称", 10, 10)]));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
