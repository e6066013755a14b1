import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { doorsIn, isRunTimeFile } from "../scripts/build.ts";

test("every door of package.json opens in dist too", () => {
  const { imports } = JSON.parse(readFileSync("package.json", "utf8"));
  const doors = doorsIn(imports);
  expect(Object.keys(doors)).toEqual(Object.keys(imports));
  expect(doors["#values"]).toBe("./values/index.js");
});

test("a door that leads out of src is refused", () => {
  expect(() => doorsIn({ "#odd": "./scripts/odd.ts" })).toThrow("the door #odd leads to ./scripts/odd.ts");
});

test.each([
  ["report/page/style.css", true],
  ["measures/units.yaml", true],
  ["values/index.ts", false],
  ["floors.json", false],
  ["checks/rules/doubled-words/cases.yaml", false],
  ["checks/six-forms.golden.txt", false],
  ["cli/show/golden/form-zh.txt", false],
])("%s goes along: %s", (path, goes) => expect(isRunTimeFile(path)).toBe(goes));
