import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Form, type Indicator, isLive } from "#model";
import { parseTarget } from "#values";
import { readForms } from "../reading/read.ts";
import { attained } from "../tables/made-up.ts";
import { tableFormats, writeTable } from "./write.ts";

type Facts = {
  readonly forms: readonly {
    readonly fields: {
      readonly [name: string]: string | { readonly text: string; readonly labelUnit: string };
    };
    readonly indicators: readonly (Pick<
      Indicator,
      "level1" | "level2" | "level3" | "required" | "explanation"
    > & { readonly target: { readonly text: string } })[];
  }[];
};
const facts: Facts = JSON.parse(readFileSync("samples/forms/seed-all.facts.json", "utf8"));

/** The six real forms as their facts say, without what no table prints. */
const forms = facts.forms.map(
  ({ fields, indicators }): Form => ({
    kind: "declaration",
    title: "二级项目支出绩效目标申报表",
    source: { file: "", format: "", at: "" },
    fields: Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [
        name,
        typeof value === "string" ? value : { text: value.text, printedUnit: value.labelUnit, yuan: null },
      ]),
    ),
    places: {},
    indicators: indicators.map((row) => ({
      ...row,
      target: parseTarget(row.target.text),
      ...{ weight: null, actual: null, score: null, at: {} },
    })),
    unread: [],
  }),
);

const rowOf = ({ level1, level2, required, level3, target, explanation }: Indicator) => ({
  ...{ level1, level2, required, level3, target: target.text, explanation },
});

test("there are six, with 80 rows, 55 of them live", () => {
  const rows = forms.flatMap(({ indicators }) => indicators);
  expect([forms.length, rows.length, rows.filter(isLive).length]).toEqual([6, 80, 55]);
});

describe.each(tableFormats)("in %s", (format) => {
  test.each(forms.map((form) => [form.fields.projectName, form] as const))(
    "%s: written and read again, the declaration says the same",
    async (_, form) => {
      const bytes = await writeTable("declaration", { form }, format);
      const [read, ...others] = await readForms({ name: `a.${format}`, bytes });
      expect(others).toEqual([]);
      expect(read?.unread).toEqual([]);
      expect(read?.indicators.map(rowOf)).toEqual(form.indicators.map(rowOf));
      expect(read?.fields).toEqual(form.fields);
    },
  );

  test.each(forms.map((form) => [form.fields.projectName, form] as const))(
    "%s: so does a self-evaluation, with the figures in it",
    async (_, form) => {
      const rows = form.indicators.map((indicator, at) => ({
        indicator,
        attainment: isLive(indicator) ? attained("measured", `${at}.5`, "%") : null,
        points: { weight: `${at}`, score: `${at}.00`, rule: "", why: { zh: "", en: "" }, needsReason: false },
        cause: `原因${at}`,
      }));
      const nothing = { original: null, adjusted: null, spent: null, rate: null };
      const data = {
        ...{ year: 2023, form, rows, money: { total: nothing, points: null } },
        goal: { expected: form.fields.annualGoal ?? "", actual: "" },
        total: { weight: "100", score: null },
      };
      const bytes = await writeTable("self-evaluation", data, format);
      const [read, ...others] = await readForms({ name: `a.${format}`, bytes });
      expect(others).toEqual([]);
      const said = read?.indicators.map(({ level1, level2, level3, target, ...row }) => [
        ...[level1, level2, level3, target.text, row.actual, row.weight, row.score, row.cause],
      ]);
      expect(said).toEqual(
        rows.map(({ indicator: { level1, level2, level3, target }, attainment, points, cause }) => [
          ...[level1, level2, level3, target.text],
          ...[attainment ? `${attainment.value}%` : "—", points.weight, points.score, cause],
        ]),
      );
      const { projectCode, projectName, applicant, budgetUnit, annualGoal } = form.fields;
      expect(read?.fields).toMatchObject({ projectCode, projectName, applicant, budgetUnit, annualGoal });
    },
  );
});
