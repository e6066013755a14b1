import { describe, expect, test } from "vitest";
import { captured } from "../../captured.ts";

const texts = (out: string) =>
  out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line).text);

describe("target", () => {
  test("types operands, one JSON a line", async () => {
    const { code, out } = await captured(["target", "≥153个系统", "不适用"]);
    expect(code).toBe(0);
    expect(out).toBe(
      '{"text":"≥153个系统","kind":"quantity","comparator":">=","value":"153","unit":"个","noun":"系统"}\n' +
        '{"text":"不适用","kind":"notApplicable"}\n',
    );
  });

  test("after -- a text may begin with a dash, and look like an option", async () => {
    expect(texts((await captured(["target", "--", "-5%", "--json"])).out)).toEqual(["-5%", "--json"]);
  });

  test.each([
    ["lines", "甲\n乙\n", ["甲", "乙"]],
    ["a last line without an end", "甲\n乙", ["甲", "乙"]],
    ["Windows line ends", "甲\r\n乙\r\n", ["甲", "乙"]],
    ["a byte-order mark", [new TextEncoder().encode("\ufeff甲\n")], ["甲"]],
    ["blank lines, each an empty target", "甲\n\n乙\n", ["甲", "", "乙"]],
    [
      "a character cut between two chunks",
      [...new TextEncoder().encode("指标\n")].map((byte) => new Uint8Array([byte])),
      ["指标"],
    ],
  ])("reads %s", async (_, stdin, expected) => {
    const { code, out } = await captured(["target"], { stdin });
    expect(code).toBe(0);
    expect(texts(out)).toEqual(expected);
  });

  test("nothing in, nothing out", async () => expect((await captured(["target"])).out).toBe(""));

  test("text that is not UTF-8 is refused", async () => {
    const { code, err } = await captured(["target"], {
      stdin: [new Uint8Array([0xc4, 0xbf, 0xb1, 0xea, 0x0a])],
    });
    expect(code).toBe(2);
    expect(err).toContain("UTF-8");
  });
});
