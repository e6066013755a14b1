import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openYear } from "./open.ts";

const folder = mkdtempSync(join(tmpdir(), "year-"));
writeFileSync(join(folder, "表.docx"), "x");
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a folder mistyped", join(folder, "无此年"), "year-folder", "找不到文件夹"],
  ["a file in its place", join(folder, "表.docx"), "year-folder", "这里需要"],
  ["a folder without settings", folder, "setting-missing", "year.yaml"],
])("%s is told as such", async (_, path, code, words) => {
  await expect(openYear(path, {})).rejects.toMatchObject({ code, zh: expect.stringContaining(words) });
});
