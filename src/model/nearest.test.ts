import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestName } from "./nearest.ts";

const commands = ["check", "read", "rules", "target", "verify"];

test.each([
  ["chekc", "check"],
  ["CHECK", "check"],
  ["rule", "rules"],
  ["targets", "target"],
  ["zzz", null],
  ["", null],
])("%s → %s", (word, meant) => expect(nearestName(word, commands)).toBe(meant));

test("Chinese file names count by character", () => {
  expect(nearestName("信息安全运维.docx", ["基础设施.docx", "信息安全运行维护.docx"])).toBe(
    "信息安全运行维护.docx",
  );
});

test("a name is nearest to itself", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 20 }), (word) => {
      expect(nearestName(word, [word])).toBe(word);
    }),
  );
});
