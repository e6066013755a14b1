import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Form } from "#model";
import type { Block } from "../formats/format.ts";
import { drawn } from "./drawn.ts";
import { findForms } from "./forms.ts";

const line = (text: string): Block => ({ is: "line", text, place: { line: 1 } });
const find = (...blocks: readonly Block[]) => findForms({ blocks, unread: [] }, "a.docx", "docx");
const rows = (form: Form | undefined) =>
  form?.indicators.map((row) =>
    [row.level1, row.required ? `*${row.level2}` : row.level2, row.level3, row.target.text].join("/"),
  );
const header = "一级指标|二级指标|三级指标|指标值|指标解释";

describe("fields", () => {
  test("right of the label, over empty cells, and blank where nothing is printed", () => {
    const [form] = find(drawn(`项目名称|甲|项目编码|\n申请单位||乙单位|<\n${header}`));
    expect(form?.fields).toEqual({ projectName: "甲", projectCode: "", applicant: "乙单位" });
  });

  test("below the label, where a second label stands on its right", () => {
    const [form] = find(drawn(`年度总体目标|预期目标|实际完成情况\n^|做完|做完了\n${header}`));
    expect(form?.fields.annualGoal).toBe("做完");
    expect(form?.overall).toEqual({ goalActual: "做完了" });
    expect(form?.unread).toEqual([]);
  });

  test("in one cell or line with the label", () => {
    const [form] = find(line("项目名称：甲    主管部门：乙局"), line("项目期：2023年"), drawn(header));
    expect(form?.fields).toEqual({ projectName: "甲", budgetUnit: "乙局", periodYears: "2023年" });
  });

  test("several to a line, parted by wide spaces, or by one before a label we know", () => {
    const [form] = find(
      line("项目编码：1 数据截至：2023-07-31　金额单位：万元"),
      drawn(`项目名称|甲 乙：丙\n${header}`),
    );
    expect(form?.fields).toEqual({ projectCode: "1", projectName: "甲 乙：丙" });
    expect(form?.overall).toEqual({ asOf: "2023-07-31", moneyUnit: "万元" });
  });

  test("the money unit may stand in the merged label on the left", () => {
    const [form] = find(
      drawn(`项目名称|甲|<\n项目资金\\n（元）|年度资金总额|1681680\n^|其中：财政拨款|\n${header}`),
    );
    expect(form?.fields.annualAmount).toEqual({ text: "1681680", printedUnit: "元", yuan: "1681680" });
  });

  test("prose that looks like a label is a value where a label stands before it", () => {
    const [form] = find(drawn(`政策依据|1. 项目背景：履职需要。\n项目名称|甲\n${header}`));
    expect(form?.fields.policyBasis).toBe("1. 项目背景：履职需要。");
  });

  test("what has no place is kept as unread", () => {
    const [form] = find(drawn(`项目名称|甲\n资金用途|修路\n随便什么|x\n${header}`));
    expect(form?.unread.map(({ text }) => text)).toEqual(["资金用途：修路", "随便什么", "x"]);
  });
});

