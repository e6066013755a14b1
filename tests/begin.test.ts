import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { beginYear, measureYear } from "#casework";
import { kinds } from "#evidence";

const example = "examples/futian-2023/forms";

let folder: string;
let year: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-begin-"));
  year = join(folder, "2023年");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const forms = async () => (await readdir(example)).sort().map((name) => join(example, name));

describe("a year begun from the forms alone", () => {
  it("can be measured at once: nothing is invented, every target says what it waits for", async () => {
    await beginYear(year, await forms(), 2023);
    const { proof } = await measureYear(year);
    const measured = proof.forms.flatMap((form) => form.measured);
    expect(measured).toHaveLength(55);
    expect(new Set(measured.map(({ attainment }) => attainment.state))).toEqual(new Set(["missing"]));
    for (const { measure } of measured) expect(measure).not.toBeNull();
  });

  it("holds an empty register with the headers of each kind it needs, which is not read until it is entered", async () => {
    await beginYear(year, await forms(), 2023);
    const probe = kinds.find(({ id }) => id === "probe");
    expect(await readFile(join(year, "evidence/拨测记录.csv"), "utf8")).toBe(
      `\uFEFF${probe?.fields.map(({ label }) => label).join(",")},项目编码\r\n`,
    );
  });

  it("counts the first export as soon as it is entered", async () => {
    await beginYear(year, await forms(), 2023);
    const sources = join(year, "evidence/sources.yaml");
    const text = await readFile(sources, "utf8");
    const block = text.slice(text.indexOf("#  - file: 拨测记录.csv")).split("\n").slice(0, 5);
    await writeFile(
      sources,
      `${text.replace(/^sources: \[\]$/m, "sources:")}\n${block.map((line) => line.slice(1)).join("\n")}\n`,
    );
    await writeFile(
      join(year, "evidence/拨测记录.csv"),
      "拨测对象,拨测时间,是否可用,响应时间(毫秒),项目编码\r\nA,2023-03-01 08:00:00,是,80,440304231060100505005\r\n",
    );
    const { proof } = await measureYear(year);
    const failing = proof.forms[0]?.measured.find(
      ({ row }) => proof.forms[0]?.form.indicators[row]?.level3 === "信息化系统故障率",
    );
    expect(failing?.attainment).toMatchObject({ state: "measured", value: "0", met: true, rows: 1 });
  });

  it("is not begun over a year that people have worked in", async () => {
    await beginYear(year, await forms(), 2023);
    await writeFile(join(year, "bindings/1-信息安全运行维护.yaml"), "mine");
    await expect(beginYear(year, await forms(), 2023)).rejects.toMatchObject({ code: "out-changed" });
    expect(await readFile(join(year, "bindings/1-信息安全运行维护.yaml"), "utf8")).toBe("mine");
  });
});
