import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { deviationCauses, type Form, type Indicator, isLive, likelihoods } from "#model";
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

/** The fields that tables after the declaration print. */
const printedOn = ({ fields }: Form) => {
  const { projectCode, projectName, applicant, budgetUnit, annualGoal } = fields;
  return { projectCode, projectName, applicant, budgetUnit, annualGoal };
};

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
    expect(read.fields).toEqual(printedOn(form));
    expect(read.overall).toEqual({ moneyUnit: "万元", goalActual: "", weight: "100", score: "待定" });
    expect(read.unread).toEqual([]);
  });

  test.each(each)("%s: so does a monitoring table: every row, every figure, every tick", async (_, form) => {
    const rows = form.indicators.map((indicator, at) => ({
      indicator,
      attainment: isLive(indicator) ? attained("measured", `${at}.5`, "%") : null,
      forecast: isLive(indicator) ? `${at}.9%` : "",
      // Over the rows many sets of causes come up, every likelihood, and none.
      causes: deviationCauses.filter((_, bit) => (((at * 7) >> bit) & 1) === 1),
      reason: at % 2 ? `原因${at}` : "",
      likelihood: likelihoods[at % 4] ?? null,
      remark: at % 3 ? "" : `备注${at}`,
    }));
    const money = { original: "7567200", spent: "4000000", rate: "52.86", forecast: "7500000.01" };
    const goal = form.fields.annualGoal ?? "";
    const data = { asOf: "2023-07-31", form, money: { total: money, other: money }, goal, rows };
    const read = await only(`a.${format}`, await writeTable("monitoring", data, format));
    expect([read.kind, read.title]).toEqual(["monitoring", "项目支出绩效目标执行监控表"]);
    expect(read.indicators.map(withoutPlace)).toEqual(
      rows.map(({ indicator, attainment, forecast, causes, reason, likelihood, remark }) => ({
        ...withoutPlace(indicator),
        ...{ required: false, explanation: "" },
        ...{ actual: attainment ? `${attainment.value}%` : "—", forecast: forecast || "—" },
        ...{ causes, cause: reason, likelihood, remark },
      })),
    );
    expect(read.fields).toEqual(printedOn(form));
    const printed = { original: "756.72", adjusted: null, spent: "400.00", rate: "52.86%" };
    const whole = { ...printed, weight: null, score: null, forecast: "750.000001" };
    expect(read.budget).toEqual(whole);
    expect(read.funding).toEqual([
      { ...whole, name: "其中：本年一般公共预算拨款", original: "", spent: "", rate: "", forecast: "" },
      { ...whole, name: "其他资金" },
    ]);
    expect(read.overall).toEqual({ moneyUnit: "万元", asOf: "2023-07-31" });
    expect(read.unread).toEqual([]);
  });
});
