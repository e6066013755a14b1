import { describe, expect, it } from "vitest";
import { formOf } from "./example.ts";
import { check } from "./index.ts";
import { defineRule } from "./kit.ts";

const base = {
  title: { zh: "试", en: "A trial" },
  concern: "text",
  severity: "warning",
  confidence: "medium",
  basis: ["审核惯例：试"],
  catalogue: ["J"],
} as const;
const words = { zh: "话。", en: "Words." };

const everyRow = defineRule({
  ...base,
  id: "every-row",
  on: "indicator",
  needs: ["target"],
  weigh: { loud: { severity: "error" } },
  check({ indicator: { level3, target } }, report, unable) {
    if (level3 === "不懂") return unable("unreadable", "看不懂", "cannot be read");
    if (target.text === "1次") report("loud", { cell: "target", words: "次" }, {});
    else report("soft", { cell: "level3" }, {});
  },
  say: { loud: (_: object) => words, soft: (_: object) => words },
});
const goal = defineRule({
  ...base,
  id: "goal",
  on: "form",
  kinds: ["declaration"],
  needs: ["annualGoal"],
  check: (_, report) => report("said", { cell: "annualGoal" }, {}),
  say: { said: (_: object) => words },
});

const row = (name: string, target: string) => `产出 | *数量 | ${name} | ${target} | `;
const form = formOf({
  年度目标: "目标",
  指标: [row("甲", "1次"), row("乙", "2次"), row("丙", "不适用"), row("不懂", "3次")],
});

describe("a rule", () => {
  it("is placed, worded and weighed by the kit", () => {
    const { findings } = check([form], [everyRow, goal]);
    expect(findings.map(({ path, severity, words: marked }) => [path, severity, marked])).toEqual([
      ["forms[0].fields.annualGoal", "warning", { text: "目标", from: 0, to: 2 }],
      ["forms[0].indicators[0].target", "error", { text: "1次", from: 1, to: 2 }],
      ["forms[0].indicators[1].level3", "warning", { text: "乙", from: 0, to: 1 }],
    ]);
    expect(findings[1]?.at).toEqual({ row: 1 });
  });

  it("tells of the rows it could not judge; rows it is not about go without saying", () => {
    expect(check([form], [everyRow]).coverage).toEqual([
      { rule: "every-row", form: 0, state: "ran", why: null, paths: [] },
      {
        rule: "every-row",
        form: 0,
        state: "unreadable",
        why: { zh: "看不懂", en: "cannot be read" },
        paths: ["forms[0].indicators[3]"],
      },
    ]);
  });

  it.each([
    ["the field is not on the form", formOf({}), "not-applicable"],
    ["the field is blank", formOf({ 年度目标: " " }), "not-enough-data"],
    ["it is not about this kind of form", { ...form, kind: "monitoring" as const }, "not-applicable"],
  ])("does not pass where %s", (_, given, state) => {
    const { findings, coverage } = check([given], [goal]);
    expect(findings).toEqual([]);
    expect(coverage.map((each) => each.state)).toEqual([state]);
  });

  it("has nothing to judge on a form without rows", () => {
    expect(check([formOf({})], [everyRow]).coverage.map(({ state }) => state)).toEqual(["not-applicable"]);
  });

  it("does not pass a target nobody can read", () => {
    const { coverage } = check([formOf({ 指标: [row("甲", "≥")] })], [everyRow]);
    expect(coverage.map(({ state }) => state)).toEqual(["unreadable"]);
  });
});
