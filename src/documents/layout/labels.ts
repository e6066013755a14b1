import { type AmountField, amountFields, type FieldName, type OverallField } from "#model";
import { monthsSoFar } from "./budget.ts";
import { labelKey, solid } from "./words.ts";

/** Every wording under which published forms print a field. */
const wordings: { readonly [Name in FieldName]: string } = {
  projectCode: "项目编码|项目编号|项目代码",
  projectName: "项目名称|专项名称|政策名称|项目（政策）名称|项目政策名称|专项资金名称",
  applicant:
    "申请单位|申报单位|实施单位|项目单位|项目实施单位|项目执行单位|执行单位|填报单位|预算单位|单位名称|资金使用单位|项目申报单位|部门预算单位",
  budgetUnit: "一级预算单位|主管部门|主管部门及代码|项目主管部门|预算主管部门|部门名称|主管单位|主管预算部门",
  periodYears: "实施期限|项目期|项目实施期|项目周期|实施期|起止年限|项目起止年限|项目实施期限",
  projectType: "项目类型|项目类别|项目属性",
  isNew: "是否新增项目|是否新增",
  allocation: "分配方式|资金分配方式",
  totalAmount:
    "项目总金额|项目总额|项目总投资|项目资金总额|总金额|实施期资金总额|中期资金总额|项目总预算|预算总额",
  annualAmount:
    "本年度项目金额|年度资金总额|年度金额|本年度金额|本年项目金额|年度预算金额|项目当年预算|当年预算|项目预算资金|年度预算申请|本年度预算|预算金额|项目预算金额|资金总额|本年度资金总额|全年预算金额|年度预算数",
  policyBasis: "政策依据|立项依据|项目立项依据",
  costingBasis: "测算依据|资金测算依据|项目测算依据",
  annualGoal:
    "年度目标|年度总体目标|年度绩效目标|预期目标|总体目标|绩效目标|项目绩效目标|年初设定目标|年初预期目标|年度总体绩效目标|本年度绩效目标|年度绩效总目标|总体绩效目标|项目年度绩效目标|项目总体目标",
  longTermGoal:
    "长期目标|中期目标|实施期目标|实施期绩效目标|实施期总体目标|中长期目标|长期绩效目标|中长期绩效目标|长期总体目标",
};

const fieldOf = new Map<string, FieldName>();
for (const [name, words] of Object.entries(wordings) as [FieldName, string][])
  for (const word of words.split("|")) fieldOf.set(labelKey(word), name);

/** The field a label names, or null. */
export const fieldNamed = (text: string): FieldName | null => fieldOf.get(labelKey(text)) ?? null;

export const isAmount = (name: FieldName): name is AmountField =>
  amountFields.some((amount) => amount === name);

const overall: readonly (readonly [OverallField, RegExp])[] = [
  ["goalActual", /^(年度|全年|自评)?(总体)?(绩效)?(目标)?(实际|总体)?(全年)?(目标)?(实际)?完成情况$/],
  ["goalActual", /^(项目)?(年度|总体)?(绩效)?目标(执行|完成)(总体)?情况$/],
  ["goalActual", new RegExp(`${monthsSoFar.source}(总体)?(绩效)?目标(实际)?(执行|完成)(总体)?情况$`)],
  ["cause", /^(偏差|偏离目标)?或?(不能|未)(完成|实现)(绩效)?目标的?原因(分析|说明)?$|^偏差原因(分析|说明)?$/],
  [
    "proposal",
    /^(相关|有关)?(建议|意见)(或|和|及|与)?(举措|措施|改进措施)$|^相关建议$|^下一步(改进)?(措施|建议|打算)$/,
  ],
  ["asOf", /^(数据|监控|执行)?截[至止](日期|时间|时点|日)?$/],
  ["moneyUnit", /^金额单位$/],
];
/** What a label says of the whole project in a monitoring table or self-evaluation, or null. */
export const overallNamed = (text: string): OverallField | null =>
  overall.find(([, words]) => words.test(labelKey(text)))?.[0] ?? null;