describe("indicator rows", () => {
  test("merged levels hold for every row they cover; stars are read and dropped", () => {
    const [form] = find(
      drawn(`${header}\n产出指标（50分）|*数量指标|建成|≥3个|x\n^|^|维护|5个|x\n^|质量|合格率|100%|x`),
    );
    expect(rows(form)).toEqual(["产出/*数量/建成/≥3个", "产出/*数量/维护/5个", "产出/质量/合格率/100%"]);
  });

  test("year and unit between two forms of one sheet are no indicator", () => {
    const one = `项目编号|0001|项目名称|甲|\n年度资金总额|210|||\n${header}\n产出|数量|建成|3个|`;
    const head = "项目支出绩效目标申报表|<|<|<|<\n（2025年度）　　金额单位：万元|<|<|<|<";
    const forms = find(drawn(`${head}\n${one}\n${head}\n${one.replace("0001", "0002").replace("甲", "乙")}`));
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
    expect(forms.map(({ year }) => year)).toEqual(["2025", "2025"]);
    expect(forms.map(({ fields }) => fields.annualAmount?.yuan)).toEqual(["2100000", "2100000"]);
    expect(forms.flatMap(({ unread }) => unread)).toEqual([]);
  });

  test("numbers before a level are no part of its name", () => {
    const [form] = find(
      drawn(`${header}\n一、产出指标（50分）|（一）*数量指标|建成|3个|\n二、效益指标|1.社会效益|就业|5人|`),
    );
    expect(rows(form)).toEqual(["产出/*数量/建成/3个", "效益/社会效益/就业/5人"]);
  });

  test("levels left out are those above, until a new first level begins", () => {
    const [form] = find(
      drawn(`${header}\n产出|数量|建成|3个|\n||维护|5个|\n|质量|合格率|100%|\n满意度||群众满意度|90%|`),
    );
    expect(rows(form)).toEqual([
      "产出/数量/建成/3个",
      "产出/数量/维护/5个",
      "产出/质量/合格率/100%",
      "满意度//群众满意度/90%",
    ]);
  });

  test("a row with nothing but its level is kept, its target empty", () => {
    const [form] = find(drawn(`${header}\n满意度|服务对象满意度|群众满意度|90%|\n^|其他满意度|||`));
    expect(form?.indicators[1]).toMatchObject({
      level2: "其他满意度",
      level3: "",
      target: { kind: "empty", text: "" },
    });
  });

  test("weight, actual and score are null where there is no such column", () => {
    const [form] = find(drawn(`${header}\n产出|数量|建成|3个|`));
    expect(form?.indicators[0]).toMatchObject({ weight: null, actual: null, score: null });
    expect(form?.indicators[0]).not.toHaveProperty("cause");
  });

  test("columns stand in any order; an unknown one is kept as unread", () => {
    const [form] = find(
      line("项目支出绩效自评表"),
      drawn(
        `指标得分|一级指标|分值|二级指标|三级指标|实际完成值|年度指标值|核心指标否|偏差原因分析\n9|产出|10|数量|建成|2个|3个|是|雨季`,
      ),
    );
    expect(form).toMatchObject({ kind: "self-evaluation" });
    expect(form?.indicators[0]).toMatchObject({ weight: "10", actual: "2个", score: "9", cause: "雨季" });
    expect(form?.unread).toMatchObject([{ text: "是", why: { zh: expect.stringContaining("核心指标否") } }]);
  });

  test("a merged weight counts once", () => {
    const [form] = find(
      drawn(`一级指标|二级指标|三级指标|指标值|分值\n产出|数量|建成|3个|10\n^|^|维护|5个|^`),
    );
    expect(form?.indicators.map(({ weight }) => weight)).toEqual(["10", ""]);
  });

  test.each([
    [
      "a second storey",
      `一级指标|二级指标|三级指标|指标值|<|<\n^|^|^|符号|值|计量单位\n产出|数量|建成|≥|153|个系统`,
    ],
    ["one storey", `一级指标|二级指标|三级指标|运算符号|指标值|计量单位\n产出|数量|建成|≥|153|个系统`],
    [
      "unit first",
      `一级指标|二级指标|三级指标|指标值|<|<\n^|^|^|计量单位|指标性质|指标值\n产出|数量|建成|个系统|≥|153`,
    ],
    ["no storey at all", `一级指标|二级指标|三级指标|指标值|<|<\n产出|数量|建成|≥|153|个系统`],
    [
      "sign and unit said twice",
      `一级指标|二级指标|三级指标|运算符|指标值|单位\n产出|数量|建成|≥|≥153个系统|个系统`,
    ],
  ])("a target split over cells: %s", (_, text) => {
    expect(rows(find(drawn(text))[0])).toEqual(["产出/数量/建成/≥153个系统"]);
  });

  test("words under 单位（文字描述）", () => {
    const [form] = find(
      drawn(
        `一级指标|二级指标|三级指标|预期指标值|<|<\n^|^|^|符号|值|单位（文字描述）\n效益|社会|影响|||显著`,
      ),
    );
    expect(rows(form)).toEqual(["效益/社会/影响/显著"]);
  });

  test("of long-term and annual halves the annual one is read", () => {
    const [form] = find(
      drawn(
        `一级指标|长期绩效目标|<|<|年度绩效目标|<|<\n^|二级指标|三级指标|指标值|二级指标|三级指标|指标值\n产出|数量|建成|9个|数量|建一个|1个`,
      ),
    );
    expect(rows(form)).toEqual(["产出/数量/建一个/1个"]);
    expect(form?.unread.map(({ text }) => text)).toEqual(["建成", "9个"]);
  });

  test("totals and signatures are no indicators", () => {
    const [form] = find(
      drawn(`${header}\n产出|数量|建成|3个|\n总分|<|<|100|\n填表人：   联系电话：|<|<|<|<`),
    );
    expect(rows(form)).toHaveLength(1);
    expect(form?.unread).toMatchObject([{ text: "总分 | 100" }]);
  });
});

