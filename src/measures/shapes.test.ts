import { describe, expect, test } from "vitest";
import { kinds } from "#evidence";
import type { Parts } from "#model";
import { readMeasure, shapes } from "./measure.ts";
import { decided } from "./shapes/latest-grade/shape.ts";
import { tally } from "./tally.ts";

const at = { file: "example", zh: "指标", en: "indicator" };
const year = { from: "2023-01-01", to: "2023-12-31" };
const bound = (plain: { readonly [name: string]: unknown }) =>
  readMeasure(plain, { at, indicator: "某项工作", kinds });

describe("every shape", () => {
  test.each(shapes.map((shape) => [shape.id, shape] as const))(
    "%s compiles to its golden SQL",
    async (id, shape) => {
      const { sql, rowsSql } = tally(bound(shape.example.measure), year, "2023-07-31");
      await expect(`${sql}\n\n-- rows\n${rowsSql}\n`).toMatchFileSnapshot(`./shapes/${id}/query.sql`);
    },
  );
  test.each(shapes.map((shape) => [shape.id, shape] as const))(
    "%s says what it counts in both languages",
    (_, shape) => {
      const { sentence } = bound(shape.example.measure);
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(sentence.en).toMatch(/^[a-z]/);
      expect(shape.duty.zh).toMatch(/。$/);
      expect(shape.duty.en).toMatch(/\.$/);
    },
  );
  test.each(shapes.map((shape) => [shape.id, shape] as const))(
    "%s over no rows at all gives no figure out of nothing",
    (_, shape) => {
      const measure = bound(shape.example.measure);
      const figure = measure.figure({} satisfies Parts);
      expect(figure.rows).toBe(0);
      if (figure.is === "number") expect(figure.over.isZero()).toBe(true);
    },
  );
});

describe("the common subset of DuckDB and PostgreSQL", () => {
  const printed = shapes.map((shape) => tally(bound(shape.example.measure), year, "2023-07-31"));
  test.each([
    ["division", /[^']\/[^']/],
    ["avg", /\bavg\(/i],
    ["interpolated percentiles", /percentile_cont|median|quantile/i],
    ["casts without scale", /as (numeric|decimal)\)|::/i],
    ["doubles", /double|float|real/i],
    ["zone arithmetic", /time zone|date_trunc|interval/i],
    ["patterns", /~|similar to|regexp/i],
  ])("has no %s", (_, spelling) => {
    for (const { sql, rowsSql } of printed) {
      const bare = (text: string) => text.replace(/'[^']*'/g, "''");
      expect(bare(sql)).not.toMatch(spelling);
      expect(bare(rowsSql)).not.toMatch(spelling);
    }
  });
  test("says where absent values stand in every order", () => {
    for (const { rowsSql } of printed)
      for (const by of rowsSql.slice(rowsSql.lastIndexOf("order by")).split(/,(?![^(]*\))/))
        expect(by).toMatch(/nulls last|source/);
  });
});

describe("grades", () => {
  test.each([
    ["majority", [2, 1, 0], 0],
    ["majority", [1, 1, 0], 1],
    ["majority", [1, 1, 1], 1],
    ["majority", [1, 0, 2], 2],
    ["all", [3, 0, 0], 0],
    ["all", [2, 1, 0], 1],
    ["all", [2, 0, 1], 2],
    ["mean", [1, 1, 0], 0],
    ["mean", [1, 2, 0], 1],
    ["mean", [1, 0, 1], 1],
    ["mean", [0, 0, 3], 2],
    ["majority", [0, 0, 0], null],
  ] as const)("by %s, votes %j decide for grade %j", (rule, votes, grade) => {
    expect(decided(rule, votes)).toBe(grade);
  });
});
