import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Attainment, Form, Indicator, Money } from "#model";
import { decimal, fiscalYear, parseTarget } from "#values";
import { scoreForm } from "./form.ts";
import cn10 from "./packs/cn-10-2020/pack.ts";
import cn101 from "./packs/cn-101-2021/pack.ts";
import { distributeWeights } from "./weights/distribute.ts";
import { split } from "./weights/shares.ts";

const row = (level1: string, level2: string, target: string, weight: string | null = null): Indicator => ({
  level1,
  level2,
  required: false,
  level3: `${level2}指标`,
  target: parseTarget(target),
  explanation: "",
  weight,
  actual: null,
  score: null,
  at: {},
});
const formOf = (...indicators: Indicator[]): Form => ({
  kind: "declaration",
  title: "二级项目支出绩效目标申报表",
  source: { file: "示例", format: "text", at: "1" },
  fields: {},
  places: {},
  indicators,
  unread: [],
});
const got = (value: string | null, unit: string, state: Attainment["state"] = "measured"): Attainment => ({
  state,
  value,
  unit,
  window: fiscalYear(2023),
  asOf: "2023-12-31",
  met: null,
  rows: 1,
  batches: [],
  query: null,
  why: { zh: "", en: "" },
  parts: {},
});
const money: Money = { original: "100", adjusted: "100", spent: "95", rate: "95.00" };

const year = formOf(
  row("产出", "数量", "≥153个系统"),
  row("产出", "质量", "≤2%"),
  row("效益", "经济效益", "不适用"),
  row("效益", "社会效益", "显著"),
  row("满意度", "服务对象满意度", "≥90%"),
);
const attained = [got("150", "个"), got("2.5", "%"), null, got("达成年度指标", ""), got("93", "%")];

describe("a form's year", () => {
  test("adds the rounded scores up and grades the sum", () => {
    const score = scoreForm({ form: year, attainments: attained, money, pack: cn10 });
    // 25×150/153 = 24.51, 25×0.8 = 20, 30, 10, 9.5
    expect(score.rows.map((one) => one?.score)).toEqual(["24.51", "20.00", undefined, "30.00", "10.00"]);
    expect(score).toMatchObject({ total: "94.01", soFar: "94.01", complete: true, missingWeight: "0" });
    expect(score.execution.score).toBe("9.50");
    expect(score.grade).toEqual({ id: "excellent", zh: "优", en: "excellent" });
  });

  test("a row without evidence leaves the total open and is never nought", () => {
    const score = scoreForm({
      form: year,
      attainments: [null, attained[1] ?? null, null, got(null, "", "missing"), got(null, "%", "not-yet-due")],
      money,
      pack: cn10,
    });
    expect(score).toMatchObject({
      total: null,
      grade: null,
      soFar: "29.50",
      complete: false,
      missingWeight: "65",
    });
    expect(score.rows.map((one) => one?.rule)).toEqual([
      "no-evidence",
      "proportional",
      undefined,
      "no-evidence",
      "not-yet-due",
    ]);
  });

  test("steps for execution wait for the word on whether the project is finished", () => {
    const ask = (finished?: boolean) =>
      scoreForm({ form: year, attainments: attained, money, pack: cn101, finished }).execution.score;
    expect([ask(), ask(false), ask(true)]).toEqual([null, "7.00", "10.00"]);
  });

  test("points a person set are kept by row", () => {
    const attainments = [...attained];
    attainments[3] = got("部分达成年度指标并具有一定效果", "");
    const score = scoreForm({
      form: year,
      attainments,
      money,
      pack: cn10,
      judgedPoints: [null, null, null, "20"],
    });
    expect(score.rows[3]).toMatchObject({ score: "20.00", rule: "judged", needsReason: true });
    expect(() =>
      scoreForm({ form: year, attainments, money, pack: cn10, judgedPoints: [null, null, null, "24"] }),
    ).toThrow("18.00—23.99");
  });

  test("a gap in coverage does not matter where the target is met already", () => {
    const attainments = [{ ...got("160", "个", "partial"), met: true }, ...attained.slice(1)];
    expect(scoreForm({ form: year, attainments, money, pack: cn10 }).rows[0]?.score).toBe("25.00");
  });

  test("a row under a 一级 the pack does not know has no weight and stays open", () => {
    const form = formOf(...year.indicators, row("管理", "制度", "≥1项"));
    const score = scoreForm({ form, attainments: [...attained, got("1", "项")], money, pack: cn10 });
    expect(score.rows[5]).toMatchObject({ weight: "0", score: null, rule: "no-weight" });
    expect(score.total).toBeNull();
  });

  test("33.33 + 33.33 + 33.34 make 100.00", () => {
    const form = formOf(
      row("产出", "数量", "≥1个", "33.33"),
      row("产出", "质量", "≥1个", "33.33"),
      row("效益", "社会效益", "≥1个", "33.34"),
    );
    const score = scoreForm({
      form,
      attainments: [got("1", "个"), got("1", "个"), got("1", "个")],
      money,
      pack: cn10,
    });
    expect(score.total).toBe("100.00");
  });
});

describe("weights", () => {
  const levels = fc.constantFrom(
    "产出/数量",
    "产出/质量",
    "产出/成本",
    "效益/社会效益",
    "效益/经济效益",
    "满意度/服务对象满意度",
    "成本/经济成本",
  );
  test("whatever rows live, they and the execution make 100 to the cent", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(levels, fc.boolean()), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(cn10, cn101),
        (rows, pack) => {
          const form = formOf(
            ...rows.map(([place, live]) => {
              const [level1 = "", level2 = ""] = place.split("/");
              return row(level1, level2, live ? "≥1个" : "不适用");
            }),
          );
          const { weights, executionWeight } = distributeWeights(form, pack);
          const sum = weights.reduce((all, one) => all.plus(one ?? 0), decimal(executionWeight));
          if (rows.some(([, live]) => live)) expect(sum.toFixed(2)).toBe("100.00");
          for (const [i, [, live]] of rows.entries()) expect(weights[i] !== null).toBe(live);
        },
      ),
    );
  });
  test("largest remainder: parts are whole cents, differ by one at most, and add up", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: 1, max: 60 }), (cents, count) => {
        const parts = split(
          decimal(cents).div(100),
          Array.from({ length: count }, () => decimal(1)),
        );
        const whole = parts.map((part) => part.times(100).toNumber());
        expect(whole.every(Number.isInteger)).toBe(true);
        expect(whole.reduce((a, b) => a + b)).toBe(cents);
        expect(Math.max(...whole) - Math.min(...whole)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
