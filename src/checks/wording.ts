import { type Form, type Indicator, isLive } from "#model";
import { type DurationUnit, decimal, senseOfName, type TargetOf } from "#values";
import type { Suggestion } from "./finding.ts";
import { asksSatisfaction, isRate, isSpendingRate } from "./names.ts";

/** Files a row elsewhere, unless that would leave its own class empty; then another row is wanted first. */
export function refile(form: Form, row: Indicator, to: string, toEn: string): Suggestion {
  const others = form.indicators.some((each) => each !== row && each.level2 === row.level2 && isLive(each));
  return others
    ? { zh: `二级指标改为“${to}”。`, en: `File it under ${toEn}.`, replacement: to }
    : {
        zh: `二级指标改为“${to}”，并另补一条${row.level2}指标。`,
        en: `File it under ${toEn}, and add another row under ${row.level2}.`,
        replacement: null,
      };
}

/** The scale a grade word is judged by: four grades, the upper two of which count as reached. */
export const scaleFor = (word: string): string =>
  `由使用单位按优、良、中、差四个等级评定，评为优或良即为“${word}”，评为中或差为未达到；评定表留存备查。`;

const states: { readonly [verb: string]: string } = {
  验收合格: "验收合格的",
  合格: "合格的",
  达标: "达标的",
  准确: "准确的",
  及时: "按时完成的",
  修复: "已修复的",
  排除: "已排除的",
  处置: "已处置的",
  处理: "已处理的",
  整改: "已整改的",
  完成: "已完成的",
  覆盖: "已覆盖的",
  故障: "发生故障的",
};
const rate = new RegExp(`^(.{2,}?)(${Object.keys(states).join("|")})(?:率|性)$`);

/** The sign a bare number most likely stands for: a whole share and nought are exact, a lapse of time is a ceiling. */
export function signFor(name: string, target: TargetOf<"quantity"> | TargetOf<"duration">): "≥" | "≤" | "=" {
  const value = decimal(target.value);
  const high = target.kind === "quantity" && target.unit === "%" && value.gte(80);
  const down = target.kind === "duration" || (senseOfName(name) === "negative" && !high);
  if (value.isZero()) return "=";
  if (down) return "≤";
  return target.unit === "%" && value.eq(100) && (isRate(name) || /[性度]$/.test(name)) ? "=" : "≥";
}

/** Seconds and minutes are read off a monitor, longer spans off the records of each case. */
function durationFor(name: string, unit: DurationUnit, text: string): string {
  const end = /响应/.test(name) ? "开始处理" : "处理完毕";
  return unit === "second" || unit === "minute"
    ? `按监测系统记录的全年平均时长计算，达到“${text}”为达成，监测数据留存备查。`
    : `从登记受理到${end}的时长，逐件按工单记录的时间计算，每件都达到“${text}”为达成。`;
}

/** An explanation that says how the row is counted and from what, ready to accept; null where nobody but the unit knows. */
export function explanationFor(row: Indicator): string | null {
  const { level2, level3, target } = row;
  if (asksSatisfaction(row))
    return "评价为满意的有效问卷数÷有效问卷总数×100%，年底前发放问卷取得，原始问卷留存备查。";
  if (isSpendingRate(level3)) return "全年实际支出数÷全年预算数×100%，数据取自国库支付记录。";
  if (target.kind === "grade") return scaleFor(target.word);
  if (target.kind === "duration") return durationFor(level3, target.unit, target.text);
  if (target.kind === "schedule")
    return "逐期核对计划日期与实际完成日期，以当期的完成记录为准，各期都按时为达成。";
  if (target.kind === "deadline") return "以验收或完成记录上的日期为准，在指标值所写日期之前为达成。";
  if (target.kind !== "quantity") return null;
  if (target.unit === "%") {
    const [, subject, verb] = rate.exec(level3) ?? [];
    if (!subject || !verb) return null;
    return `${states[verb]}${subject}数÷${subject}总数×100%，数据取自业务记录。`;
  }
  if (level2 !== "数量" || !target.unit || /元/.test(target.unit)) return null;
  return `本年度实际完成并有验收或业务记录可查的数量，单位：${target.unit}。`;
}
