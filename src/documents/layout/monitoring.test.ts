import { describe, expect, test } from "vitest";
import { drawn } from "./drawn.ts";
import { findForms } from "./forms.ts";

const find = (text: string) => {
  const [form, ...others] = findForms({ blocks: [drawn(text)], unread: [] }, "a.docx", "docx");
  expect(others).toEqual([]);
  if (!form) throw new Error("no form");
  return form;
};

/** The columns of 财预〔2019〕136号, with this many months. */
const national = (months: string) =>
  `绩效指标|一级指标|二级指标|三级指标|年度指标值|${months}执行情况|全年预计完成情况|偏差原因分析|<|<|<|<|<|完成目标可能性|<|<|备注
^|^|^|^|^|^|^|经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|^`;

describe("the national table", () => {
  const form = find(`项目支出绩效目标执行监控表|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
（2023年度）|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<|<
项目名称|<|甲项目|<|<|<|<|<|<|<|<|<|<|<|<|<|<
主管部门及代码|<|甲局|<|<|<|实施单位|<|<|甲馆|<|<|<|<|<|<|<
项目资金\\n（万元）|<||<|年初预算数|<|1-7月执行数|<|<|1-7月执行率|<|<|全年预计执行数|<|<|<|<
^|^|年度资金总额：|<|100|<|55|<|<|55%|<|<|99|<|<|<|<
^|^|其中：本年一般公共预算拨款|<|80|<|50|<|<|62.5%|<|<|80|<|<|<|<
^|^|其他资金|<|20|<|5|<|<|25%|<|<|19|<|<|<|<
年度总体目标|<|保障运行。|<|<|<|<|<|<|<|<|<|<|<|<|<|<
${national("1-7月")}
|产出指标|数量指标|巡检次数|≥12次|7次|12次|||||||√|||
^|^|质量指标|可用率|≥95%|94%|94.5%||√|√|||机房停电|||√|追加电源
^|效益指标|社会效益|能力提升|显著|较好|显著||||||||||`);

  test("is a monitoring table with its fields and its money", () => {
    expect(form).toMatchObject({
      kind: "monitoring",
      title: "项目支出绩效目标执行监控表",
      fields: { projectName: "甲项目", budgetUnit: "甲局", applicant: "甲馆", annualGoal: "保障运行。" },
      budget: { original: "100", adjusted: null, spent: "55", rate: "55%", forecast: "99" },
      funding: [
        { name: "其中：本年一般公共预算拨款", original: "80", spent: "50", rate: "62.5%", forecast: "80" },
        { name: "其他资金", original: "20", spent: "5", rate: "25%", forecast: "19" },
      ],
      overall: { asOf: "1-7月" },
      unread: [],
    });
    expect(form.fields).not.toHaveProperty("annualAmount");
  });

  test("has rows with what was done, what is expected, why, and how likely", () =>
    expect(form.indicators).toMatchObject([
      {
        level2: "数量",
        actual: "7次",
        forecast: "12次",
        causes: [],
        cause: "",
        likelihood: "certain",
        remark: "",
      },
      {
        ...{ level1: "产出", level2: "质量", level3: "可用率", target: { text: "≥95%" }, actual: "94%" },
        ...{ forecast: "94.5%", causes: ["rules", "staff"], cause: "机房停电", likelihood: "impossible" },
        remark: "追加电源",
      },
      { level1: "效益", actual: "较好", likelihood: null },
    ]));
});

describe("headings", () => {
  test.each([
    "1–7月",
    "1-6月",
    "1—9月",
    "1至8月",
    "1～7月份",
    "7月",
    "上半年",
    "半年度",
    "截至6月底",
    "前三季度",
  ])("%s says how far the table counts", (months) => {
    const form = find(`${national(months)}\n|产出|数量|建成|3个|1个|3个||||||||||`);
    expect(form).toMatchObject({ kind: "monitoring", overall: { asOf: months }, unread: [] });
    expect(form.indicators).toMatchObject([{ actual: "1个", forecast: "3个" }]);
  });

  test("repeated on the next page, they are no indicators", () => {
    const row = "\n|产出|数量|建成|3个|1个|3个||||||||||";
    expect(find(`${national("1-7月")}${row}\n${national("1-7月")}${row}`).indicators).toHaveLength(2);
  });

  test("printed over by a level cell that the page break cut, they are headings all the same", () => {
    const form = find(`${national("1-7月")}
|产出指标|质量指标|可用率|95%|94%|95%||||||||||
${national("1-7月").replace("二级指标", "质量\\n二级指标\\n指标").replace("一级指标", "一级指标\\n产出指标")}
|||响应率|90%|94%|95%||||||||||
|效益指标|社会效益指标|能力|显著|较好|显著||||||||||`);
    expect(form.indicators.map(({ level1, level2 }) => `${level1}/${level2}`)).toEqual([
      "产出/质量",
      "产出/质量",
      "效益/社会效益",
    ]);
    expect(form.unread).toEqual([]);
  });

  test("without merged cells", () => {
    const form = find(`一级指标|二级指标|三级指标|指标值|1-7月执行情况|偏差原因分析||||||完成目标可能性|||备注
|||||经费保障|制度保障|人员保障|硬件条件保障|其他|原因说明|确定能|有可能|完全不可能|
产出|数量|建成|3个|1个|√||||√|雨季||√||等晴天`);
    expect(form.unread).toEqual([]);
    expect(form.indicators).toMatchObject([
      { causes: ["funding", "other"], cause: "雨季", likelihood: "possible", remark: "等晴天" },
    ]);
  });
});