describe("what is said of the whole project", () => {
  test("the total of weights and scores", () => {
    const [form] = find(
      drawn(
        `一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分\n产出|数量|建成|3个|3个|10|9\n总分|<|<|<|<|100|96.5`,
      ),
    );
    expect(form?.overall).toEqual({ weight: "100", score: "96.5" });
    expect(form?.unread).toEqual([]);
  });

  test("a total that stands under no one column is kept as unread", () => {
    const [form] = find(
      drawn(
        `一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分\n产出|数量|建成|3个|3个|10|9\n总分|<|<|<|<|96.5|<`,
      ),
    );
    expect(form?.overall).toBeUndefined();
    expect(form?.unread).toMatchObject([{ text: "总分 | 96.5" }]);
  });

  test.each([
    ["above the form", [line("金额单位：万元"), drawn(`项目名称|甲\n年度资金总额|25\n${header}`)]],
    ["in its first row", [drawn(`（金额单位：万元）\n项目名称|甲\n年度资金总额|25\n${header}`)]],
    [
      "beside the code",
      [line("项目编码：1　金额单位：万元"), drawn(`项目名称|甲\n年度资金总额|25\n${header}`)],
    ],
  ])("金额单位 %s is the unit of amounts whose label has none", (_, blocks) => {
    const [form] = find(...blocks);
    expect(form?.overall).toEqual({ moneyUnit: "万元" });
    expect(form?.fields.annualAmount).toEqual({ text: "25", printedUnit: "万元", yuan: "250000" });
    expect(form?.unread).toEqual([]);
  });

  test("money as pairs of name and figure", () => {
    const [form] = find(drawn(`项目名称|甲|<|<\n全年预算数|100|全年执行数|98.5\n${header}`));
    expect(form?.budget).toMatchObject({ original: null, adjusted: "100", spent: "98.5", rate: null });
  });
});

describe("several forms, several pages", () => {
  const one = (name: string) => `项目名称|${name}|<|<|<\n${header}\n产出|数量|建成|3个|`;
  test("a title, a sheet or the project's name begins a new form", () => {
    const named = (forms: readonly Form[]) =>
      forms.map(({ fields, title }) => `${title}${fields.projectName}`);
    expect(named(find(drawn(`${one("甲")}\n${one("乙")}`)))).toEqual(["甲", "乙"]);
    expect(
      named(find(line("绩效目标申报表"), drawn(one("甲")), line("绩效目标申报表"), drawn(one("乙")))),
    ).toEqual(["绩效目标申报表甲", "绩效目标申报表乙"]);
    expect(named(find({ is: "break" }, drawn(one("甲")), { is: "break" }, drawn(one("乙"))))).toEqual([
      "甲",
      "乙",
    ]);
  });

  test("each has the year below or in its title, also where all share one table", () => {
    const years = (...blocks: readonly Block[]) => find(...blocks).map(({ year }) => year);
    const title = line("项目绩效目标申报表");
    expect(
      years(title, line("（2023年度）"), drawn(one("甲")), title, line("（2024年度）"), drawn(one("乙"))),
    ).toEqual(["2023", "2024"]);
    expect(years(line("2023年度项目绩效目标申报表"), drawn(one("甲")))).toEqual(["2023"]);
    expect(years(line("项目绩效目标申报表（2023年度）"), drawn(one("甲")))).toEqual(["2023"]);
    expect(years(title, line("（　　年度）"), drawn(one("甲")))).toEqual([undefined]);
    const merged = (year: string, name: string) =>
      `项目绩效目标申报表|<|<|<|<\n（${year}年度）|<|<|<|<\n${one(name)}`;
    expect(years(drawn(`${merged("2023", "甲")}\n${merged("2024", "乙")}`))).toEqual(["2023", "2024"]);
  });

  test("a table goes on over the page, with its header repeated or not, under a running title or not", () => {
    const rest = "|质量|合格率|100%|";
    for (const page of [
      [drawn(rest)],
      [drawn(`${header}\n${rest}`)],
      [line("绩效目标申报表"), drawn(`${header}\n${rest}`)],
      [line("— 2 —"), drawn(rest)],
    ]) {
      const forms = find(line("绩效目标申报表"), drawn(one("甲")), ...page);
      expect(forms.map(rows)).toEqual([["产出/数量/建成/3个", "产出/质量/合格率/100%"]]);
    }
  });

  test("a row cut by the page break is one row", () => {
    const [form] = find(
      drawn(`${header}\n产出|数量|建成并|辖区企业满意率达95%以|反映建成`),
      drawn("|||上。|情况", true),
      drawn("|质量|合格率|100%|"),
    );
    expect(rows(form)).toEqual(["产出/数量/建成并/辖区企业满意率达95%以上。", "产出/质量/合格率/100%"]);
    expect(form?.indicators[0]?.explanation).toBe("反映建成情况");
  });

  test("a merged level whose words stand on the later page only holds for the rows on both", () => {
    const [form] = find(
      drawn(`${header}\n产出|*数量|建成|3个|反映\n|经济|收入|1万元|反映\n^||影响|显著|反映`),
      drawn("效益|*社会|就业|5个|反映\n^|生态|绿化|1%|反映", true),
    );
    expect(rows(form)).toEqual([
      "产出/*数量/建成/3个",
      "效益/经济/收入/1万元",
      "效益/*社会/影响/显著",
      "效益/*社会/就业/5个",
      "效益/生态/绿化/1%",
    ]);
  });

  test("levels left blank where they repeat stay those above, also at the foot of a page", () => {
    const [form] = find(
      drawn(`${header}\n产出|数量|建成|3个|\n||维护|4个|\n|质量|合格率|1%|`),
      drawn("效益|社会|就业|5个|\n||收入|6个|", true),
      drawn("满意度|群众|满意|9%|", true),
    );
    expect(form?.indicators.map(({ level1 }) => level1)).toEqual([
      "产出",
      "产出",
      "产出",
      "效益",
      "效益",
      "满意度",
    ]);
  });

  test("an indicator that begins on a new page is no rest of the row before", () => {
    const [form] = find(drawn(`${header}\n产出|数量|建成|3个|反映`), drawn("||维护|5个|反映", true));
    expect(rows(form)).toEqual(["产出/数量/建成/3个", "产出/数量/维护/5个"]);
  });

  test("a form whose indicator table is not found says so", () => {
    const [form] = find(drawn("项目名称|甲\n项目编码|1\n申请单位|乙"));
    expect(form?.indicators).toEqual([]);
    expect(form?.unread).toMatchObject([{ why: { zh: expect.stringContaining("没有找到指标表") } }]);
  });
});

