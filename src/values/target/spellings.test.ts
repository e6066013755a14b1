import { describe, expect, test } from "vitest";
import { describeTarget } from "./describe.ts";
import { parseTarget } from "./parse.ts";
import { canonical } from "./print.ts";

/** text → what it means, in one short line: `>= 95 %`, `<= 24 hour`, `by 2023-12-31`, `every month`. */
const short = (text: string): string => {
  const target = parseTarget(text);
  switch (target.kind) {
    case "quantity":
      return [target.comparator, target.value, target.unit, target.noun].filter(Boolean).join(" ");
    case "duration":
      return `${target.comparator} ${target.value} ${target.unit}`;
    case "range":
      return `${target.low} to ${target.high} ${target.unit}`.trim();
    case "deadline":
      return target.date
        ? `${target.from ? `from ${target.from} ` : ""}by ${target.date}`
        : `by "${target.relative}"`;
    case "schedule":
      return `every ${target.every}${target.at ? ` ${target.at}` : ""}`;
    case "grade":
      return `grade ${target.word}`;
    case "composite":
      return target.parts.map((part) => short(part.text)).join(" + ");
    default:
      return target.kind;
  }
};

const tables: Record<string, readonly (readonly [string, string])[]> = {
  "signs and words of comparison": [
    ["≥95%", ">= 95 %"],
    ["≧９５％", ">= 95 %"],
    ["》95%", ">= 95 %"],
    ["＞＝95％", ">= 95 %"],
    [">= 75 %(百分比)", ">= 75 %"],
    ["大于等于95%", ">= 95 %"],
    ["不低于90%", ">= 90 %"],
    ["不少于三次", ">= 3 次"],
    ["至少1次", ">= 1 次"],
    ["95%以上", ">= 95 %"],
    ["95%（含）以上", ">= 95 %"],
    ["90%(含90%)以上", ">= 90 %"],
    ["50%（不含）以上", "> 50 %"],
    ["达到95%", "= 95 %"],
    ["满意率达95%以上", ">= 95 %"],
    ["控制在20万元以内", "<= 200000 元"],
    ["不超过5%", "<= 5 %"],
    ["100万元以下", "<= 1000000 元"],
    ["低于3‰", "< 3 ‰"],
    ["超过100人", "> 100 人"],
    ["100余人", "> 100 人"],
    ["1万余人", "> 10000 人"],
    ["1.5万多人次", "> 15000 人次"],
    ["2千余户", "> 2000 户"],
    ["起码3次", ">= 3 次"],
    ["约100人", "implied 100 人"],
    ["100人左右", "implied 100 人"],
    ["≥90%以上", ">= 90 %"],
  ],
  numbers: [
    ["1,681,680元", "implied 1681680 元"],
    ["≥1000万条", ">= 10000000 条"],
    ["1346.0088万平方米", "implied 13460088 平方米"],
    ["250万", "implied 2500000 元"],
    ["1.5亿", "implied 150000000 元"],
    ["5千人", "implied 5000 人"],
    ["97.30%", "implied 97.3 %"],
    ["二十个", "implied 20 个"],
    ["一百二十人", "implied 120 人"],
    ["一亿三千万元", "implied 130000000 元"],
    ["伍拾万元整", "implied 500000 元"],
    ["百分之九十五以上", ">= 95 %"],
    ["百分之百", "implied 100 %"],
    ["千分之三以下", "<= 3 ‰"],
    ["四分之三以上", ">= 0.75"],
    ["三分之二", "grade 三分之二"],
    ["三分之一以上", "grade 三分之一以上"],
    ["3分之1以上", "grade 3分之1以上"],
    ["-5%", "implied -5 %"],
    ["零投诉", "implied 0 投诉"],
  ],
  units: [
    ["37个基层医疗机构", "implied 37 个 基层医疗机构"],
    ["10台套", "implied 10 台套"],
    ["≥500人（次）", ">= 500 人(次)"],
    ["30人次/年", "implied 30 人次/年"],
    ["1000元/人·年", "implied 1000 元/人·年"],
    ["≤620万/月", "<= 6200000 元/月"],
    ["每年不少于2次", ">= 2 次/年"],
    ["一年两次", "implied 2 次/年"],
    ["每人1000元", "implied 1000 元/人"],
    ["每年开展2次", "implied 2 次/年"],
    ["每年增长5%", "implied 5 %"],
    ["≤35μg/m3", "<= 35 μg/m3"],
    ["≥5000㎡", ">= 5000 平方米"],
    ["2000（万元）", "implied 20000000 元"],
    ["10个5G基站", "implied 10 个 5G基站"],
    ["1个周期", "implied 1 个 周期"],
    ["100萬元", "implied 1000000 元"],
    ["5点位", "implied 5 点位"],
    ["提高5个百分点", "implied 5 个百分点"],
  ],
  "lapses of time": [
    ["24小时内", "<= 24 hour"],
    ["24小时之内", "<= 24 hour"],
    ["≤0.1秒", "<= 0.1 second"],
    ["≤200毫秒", "<= 0.2 second"],
    ["30分钟内到达", "<= 30 minute"],
    ["5个工作日内", "<= 5 workday"],
    ["三年内", "<= 3 year"],
    ["半年内", "<= 0.5 year"],
    ["12个月", "implied 12 month"],
    ["1小时30分钟", "implied 90 minute"],
    ["3-5个工作日", "3 to 5 workday"],
  ],
  dates: [
    ["2023年12月31日前", "by 2023-12-31"],
    ["2023.12.31", "by 2023-12-31"],
    ["2023/12/31 0:00", "by 2023-12-31"],
    ["20231231", "by 2023-12-31"],
    ["二〇二三年十二月三十一日前", "by 2023-12-31"],
    ["2023年12月31日24时前", "by 2023-12-31"],
    ["2023年底前", "by 2023-12-31"],
    ["2024年2月底", "by 2024-02-29"],
    ["2023年12月", "by 2023-12"],
    ["2023年完成验收", "by 2023"],
    ["2023年1-12月", "from 2023-01 by 2023-12"],
    ["2022.1-2022.12", "from 2022-01 by 2022-12"],
    ["2023年1月1日至12月31日", "from 2023-01-01 by 2023-12-31"],
    ["12月底前", 'by "12月底前"'],
    ["12.31前", 'by "12.31前"'],
    ["12月25日-31日", 'by "12月25日-31日"'],
    ["2024年12月25日至31日", "from 2024-12-25 by 2024-12-31"],
    ["2024年12月25-31日", "from 2024-12-25 by 2024-12-31"],
    ["23年12月31日前", 'by "23年12月31日前"'],
    ["次月10日前", 'by "次月10日前"'],
    ["年底前", 'by "年底前"'],
    ["第四季度", 'by "第四季度"'],
    ["合同期内", 'by "合同期内"'],
    ["2023年12⽉底前", "by 2023-12-31"],
    ["2023年2月29日", "unreadable"],
  ],
  periods: [
    ["每季度末", "every quarter end"],
    ["按月发放", "every month"],
    ["逐月", "every month"],
    ["每月15日前发放", "every month"],
    ["每月初", "every month start"],
    ["每年年底前", "every year end"],
    ["每半年一次", "every half-year"],
    ["每周五前报送", "every week"],
  ],
  "one number in a sentence": [
    ["按合同10.5万元。", "implied 105000 元"],
    ["比2022年提高5%", "implied 5 %"],
    ["2021年完成5个", "implied 5 个"],
    ["12345热线接通率95%", "implied 95 %"],
    ["一次性验收合格率100%", "implied 100 %"],
    ["PM2.5年均浓度≤35微克/立方米", "<= 35 微克/立方米"],
    ["30分钟内响应率≥95%", ">= 95 %"],
    ["5G基站10个", "implied 10 个"],
    ["1、培训2期", "implied 2 期"],
    ["优秀（90分以上）", ">= 90 分"],
  ],
  "several in one cell": [
    ["1020万元；20万元", "implied 10200000 元 + implied 200000 元"],
    ["1020万元20万元", "implied 10200000 元 + implied 200000 元"],
    ["1.系统运行率≥99%；2.故障率≤1%。", ">= 99 % + <= 1 %"],
    ["4小时内到达现场，8小时内修复", "<= 4 hour + <= 8 hour"],
    ["累计培训3期120人次", "implied 3 期 + implied 120 人次"],
    ["44个村3个社区", "implied 44 个 村 + implied 3 个 社区"],
    ["≥80%且≤90%", "80 to 90 %"],
    ["介于80%与90%之间", "80 to 90 %"],
  ],
  "split cells": [
    ["正向|=|24|人/次", "= 24 人/次"],
    ["反向|≤|5|工作日", "<= 5 workday"],
    ["万元|≤|12.5", "<= 125000 元"],
    ["万亩||2", "implied 20000 亩"],
    ["定性|合格|100", "grade 合格"],
    ["=|无|无", "notApplicable"],
    ["正向|=|44,561|44,561", "by 2021-12-31"],
    ["||", "empty"],
  ],
  "words that hold numerals but no figure": [
    ["一人一档", "grade 一人一档"],
    ["一次性完成", "grade 一次性完成"],
    ["三级", "grade 三级"],
    ["十四五规划", "grade 十四五规划"],
    ["4A级", "grade 4A级"],
    ["3A级以上", "grade 3A级以上"],
    ["前3名", "grade 前3名"],
    ["7×24小时", "grade 7×24小时"],
    ["24小时值班", "grade 24小时值班"],
    ["GB18918-2002一级A标准", "grade GB18918-2002一级A标准"],
    ["完成2023年工作任务", "grade 完成2023年工作任务"],
    ["三万五", "grade 三万五"],
    ["零距离", "grade 零距离"],
  ],
  "damage said, not mended": [
    ["290%", "unreadable"],
    ["二100百分比", "unreadable"],
    ["%=99百分比", "unreadable"],
    ["?95%", "unreadable"],
    ["1OO%", "unreadable"],
    ["1 000人", "unreadable"],
    ["10,00", "unreadable"],
    ["1:50", "unreadable"],
    ["≥1.2:1", "unreadable"],
    ["1/3", "unreadable"],
    ["90%5", "unreadable"],
    ["≥5次以下", "unreadable"],
    ["≥2-3次", "unreadable"],
    ["90%-80%", "unreadable"],
    ["≥**%", "unreadable"],
    ["万元", "unreadable"],
    ["#NAME?", "unreadable"],
    ["#DIV/0!", "unreadable"],
    ["####", "unreadable"],
  ],
};

