import { describe, expect, test } from "vitest";
import type { Block } from "../format.ts";
import rtf from "./format.ts";

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
const head = String.raw`{\rtf1\ansi\ansicpg936\deff0{\fonttbl{\f0\fnil\fcharset134 SimSun;}{\f1\froman\fcharset0 Times{\*\falt x};}{\f2\froman\fcharset2 Symbol;}{\f3\fnil\fcharset128 MS Mincho;}}`;
const file = (body: string, start = head) => Buffer.from(`${start}${body}}`, "latin1");
const read = async (body: string, start = head) => shown((await rtf.read(file(body, start))).blocks);
const raw = String.raw;

describe("letters", () => {
  test.each([
    ["bytes of the font's own encoding", raw`\f0 \'cf\'ee\'c4\'bf\par`, "项目"],
    ["of the file's code page, where the font names none", raw`\f1 \'cf\'ee\'c4\'bf\par`, "项目"],
    ["of another font", raw`{\f3 \'8d\'80\'96\'da}\par`, "項目"],
    ["bytes as they are", `\\f0 ${Buffer.from("cfeec4bf", "hex").toString("latin1")}\\par`, "项目"],
    ["a second byte written as a letter", raw`\f0 \'81@\'cf\'ee\par`, "丂项"],
    ["Unicode, with letters for readers without it", raw`\u-26503?\u30446 ?\par`, "项目"],
    ["two bytes that stand for one Unicode letter", raw`\uc2\u39033\'cf\'ee\u30446\'c4\'bf\uc1\par`, "项目"],
    ["nothing that stands for it", raw`{\uc0\u39033\u30446}\u8805?3\par`, "项目≥3"],
    ["beyond the first plane", raw`\u-10174?\u-8265?\par`, "𠮷"],
    ["signs of the symbol font", raw`{\f2 \'b3}98%{\f2\u-3917?}\par`, "≥98%≥"],
    ["the Eastern font of a mixed run", raw`\hich\af1\dbch\af0\loch\f1 a\dbch \'cf\'ee\par`, "a项"],
    ["signs with names", raw`a\tab b\line c\~d\_e\-f\emdash\{\}\\\par`, "a\tb\nc\u00A0d-ef—{}\\"],
    ["line ends in the file are none", `\\'cf\r\n\\'ee\\par`, "项"],
  ])("%s", async (_, body, text) => {
    expect(await read(body)).toEqual([text]);
  });

  test("a Western file without a code page", async () => {
    expect(await read(raw`\'93a\'94\par`, raw`{\rtf1\ansi`)).toEqual(["“a”"]);
  });
});

describe("what is not on the page", () => {
  test.each([
    [
      "headers, footnotes, comments, what was deleted or hidden",
      raw`{\header h}a{\footnote f}{\*\annotation x}{\deleted d}{\v v}b\par`,
    ],
    ["pictures with their bytes", `a{\\pict\\bin5 {}{}\\}b\\par`],
    ["codes of fields", raw`a{\field{\*\fldinst PAGE}{\fldrslt b}}\par`],
    [
      "styles, colours, author, unknown groups",
      raw`{\stylesheet{\s0 Normal;}}{\colortbl;}{\info{\author n}}{\*\unknown{\x u}}ab\par`,
    ],
    ["numbers of lists", raw`{\listtext 1.\tab}ab\par`],
  ])("%s", async (_, body) => {
    expect(await read(body)).toEqual(["ab"]);
  });

  test("a text box is told, not placed", async () => {
    const { blocks, unread } = await rtf.read(
      file(raw`a{\shp{\*\shpinst{\sp{\sn x}{\sv 1}}{\shptxt \pard\plain \'cf\'ee\par}}{\shprslt y}}b\par`),
    );
    expect(shown(blocks)).toEqual(["ab"]);
    expect(unread).toMatchObject([{ text: expect.stringContaining("项") }]);
  });
});

describe("tables", () => {
  const cells = (...texts: readonly string[]) => texts.map((text) => raw`\pard\intbl ${text}\cell`).join("");
  test("cells over columns, by where they end", async () => {
    const body =
      raw`\trowd\trleft-100\cellx1000\cellx3000` +
      cells("a", "b") +
      raw`\row` +
      raw`\trowd\trleft-90\cellx1010\cellx2000\cellx3000` +
      cells("c", "d", "e") +
      raw`\row\pard after\par`;
    expect(await read(body)).toEqual([
      [
        ["0 a", "1[2x1] b"],
        ["0 c", "1 d", "2 e"],
      ],
      "after",
    ]);
  });

  test("cells merged downwards and across", async () => {
    const body =
      raw`\trowd\clvmgf\cellx1000\clmgf\cellx2000\clmrg\cellx3000` +
      cells("a", "b", "") +
      raw`\row` +
      raw`\trowd\clvmrg\cellx1000\cellx2000\cellx3000` +
      cells("", "c", "d") +
      raw`\row`;
    expect(await read(body)).toEqual([
      [
        ["0[1x2] a", "1[2x1] b"],
        ["1 c", "2 d"],
      ],
    ]);
  });

  test("paragraphs in a cell; a row that states its shape only at its end", async () => {
    const body = raw`\pard\intbl \'d2\'bb\par \'b6\'fe\cell \'c8\'fd\cell\trowd\cellx1000\cellx2000\row\pard x\par`;
    expect(await read(body)).toEqual([[["0 一\n二", "1 三"]], "x"]);
  });

  test("a paragraph between two tables parts them", async () => {
    const one = raw`\trowd\cellx1000` + cells("a") + raw`\row`;
    expect(await read(`${one}\\pard\\par ${one}`)).toEqual([[["0 a"]], [["0 a"]]]);
    expect(await read(`${one}\\pard ${one}`)).toEqual([[["0 a"], ["0 a"]]]);
  });

  test("a table in a cell stands as a table of its own", async () => {
    const body =
      raw`\trowd\cellx5000\pard\intbl out\par\pard\intbl\itap2 in\nestcell{\*\nesttableprops\trowd\cellx2000\nestrow}{\nonesttables\par}` +
      raw`\pard\intbl more\cell\row\pard`;
    expect(await read(body)).toEqual([[["0 in"]], [["0 out\nmore"]]]);
  });
});

describe("files that lie", () => {
  test.each([
    ["cut short", Buffer.from(`${head}\\trowd\\cellx1 a\\cell`, "latin1"), "damaged"],
    ["a backslash at the end", Buffer.from(`${head}\\`, "latin1"), "damaged"],
    ["bytes beyond the end", file(raw`\bin2000000000 x`), "damaged"],
    ["groups without end", file("{".repeat(1000) + "}".repeat(1000)), "too-large"],
    ["columns without end", file(raw`\trowd` + raw`\cellx1`.repeat(1000)), "too-large"],
    ["cells without end", file(raw`\intbl\cell`.repeat(210_000)), "too-large"],
    ["tables in tables", file(raw`\intbl\itap9 x\nestcell`), "too-large"],
  ])("%s", async (_, bytes, code) => {
    await expect(rtf.read(bytes)).rejects.toMatchObject({ code });
  });

  test.each(["{}", "\\", "\\'", "\\u1?", "\\'81a", "{\\f", "\\par ", "\\row", "\\trowd"])(
    "nothing but %s is done in a moment",
    async (piece) => {
      const started = performance.now();
      await rtf
        .read(file(piece.repeat(200_000)))
        .catch((error: unknown) => expect(error).toHaveProperty("code"));
      expect(performance.now() - started).toBeLessThan(3000);
    },
  );
});
