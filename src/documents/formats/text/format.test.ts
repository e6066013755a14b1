import { describe, expect, test } from "vitest";
import { Fault } from "#model";
import { decoded } from "./decode.ts";
import text from "./format.ts";

const utf16 = (words: string, mark = true) => Buffer.from(`${mark ? "\uFEFF" : ""}${words}`, "utf16le");
const read = async (content: string | Buffer) =>
  (await text.read(Buffer.from(content))).blocks.map((block) =>
    block.is === "table"
      ? block.rows.map(({ cells, place }) => [place.line, ...cells.map((cell) => cell.text)])
      : block.is === "line"
        ? block.text
        : "---",
  );

describe("encodings", () => {
  test.each([
    ["UTF-8", Buffer.from("项目")],
    ["UTF-8 with a mark", Buffer.from("\uFEFF项目")],
    ["UTF-16", utf16("项目")],
    ["UTF-16, the other way round", utf16("项目").swap16()],
    ["GB18030", Buffer.from("cfeec4bf", "hex")],
  ])("%s", (_, bytes) => {
    expect(decoded(bytes)).toBe("项目");
  });
  test("anything else is refused", () => {
    expect(() => decoded(Buffer.from("80ff80ff", "hex"))).toThrow(Fault);
    expect(() => decoded(Buffer.from([0x41, 0, 0x42]))).toThrow(Fault);
  });
});

describe("tables in plain text", () => {
  test("tabs part cells; blank lines do not end a table; lines count from 1", async () => {
    expect(await read("标题\n\n甲\t乙\t\r\n\r\n丙\t\t丁\n")).toEqual([
      "标题",
      [
        [3, "甲", "乙", ""],
        [5, "丙", "", "丁"],
      ],
    ]);
  });
  test("cells that Excel quoted", async () => {
    expect(await read('甲\t"一\n""二"""\n丙\t丁')).toEqual([
      [
        [2, "甲", '一\n"二"'],
        [3, "丙", "丁"],
      ],
    ]);
  });
  test("commas, where there is no tab", async () => {
    expect(await read('甲,"一,二"\n丙,丁')).toEqual([
      [
        [1, "甲", "一,二"],
        [2, "丙", "丁"],
      ],
    ]);
  });
});
