import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleName, measureYear, type Proved, proveYear, reportName, verifyBundle } from "#casework";
import { pack } from "#documents";
import { figureOf, standingOf, standings, type YearProof } from "#model";
import { openBundle } from "../src/casework/bundle/archive.ts";
import { sealBundle } from "../src/casework/bundle/seal.ts";

const example = "examples/futian-2023";

/** The year as a person would write it down: one line a target. */
function register(proof: YearProof): string {
  return proof.forms
    .flatMap(({ form, measured, money, score }) => [
      `## ${form.fields.projectName} 预算 ${money.adjusted} 支出 ${money.spent} 执行率 ${money.rate}% 得分 ${score.total ?? `${score.soFar}+${score.missingWeight}待评`} ${score.grade?.zh ?? ""}`.trim(),
      ...measured.map(({ row, attainment, points }) => {
        const indicator = form.indicators[row];
        if (!indicator) throw new Error("a measured row is a row of the form");
        const actual = figureOf(attainment, indicator.target) || "—";
        return `${indicator.level3} | ${indicator.target.text} | ${actual} | ${standings[standingOf(attainment)].words.zh} | ${attainment.rows} 行 | ${points?.score ?? "—"}/${points?.weight}`;
      }),
    ])
    .join("\n")
    .concat("\n");
}

let folder: string;
let year: string;
let out: string;
let proved: Proved;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "duixian-prove-"));
  year = join(folder, "year");
  out = join(folder, "out");
  await cp(example, year, { recursive: true, filter: (path) => !path.includes(".duixian") });
  proved = await proveYear(year, { out, lang: "zh" });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the six forms of 2023, proven", () => {
  it("measures all 55 live targets as the register says", async () => {
    expect(proved.proof.forms.flatMap(({ measured }) => measured)).toHaveLength(55);
    await expect(register(proved.proof)).toMatchFileSnapshot("golden/futian-2023-12-31.md");
  });

  it("keeps the states apart: met, missed, nought, missing, partial", () => {
    const seen = new Set(
      proved.proof.forms.flatMap(({ measured }) => measured.map(({ attainment }) => standingOf(attainment))),
    );
    expect([...seen].sort()).toEqual(["met", "missed", "missing", "partial", "zero"]);
  });

  it("leaves what is not yet due open at the end of July", async () => {
    const { proof } = await measureYear(year, { asOf: "2023-07-31" });
    await expect(register(proof)).toMatchFileSnapshot("golden/futian-2023-07-31.md");
    expect(
      proof.forms
        .flatMap(({ measured }) => measured)
        .some(({ attainment }) => attainment.state === "not-yet-due"),
    ).toBe(true);
  });

  it("computes every figure twice, and both evaluators agree", () => {
    for (const { measured } of proved.proof.forms)
      for (const { secondEvaluator, attainment } of measured)
        expect(secondEvaluator, attainment.why.zh).toEqual({ agrees: true, differences: [] });
  });

  it("gives every measured figure its rows, each with file and line", () => {
    for (const { measured } of proved.proof.forms)
      for (const { attainment, evidence } of measured) {
        if (attainment.state !== "measured") continue;
        expect(evidence.length).toBeGreaterThan(0);
        for (const row of evidence) expect(row.source && row.source_row && row.batch).toBeTruthy();
      }
  });

  it("names no person and tells nobody's pay: pseudonyms only", async () => {
    const text = await readFile(join(out, "results/proof.json"), "utf8");
    const said = /模拟员工|模拟用户/;
    const pay = /13520\.50|12860\.00/;
    for (const shown of [text, await readFile(join(out, reportName), "utf8")]) {
      expect(shown).not.toMatch(said);
      expect(shown).not.toMatch(pay);
    }
  });

  it("scores by another pack without touching the figures", async () => {
    const { proof } = await measureYear(year, { pack: "cn-101-2021" });
    const figures = (of: YearProof) =>
      of.forms.map(({ measured }) => measured.map(({ attainment }) => attainment));
    expect(figures(proof)).toEqual(figures(proved.proof));
    expect(proof.forms.map(({ score }) => score.soFar)).not.toEqual(
      proved.proof.forms.map(({ score }) => score.soFar),
    );
  });

  it("gives the same bytes for the same inputs", async () => {
    const again = join(folder, "again");
    await proveYear(year, { out: again, lang: "zh" });
    for (const path of proved.files)
      expect(await readFile(join(again, path))).toEqual(await readFile(join(out, path)));
  });

  it("writes report, results, bundle and three tables in two formats for each project", async () => {
    expect((await readdir(out)).sort()).toEqual(
      [".duixian-out", bundleName, reportName, "results", "tables"].sort(),
    );
    expect(await readdir(join(out, "tables"))).toHaveLength(36);
  });
});

