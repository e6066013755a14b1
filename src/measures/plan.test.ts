import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { readForms } from "#documents";
import { kinds } from "#evidence";
import type { Form } from "#model";
import { parseTarget } from "#values";
import { oblige, type Plan, plan, readMeasure } from "./index.ts";
import { proposals, propose } from "./proposals/proposals.ts";

const folder = "examples/futian-2023/forms";
let forms: readonly Form[];
let plans: readonly Plan[];
beforeAll(async () => {
  const read = readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .sort()
    .map((name) => readForms({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }));
  forms = (await Promise.all(read)).flat();
  plans = plan(forms, kinds);
});

describe("proposals from the words alone", () => {
  const examples = proposals.flatMap((proposal) =>
    proposal.examples.map(([name, target]) => [name, target, proposal] as const),
  );
  test.each(examples)(
    "%s %s is proposed by its own subject, and fits its target",
    (name, target, proposal) => {
      const words = { name, target: parseTarget(target) };
      const proposed = propose(words);
      expect(proposed).not.toBeNull();
      expect(proposed).toEqual(proposal.propose(words));
      if (!proposed?.measure || proposed.misfit) return;
      const measure = readMeasure(proposed.measure, {
        at: { file: "plan", zh: "指标", en: "indicator" },
        indicator: name,
        kinds,
      });
      const year = { from: "2023-01-01", to: "2023-12-31" };
      expect(() =>
        oblige({ indicator: { level3: name, target: words.target }, measure, year, asOf: year.to }),
      ).not.toThrow();
    },
  );
  test("every subject is in the list", () => {
    const files = readdirSync("src/measures/proposals").filter((file) => !/^(kit|proposals)\.ts$/.test(file));
    expect(proposals).toHaveLength(files.length);
  });
});

describe("the six forms", () => {
  test("every live indicator is planned, each class counted", () => {
    expect(
      plans.map(({ share }) => [share.live, ...Object.values(share.of).map(({ count }) => count)]),
    ).toEqual([
      [12, 7, 3, 2, 0],
      [15, 6, 3, 3, 3],
      [5, 4, 0, 1, 0],
      [6, 4, 1, 1, 0],
      [11, 4, 4, 2, 1],
      [6, 1, 4, 1, 0],
    ]);
    expect(plans[0]?.share.of.now.percent).toBe("58.33");
  });
  test("what is not measurable as written says why, and better words", () => {
    const not = plans.flatMap((one) => one.indicators).filter((one) => one.provable === "not-as-written");
    expect(not.map((one) => [one.level3, one.target, one.reword?.zh])).toEqual([
      ["机房制度编制工作完成量", "≥95%", "机房制度编制工作完成率 ≥95%（已完成项数 ÷ 应完成项数）"],
      ["福田区5G专网服务工程完成量", "≥95%", "福田区5G专网服务工程完成率 ≥95%（已完成项数 ÷ 应完成项数）"],
      ["信息化系统响应率", "≤0.1秒", "信息化系统平均响应时间 ≤0.1秒"],
      ["信息化系统响应率", "≤0.1秒", "信息化系统平均响应时间 ≤0.1秒"],
    ]);
    for (const one of not) expect(one.reason.zh).not.toBe("");
  });
  test("the evidence needed is named with its columns", () => {
    const found = plans[0]?.indicators.find((one) => one.level3 === "安全漏洞修复率");
    expect(found?.evidence).toEqual([
      {
        kind: "vulnerability",
        name: "漏洞台账",
        nameEn: "Vulnerabilities",
        columns: [
          { field: "vulnerability_id", label: "漏洞编号", labelEn: "Finding no." },
          { field: "asset_id", label: "系统编号", labelEn: "System" },
          { field: "severity", label: "风险等级", labelEn: "Severity" },
          { field: "found_at", label: "发现时间", labelEn: "Found at" },
          { field: "fixed_at", label: "修复时间", labelEn: "Fixed at" },
        ],
      },
    ]);
  });
});
