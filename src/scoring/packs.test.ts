import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import {
  type Answer,
  answerExecution,
  answerGrade,
  answerIndicator,
  answerWeights,
  type PackCases,
} from "./cases.ts";
import type { RulePack } from "./pack.ts";
import { packs } from "./packs/packs.gen.ts";
import { scoringRules } from "./rules.ts";

const all: readonly RulePack[] = packs;
const casesOf = (pack: RulePack): PackCases =>
  parse(readFileSync(`${import.meta.dirname}/packs/${pack.id}/cases.yaml`, "utf8"), { schema: "failsafe" });

type Expected = {
  readonly 得分: string;
  readonly 规则?: string;
  readonly 须说明?: string;
  readonly 说?: string;
};
function meets(answer: Answer, expected: Expected) {
  expect(answer.score).toBe(expected.得分);
  if (expected.规则) expect(answer.rule).toBe(expected.规则);
  if (expected.须说明) expect(answer.needsReason ? "是" : "否").toBe(expected.须说明);
  if (expected.说) expect(answer.why.zh).toBe(expected.说);
  expect(answer.why.zh).toMatch(/。$/);
  expect(answer.why.en).toMatch(/\.$/);
}

const shown = new Set<string>();
for (const pack of all) {
  const cases = casesOf(pack);
  describe(pack.id, () => {
    test.each(cases.指标)("指标 $例", (one) => {
      const answer = answerIndicator(pack, one);
      shown.add(answer.rule);
      meets(answer, one);
    });
    test.each(cases.执行率)("执行率 $例", (one) => {
      const answer = answerExecution(pack, one);
      shown.add(answer.rule);
      meets(answer, one);
    });
    test.each(cases.分值分配)("分值分配 $例", (one) => {
      const { weights, executionWeight, log } = answerWeights(pack, one);
      expect(weights).toEqual(one.分值);
      expect(executionWeight).toBe(one.执行率);
      if (one.记) expect(log.map(({ zh }) => zh)).toEqual(one.记);
    });
    test.each(cases.等级)("等级 $总分 $等级", (one) => {
      expect(answerGrade(pack, one)).toBe(one.等级);
    });
  });
}

test("each rule that gives or withholds points is shown in some example", () => {
  const unseen = Object.keys(scoringRules).filter((rule) => !shown.has(rule));
  // no-weight needs a form with a foreign 一级: form.test.ts.
  expect(unseen).toEqual(["no-weight"]);
});

describe("packs", () => {
  test("folder and id are one", () => {
    const folders = readdirSync(`${import.meta.dirname}/packs`, { withFileTypes: true });
    expect(all.map(({ id }) => id)).toEqual(
      folders
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort(),
    );
  });
  test.each(all.map((pack) => [pack.id, pack] as const))("%s: profiles make 100", (_, pack) => {
    for (const { value } of pack.weights.profiles)
      expect(
        Object.values(value.levels).reduce((sum, weight) => sum + Number(weight), Number(value.execution)),
      ).toBe(100);
    expect(pack.weights.profiles.at(-1)?.value.when).toBeNull();
  });
  test.each(all.map((pack) => [pack.id, pack] as const))(
    "%s: bands and steps meet without a gap",
    (_, pack) => {
      const bands = pack.qualitative.bands.value;
      expect(bands[0]?.to).toBe("100");
      expect(bands.at(-1)?.from).toBe("0");
      for (const [i, band] of bands.slice(1).entries()) expect(band.to).toBe(bands[i]?.from);
      expect(pack.grades.value.at(-1)?.from).toBe("0");
    },
  );
  test.each(all.map((pack) => [pack.id, pack] as const))(
    "%s: each value names its source and mark",
    (_, pack) => {
      const leaves: unknown[] = [];
      const walk = (node: unknown): void => {
        if (node === null || typeof node !== "object") return;
        if ("value" in node) leaves.push(node);
        else for (const child of Object.values(node)) walk(child);
      };
      walk(pack);
      expect(leaves.length).toBeGreaterThan(15);
      for (const leaf of leaves)
        expect(leaf).toMatchObject({ source: expect.stringMatching(/\S/), mark: expect.any(String) });
    },
  );
});