describe("the audit bundle", () => {
  it("verifies: every byte as sealed, every figure counted again", async () => {
    const verified = await verifyBundle(join(out, bundleName));
    expect(verified.differences).toEqual([]);
    expect(verified.recomputed).toBe(55);
    expect(verified.seal).toBe(proved.seal);
  });

  it("finds one changed byte, wherever it is", async () => {
    const bundle = await readFile(join(out, bundleName));
    const bad = join(folder, "bad.zip");
    // Ends, middles, local headers, the central directory and a stride over the rest.
    const places = [
      2,
      5,
      12,
      30,
      bundle.length - 1,
      bundle.length - 10,
      bundle.length - 200,
      bundle.length - 3000,
    ];
    for (let at = 7919; at < bundle.length; at += Math.floor(bundle.length / 40)) places.push(at);
    for (const at of places) {
      const changed = Buffer.from(bundle);
      changed[at] = (changed[at] ?? 0) ^ 1;
      await writeFile(bad, changed);
      expect((await verifyBundle(bad)).differences.length, `byte ${at}`).toBeGreaterThan(0);
    }
  });

  it("finds a byte cut off and a byte added", async () => {
    const bundle = await readFile(join(out, bundleName));
    for (const changed of [bundle.subarray(0, -1), Buffer.concat([bundle, Buffer.from("x")])]) {
      await writeFile(join(folder, "bad.zip"), changed);
      expect((await verifyBundle(join(folder, "bad.zip"))).differences.length).toBeGreaterThan(0);
    }
  });
});

describe("an audit bundle sealed anew after a change", () => {
  type Entries = Awaited<ReturnType<typeof openBundle>>["list"];
  const bad = () => join(folder, "resealed.zip");
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

  /** The bundle with other content, its digests and seal made to fit; returns where verifying finds a difference. */
  async function found(
    change: (entries: Entries) => Entries,
    head: { readonly synthetic?: boolean } = {},
  ): Promise<readonly string[]> {
    const { list: all } = await openBundle(await readFile(join(out, bundleName)));
    const { unit, year: of, asOf, synthetic } = proved.proof;
    const about = { unit, year: of, asOf, synthetic, lang: "zh" as const, ...head };
    const sealed = all.filter(({ path }) => path !== "manifest.json" && path !== "SEAL");
    await writeFile(bad(), (await sealBundle(about, change(sealed))).bytes);
    const verified = await verifyBundle(bad());
    return [...new Set(verified.differences.map(({ where }) => where))];
  }
  const edit = (entries: Entries, path: RegExp, to: (content: string) => string): Entries =>
    entries.map((entry) =>
      path.test(entry.path) ? { ...entry, bytes: Buffer.from(to(text(entry.bytes))) } : entry,
    );

  it("sealed anew without a change it is the same bundle", async () => {
    expect(await found((entries) => entries)).toEqual([]);
    expect(await readFile(bad())).toEqual(await readFile(join(out, bundleName)));
  });

  it("finds an edited result", async () => {
    const edited = (entries: Entries) =>
      edit(entries, /proof\.json$/, (proof) => proof.replace('"score": "4.81"', '"score": "6.25"'));
    expect(await found(edited)).toEqual(["results/proof.json"]);
  });

  it("finds an edited page, table, query and pack, a file added, a file left out, and a false heading", async () => {
    const edited = (entries: Entries) => [
      ...edit(
        edit(
          edit(entries, /report\.html$/, (page) => page.replace("31.2", "21.2")),
          /^queries\/1-04/,
          (sql) => `${sql} `,
        ),
        /^packs\//,
        (pack) => pack.replace("60", "50"),
      ).filter(({ path }) => !path.endsWith("1-信息安全运行维护-绩效自评表.xlsx")),
      { path: "inputs/又一份.txt", bytes: Buffer.from("加进来的") },
    ];
    const where = await found(edited, { synthetic: false });
    expect([...where].sort()).toEqual(
      [
        "inputs/又一份.txt",
        "manifest.json",
        "packs/cn-10-2020.json",
        "queries/1-04-信息化系统故障率.sql",
        "report.html",
        "tables/1-信息安全运行维护-绩效自评表.xlsx",
      ].sort(),
    );
  });

  it("finds evidence exchanged for other evidence, and results nobody wrote", async () => {
    const exchanged = (entries: Entries) => {
      const other = entries.find(({ path }) => /probe-.*parquet$/.test(path));
      return entries.map((entry) =>
        /ticket-.*parquet$/.test(entry.path) ? { ...entry, bytes: other?.bytes ?? entry.bytes } : entry,
      );
    };
    expect(await found(exchanged)).toEqual(["results/proof.json"]);
    expect(await found((entries) => edit(entries, /proof\.json$/, () => "null"))).toEqual([
      "results/proof.json",
    ]);
  });

  it("finds an entry that is there twice, and entries in another order", async () => {
    const { list: all } = await openBundle(await readFile(join(out, bundleName)));
    const [first, second, ...rest] = all.map(({ path, bytes }) => [path, bytes] as const);
    if (!first || !second) throw new Error("a bundle has entries");
    const twice = [[first[0], Buffer.from("别的内容")] as const, first, second, ...rest];
    for (const [parts, says] of [
      [twice, /不止一份/],
      [[second, first, ...rest], /压缩包结构/],
    ] as const) {
      await writeFile(bad(), await pack(parts));
      const { differences } = await verifyBundle(bad());
      expect(differences.map(({ what }) => what.zh).join()).toMatch(says);
    }
  });
});