test("the money row of a self-evaluation", () => {
  const [form] = find(
    drawn(
      `项目资金（万元）||年初预算数|全年预算数(A)|全年执行数(B)|分值|执行率(B/A×100%)|得分\n^|年度资金总额||15|10.5|10|70%|7\n^|其中：财政拨款||15|10.5|—|70%|—\n一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差`,
    ),
  );
  expect(form?.budget).toEqual({
    original: "",
    adjusted: "15",
    spent: "10.5",
    rate: "70%",
    weight: "10",
    score: "7",
  });
  expect(form?.funding).toEqual([
    {
      ...{ name: "其中：财政拨款", original: "", adjusted: "15", spent: "10.5" },
      ...{ rate: "70%", weight: "—", score: "—" },
    },
  ]);
  expect(form?.unread).toEqual([]);
});

test("whatever rows a form has, merged or repeated, they come out as they went in", () => {
  const word = fc.stringMatching(/^[甲乙丙丁戊己庚辛]{1,6}$/);
  const target = fc.constantFrom("≥3个", "100%", "24小时内", "显著", "不适用", "");
  const group = fc.record({
    level2: word,
    rows: fc.array(fc.tuple(word, target, word), { minLength: 1, maxLength: 3 }),
  });
  const form = fc.array(
    fc.record({ level1: word, groups: fc.array(group, { minLength: 1, maxLength: 3 }) }),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(form, fc.boolean(), (levels, merge) => {
      const body = levels.flatMap(({ level1, groups }) =>
        groups.flatMap(({ level2, rows: printed }, index) =>
          printed.map(([level3, value, explanation], at) => ({
            cells: [
              merge && (index || at) ? "^" : level1,
              merge && at ? "^" : level2,
              level3,
              value,
              explanation,
            ],
            says: [level1, level2, level3, value].join("/"),
          })),
        ),
      );
      const text = [header, ...body.map(({ cells }) => cells.join("|"))].join("\n");
      expect(rows(find(drawn(text))[0])).toEqual(body.map(({ says }) => says));
    }),
    { seed: 2023, numRuns: 150 },
  );
});