describe.each(Object.entries(tables))("%s", (_, rows) => {
  test.each(rows)("%s → %s", (text, meaning) => {
    expect(short(text)).toBe(meaning);
  });
});

test("context settles a doubtful reading and adds nothing", () => {
  expect(parseTarget("44550").kind).toBe("quantity");
  expect(parseTarget("44550", { level2: "时效" })).toMatchObject({ kind: "deadline", date: "2021-12-20" });
  expect(parseTarget("100", { level3: "工程完工率" })).toMatchObject({ kind: "quantity", unit: "" });
});

test.each([
  ["不少于153个系统", "≥153个系统", "不少于153个系统", "at least 153 个 (系统)"],
  ["控制在２％以内", "≤2%", "不高于2%", "at most 2%"],
  ["24小时之内", "≤24小时", "不超过24小时", "at most 24 hours"],
  ["≥1000万条", "≥10000000条", "不少于1000万条", "at least 10000000 条"],
  ["1次", "1次", "1次（未写明比较符号）", "1 次 (no comparison sign given)"],
  ["2023.12.31前", "2023年12月31日前", "不晚于2023年12月31日", "by 2023-12-31"],
  ["按月发放", "每月", "每月一次", "once every month"],
  ["每季度末", "每季度末", "每季度末", "at the end of every quarter"],
  ["80-90%", "80%-90%", "在80到90%之间", "between 80 and 90%"],
  ["／", "不适用", "不适用", "not applicable"],
  ["显著", "显著", "定性：显著", "judged in words: 显著"],
])("%s: normal spelling %s, understood as %s", (text, normal, zh, en) => {
  const target = parseTarget(text);
  expect(canonical(target)).toBe(normal);
  expect(describeTarget(target)).toEqual({ zh, en });
});
