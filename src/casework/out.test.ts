import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { claimOut, writeOut } from "./out.ts";

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-out-"));
  out = join(folder, "结果");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (path: string, words: string) => ({ path, bytes: new TextEncoder().encode(words) });
const written = (path: string) => readFile(join(out, path), "utf8");
/** A number that no process has: larger than Linux gives out. */
const nobody = 99_999_999;

describe("writing an out folder", () => {
  test("replaces what was written before, whole, and leaves nothing beside it", async () => {
    await writeOut(out, "prove", [file("a.txt", "一"), file("deep/b.txt", "二")]);
    await writeOut(out, "prove", [file("a.txt", "三")]);
    expect((await readdir(out)).sort()).toEqual([".duixian-out", "a.txt"]);
    expect(await written("a.txt")).toBe("三");
    expect(await readdir(folder)).toEqual(["结果"]);
  });

  test("where it can't be finished, the former folder stands as it was", async () => {
    await writeOut(out, "prove", [file("a.txt", "一")]);
    await expect(writeOut(out, "prove", [file("a.txt", "二"), file("a.txt/b.txt", "三")])).rejects.toThrow();
    expect(await written("a.txt")).toBe("一");
    expect(await readdir(folder)).toEqual(["结果"]);
  });

  test("what a person filled in or put there since is never lost", async () => {
    await writeOut(out, "prove", [file("表.txt", "（待填报）")]);
    await writeFile(join(out, "表.txt"), "断电所致，已加装备用电源");
    await expect(claimOut(out, "prove")).rejects.toMatchObject({
      code: "out-changed",
      zh: expect.stringContaining("表.txt"),
    });
    await expect(writeOut(out, "prove", [file("表.txt", "新")])).rejects.toMatchObject({
      code: "out-changed",
    });
    expect(await written("表.txt")).toBe("断电所致，已加装备用电源");
    await writeFile(join(out, "表.txt"), "（待填报）");
    await writeFile(join(out, "note.txt"), "mine");
    await expect(claimOut(out, "prove")).rejects.toMatchObject({
      code: "out-changed",
      zh: expect.stringContaining("note.txt"),
    });
  });

  test("one command does not overwrite what another wrote", async () => {
    await writeOut(out, "prove", [file("a.txt", "一")]);
    await expect(claimOut(out, "tables")).rejects.toMatchObject({ code: "out-of-another-command" });
    expect(await written("a.txt")).toBe("一");
  });

  test("a place that can't be written is refused before the work, and nothing is left", async () => {
    await writeFile(join(folder, "文件"), "");
    for (const place of ["/proc/xx", join(folder, "文件", "里")])
      await expect(claimOut(place, "prove")).rejects.toMatchObject({ code: "out-not-a-folder" });
    await claimOut(join(folder, "深", "更深"), "prove");
  });

  test("a folder put aside by a run that was killed is put back", async () => {
    await mkdir(join(folder, `.结果.former-${nobody}`));
    await writeFile(join(folder, `.结果.former-${nobody}`, ".duixian-out"), '{"by":"prove","files":{}}');
    await mkdir(join(folder, `.结果.partial-${nobody}`));
    await claimOut(out, "prove");
    expect(await readdir(folder)).toEqual(["结果"]);
    expect(await readdir(out)).toEqual([".duixian-out"]);
  });

  test("what a running process prepares, and other people's folders, are left alone", async () => {
    const others = [`.结果.partial-${process.ppid}`, ".结果.partial-mine", ".结果.former"];
    for (const name of others) await mkdir(join(folder, name));
    await writeOut(out, "prove", [file("a.txt", "一")]);
    expect((await readdir(folder)).sort()).toEqual([...others, "结果"].sort());
  });
});