describe("what can't be proven is refused in one sentence, and nothing is written", () => {
  const broken = async (spoil: (year: string) => Promise<void>) => {
    const copy = join(folder, "broken");
    await rm(copy, { recursive: true, force: true });
    await cp(example, copy, { recursive: true, filter: (path) => !path.includes(".duixian") });
    await spoil(copy);
    return proveYear(copy, { out: join(folder, "never"), lang: "zh" });
  };
  const replaceIn = (path: string, from: string, to: string) => async (year: string) => {
    const text = await readFile(join(year, path), "utf8");
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    await writeFile(join(year, path), text.replace(from, to));
  };
  const security = "bindings/1-信息安全运行维护.yaml";

  it.each([
    ["no year.yaml", (year: string) => rm(join(year, "year.yaml")), "setting-missing", /year\.yaml/],
    [
      "a year.yaml that is not YAML",
      (year: string) => writeFile(join(year, "year.yaml"), "a: [1"),
      "setting-syntax",
      /第 \d+ 行/,
    ],
    ["an unknown setting", replaceIn("year.yaml", "pack:", "packs:"), "setting-shape", /year\.yaml/],
    ["an unknown pack", replaceIn("year.yaml", "cn-10-2020", "cn-10-2021"), "pack-unknown", /cn-10-2020/],
    [
      "points judged for a target nobody declared",
      replaceIn(
        "year.yaml",
        "indicator: 对推动“互联网+”发展的影响程度",
        "indicator: 对推动“互联网”发展的影响程度",
      ),
      "setting-unknown",
      /对推动“互联网\+”发展的影响程度/,
    ],
    [
      "a finished project that has no form",
      replaceIn("year.yaml", '"440304231060100505002": true', '"440304231060100505001": true'),
      "setting-unknown",
      /440304231060100505001/,
    ],
    [
      "settings that are not UTF-8",
      (year: string) => writeFile(join(year, "year.yaml"), Buffer.from([0xc9, 0xee, 0xdb, 0xda])),
      "setting-encoding",
      /year\.yaml/,
    ],
    ["a folder among the forms", (year: string) => mkdir(join(year, "forms/旧版")), "file-is-folder", /旧版/],
    [
      "no forms folder",
      (year: string) => rm(join(year, "forms"), { recursive: true }),
      "year-folder",
      /forms/,
    ],
    [
      "two forms with one project code",
      (year: string) => cp(join(year, "forms/1-信息安全运行维护.docx"), join(year, "forms/9-又一份.docx")),
      "project-code-twice",
      /440304231060100505005/,
    ],
    ["a binding to an unknown kind", replaceIn(security, "evidence: probe", "evidence: prob"), null, /probe/],
    ["a binding to an unknown field", replaceIn(security, "of: asset_id", "of: asset_ids"), null, /asset_id/],
    [
      "a binding to an indicator nobody declared",
      replaceIn(security, "indicator: 安全漏洞修复率", "indicator: 安全漏洞修补率"),
      null,
      /安全漏洞修复率/,
    ],
    [
      "evidence that is named and not there",
      (year: string) => rm(join(year, "evidence/模拟-漏洞台账.csv")),
      "evidence-missing",
      /模拟-漏洞台账\.csv/,
    ],
    [
      "evidence of an unknown kind",
      replaceIn("evidence/sources.yaml", "kind: probe", "kind: probes"),
      null,
      /probe/,
    ],
    [
      "an empty form file",
      (year: string) => writeFile(join(year, "forms/1-信息安全运行维护.docx"), ""),
      null,
      /1-信息安全运行维护\.docx/,
    ],
  ] as const)("%s", async (_, spoil, code, says) => {
    const fault: unknown = await broken(spoil).catch((error: unknown) => error);
    expect(fault).toMatchObject({ name: "Fault", ...(code === null ? {} : { code }) });
    const { zh, en } = fault as { readonly zh: string; readonly en: string };
    expect(zh).toMatch(says);
    expect(en).toMatch(/[a-z]/);
    await expect(readdir(join(folder, "never"))).rejects.toThrow();
  });

  it("an out folder that holds other files is left alone", async () => {
    const other = join(folder, "other");
    await mkdir(other);
    await writeFile(join(other, "论文.docx"), "mine");
    await expect(proveYear(year, { out: other, lang: "zh" })).rejects.toMatchObject({
      code: "out-not-empty",
    });
    expect(await readdir(other)).toEqual(["论文.docx"]);
  });
});
