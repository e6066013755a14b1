import fc from "fast-check";
import { expect, it } from "vitest";
import { deviationCauses, type Form, type Indicator, likelihoods } from "#model";
import { parseTarget } from "#values";
import { check } from "./index.ts";

const pieces = fc.constantFrom(
  ...("《》〔〕（）(“”、，。；:1.2023年数量率元万元%≥≤=×÷/ \n反映指标满意度不适用显著合计其中完次保障保障*#\u0000😀".match(
    /./gsu,
  ) ?? []),
);
const text = fc.oneof(fc.string({ unit: pieces, maxLength: 60 }), fc.string({ maxLength: 20 }));
const amount = fc.record({
  text,
  printedUnit: fc.constantFrom("万元", "元", null, "斤"),
  yuan: fc.constant(null),
});
/** What a column of figures holds: figures, mostly. */
const figure = fc.oneof(
  fc.constantFrom("0", "10", "9.5", "10分", "100%", "90", "1,437", "—", "", "12次", "≥12次", "无"),
  text,
);
const printed = fc.option(figure);
const row = fc
  .record({
    weight: printed,
    actual: printed,
    score: printed,
    cause: printed,
    forecast: figure,
    remark: text,
    causes: fc.subarray([...deviationCauses]),
    likelihood: fc.constantFrom(null, ...likelihoods),
  })
  .map((cells) => cells satisfies Partial<Indicator>);
const money = fc.record({
  ...{ original: printed, adjusted: printed, spent: printed, rate: printed, weight: printed, score: printed },
  forecast: figure,
});
const indicator = fc
  .record({
    level1: fc.constantFrom("产出", "效益", "满意度", ""),
    level2: fc.constantFrom("数量", "质量", "时效", "成本", "社会效益", "服务对象满意度", ""),
    required: fc.boolean(),
    level3: text,
    target: fc.oneof(text, fc.constantFrom("≥12次", "95%", "≤3万元", "2023年6月底前")),
    explanation: text,
    later: row,
  })
  .map(({ later, ...cells }) => ({
    ...cells,
    ...later,
    target: parseTarget(cells.target),
    at: {},
  }));
const form: fc.Arbitrary<Form> = fc.record({
  kind: fc.constantFrom("declaration", "self-evaluation", "monitoring"),
  title: text,
  source: fc.constant({ file: "a", format: "b", at: "c" }),
  fields: fc.record(
    {
      projectCode: text,
      projectName: text,
      applicant: text,
      periodYears: text,
      totalAmount: amount,
      annualAmount: amount,
      policyBasis: text,
      costingBasis: text,
      annualGoal: text,
      longTermGoal: text,
    },
    { requiredKeys: [] },
  ),
  places: fc.constant({}),
  budget: money,
  funding: fc.array(
    money.map((amounts) => ({ name: "其他资金", ...amounts })),
    { maxLength: 4 },
  ),
  overall: fc.record({ weight: figure, score: figure, asOf: text, cause: text }, { requiredKeys: [] }),
  indicators: fc.array(indicator, { maxLength: 6 }),
  unread: fc.constant([]),
});

it("never throws, underlines inside the cell, and says the same twice, whatever stands in the cells", () => {
  fc.assert(
    fc.property(fc.array(form, { maxLength: 3 }), (forms) => {
      const result = check(forms);
      expect(check(forms)).toEqual(result);
      for (const { words, message } of result.findings) {
        expect(message.zh && message.en).toBeTruthy();
        if (words)
          expect(0 <= words.from && words.from <= words.to && words.to <= words.text.length).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it.each([
  "1",
  "1 ",
  "《",
  "1,",
  "（",
  "完",
  "保障",
  "1×",
  "第1号",
  "合计1万元",
  "1、",
  "目标1：",
  "指标1",
  "X",
  "2023年-",
  "率、",
  "，",
  "按期",
  "及时",
  "95%",
  "1月",
  "10",
  "10分",
  "未完成",
  "部分达成",
  "受疫情影响",
  "无",
])("is not slowed down by %j repeated", (piece) => {
  const long = piece.repeat(20_000);
  const [first] = fc.sample(form, { numRuns: 1, seed: 1 });
  if (!first) return;
  const fields = {
    policyBasis: long,
    costingBasis: long,
    annualGoal: long,
    longTermGoal: `${long}。`,
    projectCode: long,
    periodYears: long,
    isNew: "是",
    annualAmount: { text: "1", printedUnit: "万元", yuan: null },
  };
  const row = {
    level1: "产出",
    level2: "数量",
    required: true,
    level3: long,
    target: parseTarget("1次"),
    explanation: long,
    ...{ weight: "10", actual: long, score: "9", cause: long, forecast: long, remark: long },
    likelihood: "possible",
    at: {},
  } as const;
  const figures = { ...row, weight: long, actual: "1次", score: long, likelihood: "certain" } as const;
  const amounts = { original: long, adjusted: long, spent: long, rate: long, weight: long, score: long };
  const worded = { ...row, target: { kind: "grade", word: long, text: long } } as const;
  const shared = {
    ...row,
    target: { kind: "quantity", comparator: ">=", value: "1", unit: "%", noun: "", text: long },
  } as const;
  const begun = performance.now();
  for (const kind of ["declaration", "self-evaluation", "monitoring"] as const)
    check([
      {
        ...first,
        kind,
        fields,
        budget: { ...amounts, forecast: long },
        funding: [{ name: long, ...amounts }],
        overall: { weight: long, score: long, asOf: long, cause: long },
        indicators: [row, worded, shared, figures],
      },
    ]);
  expect(performance.now() - begun).toBeLessThan(10_000);
});