describe("marks", () => {
  const row = (cells: string) => find(`${national("1-7月")}\n|产出|数量|建成|3个|1个|2个|${cells}`);
  test.each(["√", "✓", "✔", "☑", "■", "是"])("%s is a tick", (tick) =>
    expect(row(`${tick}|||||||${tick}||`).indicators).toMatchObject([
      { causes: ["funding"], cause: "", likelihood: "possible" },
    ]),
  );
  test.each(["", "□", "○", "—", "/", "×", "否", "无"])("%j is none", (blank) => {
    const form = row(`${blank}||||||${blank}|${blank}|${blank}|`);
    expect(form.indicators).toMatchObject([{ causes: [], cause: "", likelihood: null }]);
    expect(form.unread).toEqual([]);
  });
  test("words in place of a tick are the reason", () =>
    expect(row("资金未到位|||||仍在筹措||||").indicators).toMatchObject([
      { causes: ["funding"], cause: "资金未到位；仍在筹措" },
    ]));
  test("two likelihoods are none: kept as unread", () => {
    const form = row("||||||√|√||");
    expect(form.indicators).toMatchObject([{ likelihood: null }]);
    expect(form.unread.map(({ text }) => text)).toEqual(["√", "√"]);
  });
});

describe("local tables", () => {
  const huangshi = (likelihood: string) =>
    find(`项目支出绩效监控表|<|<|<|<
项目名称|甲项目|<|主管部门|甲局
项目资金|<|年初预算数|1-6月执行数|全年预计执行数
年度资金总额|<|100|55|99
指标名称|指标值|半年度指标执行情况|完成目标可能性（确定能、有可能、不可能）|备注
巡检次数|≥12次|6次|确定能|
可用率|≥95%|94%|${likelihood}|加装电源
偏差或不能完成目标原因分析|机房停电两次。|<|<|<
相关建议或举措|八月加装备用电源。|<|<|<`);

  test.each([
    ["有可能", "possible"],
    ["不可能", "impossible"],
    ["☑有可能 □不可能 □确定能", "possible"],
    ["确定能□ 有可能□ 不可能□", null],
    ["确定能完成", "certain"],
  ])("one column of likelihood: %s", (words, likelihood) => {
    const form = huangshi(words);
    expect(form).toMatchObject({
      kind: "monitoring",
      budget: { original: "100", spent: "55", rate: null, forecast: "99" },
      overall: { asOf: "半年度", cause: "机房停电两次。", proposal: "八月加装备用电源。" },
    });
    expect(form.indicators).toMatchObject([
      { level3: "巡检次数", actual: "6次", likelihood: "certain" },
      { level3: "可用率", target: { text: "≥95%" }, actual: "94%", likelihood, remark: "加装电源" },
    ]);
    expect(form.unread.map(({ text }) => text)).toEqual(likelihood ? [] : [words]);
  });

  test("the data elements of the national fiscal system; a code for the likelihood is not guessed at", () => {
    const form = find(`项目名称|甲项目|<|<|<|<|<|<
绩效目标|保障运行。|<|<|<|<|<|<
项目预算执行情况|55|<|<|项目预算全年预计执行情况|99|<|<
一级指标名称|二级指标名称|三级指标名称|指标值|绩效指标完成情况|绩效指标全年预计完成情况|偏差原因分析|完成目标可能性
产出指标|数量指标|巡检次数|≥12次|7次|12次|无偏差|1`);
    expect(form).toMatchObject({
      kind: "monitoring",
      fields: { annualGoal: "保障运行。" },
      budget: { original: null, spent: "55", forecast: "99" },
    });
    expect(form.indicators).toMatchObject([
      {
        ...{ level1: "产出", level2: "数量", level3: "巡检次数", actual: "7次", forecast: "12次" },
        ...{ cause: "无偏差", likelihood: null },
      },
    ]);
    expect(form.unread).toMatchObject([
      { text: "1", why: { zh: expect.stringContaining("完成目标可能性") } },
    ]);
  });
});