/** Labels that forms print and for which a Form has no place: they end a neighbour's value all the same. */
const others =
  /^(其中.*|其他资金|财政拨款|上年结转资金|当年财政拨款|项目负责人.*|联系人|联系电话|电话|填报日期|填报人|(项目)?(起始|开始|终止|结束|截止)(时间|日期)|资金用途|资金来源|项目概况|项目内容|项目简介|项目背景|项目资金|预算执行.*|自评得分|自评等级|资金性质|资金类型|项目级次|职能职责.*|绩效指标|监控任务(编号|标题|内容)|绩效监控类型|报送(截止)?日期|是否需要整改|整改要求和建议|整改结果和结论|是否终审)$/;

/** True for any text that is a label rather than a value. */
export const isLabel = (text: string): boolean => {
  const key = labelKey(text);
  return key !== "" && (fieldOf.has(key) || others.test(key) || overallNamed(text) !== null);
};

const title = /(绩效|自评|目标).*(表|报告书)(\(.*\))?$/;
/** A form's printed title: short, about performance, ending in 表. */
export const isTitle = (text: string): boolean => {
  const words = solid(text).replace(/（/g, "(").replace(/）/g, ")");
  return words.length >= 5 && words.length <= 48 && title.test(words) && !/[:：。；;]/.test(words);
};

/** What may follow the table without being part of it: totals, remarks, signatures. */
export const isFooter = (text: string): boolean =>
  /^(总分|合计|总计|总得分|得分合计|自评总分|自评得分|自评等级|自评结论|注|备注|说明|其他需要说明|填表人|填报人|填报日期|填报单位|单位负责人|项目负责人|财务负责人|负责人|联系人|联系电话|审核人|复核人|经办人|单位意见|主管部门审核|财政部门审核)/.test(
    labelKey(text),
  );

export const isPageNumber = (text: string): boolean =>
  /^([-—–]*\d{1,4}[-—–]*|第\d+页.*|\d+\/\d+)$/.test(solid(text));

const underTitle =
  /^(?:[（(]?((?:19|20)\d{2})年度?[)）]?)?(?:[（(]?(?:金额)?单位[:：](?:人民币)?(亿元|万元|元)[)）]?)?$/;

/** 金额单位：万元 as a line of its own or beside the year: the unit, or null. */
export const unitLine = (text: string): string | null => underTitle.exec(solid(text))?.[2] ?? null;

/** （2023年度） as a line of its own or beside the unit, or a title that names its year: "2023"; null where no year stands so. */
export const yearLine = (text: string): string | null => underTitle.exec(solid(text))?.[1] ?? null;
export const yearOfTitle = (title: string): string | null =>
  /^(?:[^年]{0,12}[^\d年])?((?:19|20)\d{2})年度?/.exec(solid(title))?.[1] ??
  /[（(]((?:19|20)\d{2})年度?[)）]$/.exec(solid(title))?.[1] ??
  null;

/** Year lines, appendix marks, page numbers, section headings, signatures: known, and nothing a form has to keep. */
export const isNoise = (text: string): boolean => {
  const words = solid(text);
  return (
    words === "" ||
    /^[（(]?\d{2,4}年度?[)）]?$/.test(words) ||
    /^附[件表]\d*[:：]?\d*$/.test(words) ||
    isPageNumber(words) ||
    /^[（(]?[一二三四五六七八九十]+[、)）].{0,30}$/.test(words) ||
    /^(填表人|填报人|填报日期|填报单位|单位负责人|项目负责人|负责人|联系人|联系电话|审核人|经办人|制表人|金额单位|单位[:：]|注[:：]|备注[:：]|说明[:：])/.test(
      words,
    ) ||
    /^(绩效指标|年度总体目标|年度目标|总体目标|项目资金)([（(].*[)）])?$/.test(words)
  );
};
