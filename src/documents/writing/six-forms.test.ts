import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Form, type Indicator, isLive } from "#model";
import { readForms } from "../reading/read.ts";
import { attained } from "../tables/made-up.ts";
import { tableFormats, writeTable } from "./write.ts";

async function only(name: string, bytes: Uint8Array): Promise<Form> {
  const [form, ...others] = await readForms({ name, bytes });
  expect(others).toEqual([]);
  if (!form) throw new Error(`no form in ${name}`);
  return form;
}

const forms = await Promise.all(
  [1, 2, 3, 4, 5, 6].map((number) => {
    const name = `samples/forms/futian-2023/${number}-merged.docx`;
    return only(name, readFileSync(name));
  }),
);
const each = forms.map((form) => [form.fields.projectName, form] as const);

/** A row without its place: that is another file's. */
const withoutPlace = ({ at: _, ...row }: Indicator) => row;

test("there are six, with 80 rows, 55 of them live", () => {
  const rows = forms.flatMap(({ indicators }) => indicators);
  expect([forms.length, rows.length, rows.filter(isLive).length]).toEqual([6, 80, 55]);
});

describe.each(tableFormats)("in %s", (format) => {
  test.each(each)("%s: written and read again, the declaration says the same", async (_, form) => {
    const read = await only(`a.${format}`, await writeTable("declaration", { form }, format));
    expect(read.title).toBe(form.title);
    expect(read.fields).toEqual(form.fields);
    expect(read.indicators.map(withoutPlace)).toEqual(form.indicators.map(withoutPlace));
    expect(read.unread).toEqual([]);
  });

  test.each(each)("%s: so does a self-evaluation, with the figures in it", async (_, form) => {
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
    const read = await only(`a.${format}`, await writeTable("self-evaluation", data, format));
    expect(read.indicators.map(withoutPlace)).toEqual(
      rows.map(({ indicator, attainment, points, cause }) => ({
        ...withoutPlace(indicator),
        ...{ required: false, explanation: "" },
        ...{ actual: attainment ? `${attainment.value}%` : "—", weight: points.weight, score: points.score },
        cause,
      })),
    );
    const { projectCode, projectName, applicant, budgetUnit, annualGoal } = form.fields;
    expect(read.fields).toMatchObject({ projectCode, projectName, applicant, budgetUnit, annualGoal });
  });
});
