import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { Fault } from "#model";
import { faultOf, readInputs } from "./files.ts";

const folder = mkdtempSync(join(tmpdir(), "duixian-files-"));
const at = (name: string) => join(folder, name);
mkdirSync(at("2023"));
writeFileSync(at("信息安全运行维护.txt"), "甲");
writeFileSync(at("2023/信息安全运行维护.txt"), "乙");
writeFileSync(at("empty.docx"), "");
afterAll(() => rmSync(folder, { recursive: true }));

async function refusal(...names: string[]): Promise<Fault> {
  const fault = await readInputs(names.map(at)).catch((error: unknown) => error);
  if (!(fault instanceof Fault)) throw new Error("it was not refused");
  return fault;
}

test("files come in the order given, by their own names", async () => {
  const [first] = await readInputs([at("信息安全运行维护.txt")]);
  expect(first?.name).toBe("信息安全运行维护.txt");
  expect(new TextDecoder().decode(first?.bytes)).toBe("甲");
});

test("two files of one name are told apart by their paths", async () => {
  const paths = [at("信息安全运行维护.txt"), at("2023/信息安全运行维护.txt")];
  expect((await readInputs(paths)).map(({ name }) => name)).toEqual(paths);
});

describe("what can't be taken is named, with the remedy", () => {
  test.each([
    ["信息安全运维.txt", "file-missing", "是否要读"],
    ["完全不同的名字.xlsx", "file-missing", "请核对路径"],
    ["nowhere/a.txt", "file-missing", "文件夹"],
    ["*.doc", "file-missing", "通配符"],
    ["信息安全运行维护.txt/a", "file-missing", "请核对路径"],
    ["2023", "file-is-folder", "是文件夹"],
    ["empty.docx", "file-empty", "0 字节"],
  ])("%s → %s", async (name, code, words) => {
    const fault = await refusal(name);
    expect(fault.code).toBe(code);
    expect(fault.zh).toContain(at(name));
    expect(fault.zh).toContain(words);
    expect(fault.en).toContain(at(name));
  });

  test.runIf(existsSync("/dev/zero"))("a device, which would never end", async () => {
    const fault = await readInputs(["/dev/zero"]).catch((error: unknown) => error);
    expect(fault).toMatchObject({ code: "file-not-regular" });
  });

  test("a link that leads nowhere is not proposed for itself", async () => {
    symlinkSync(at("没有"), at("断链.docx"));
    expect((await refusal("断链.docx")).zh).toContain("请核对路径");
  });

  test("one bad file stops the rest", async () => {
    expect((await refusal("信息安全运行维护.txt", "empty.docx")).code).toBe("file-empty");
  });

  test.each([
    ["EACCES", "file-unreadable"],
    ["EPERM", "file-unreadable"],
    ["EBUSY", "file-unreadable"],
    ["EISDIR", "file-is-folder"],
  ])("%s means %s", async (code, meant) => {
    const fault = await faultOf(Object.assign(new Error(code), { code }), "甲.docx");
    expect(fault?.code).toBe(meant);
    expect(fault?.en).toContain("甲.docx");
  });

  test("what the person can't mend is not theirs", async () => {
    expect(await faultOf(new Error("disk on fire"), "甲.docx")).toBeNull();
  });
});
