import type { Words } from "#model";
import type { Mark, RulePack, Sourced, Step } from "./pack.ts";

/** One setting of a pack in words: what it is about, its value, where that comes from and how sure it is. */
export type Setting = {
  readonly about: Words;
  readonly value: Words;
  readonly source: string;
  readonly mark: Mark;
};

const same = (text: string): Words => ({ zh: text, en: text });
const joined = (parts: readonly Words[]): Words => ({
  zh: parts.map(({ zh }) => zh).join("；"),
  en: parts.map(({ en }) => en).join("; "),
});
const ladder = (steps: readonly Step[]): Words =>
  joined(
    steps.map(({ from, share }) => ({
      zh: `${from}%（含）以上得分值的${share}%`,
      en: `from ${from}% earns ${share}% of the weight`,
    })),
  );
const pairs = (table: { readonly [from: string]: string }, none: Words): Words => {
  const entries = Object.entries(table);
  return entries.length > 0 ? same(entries.map(([from, to]) => `${from} → ${to}`).join("，")) : none;
};

/** Every setting of the pack, in the order in which a year is scored. */
export function settingsOf(pack: RulePack): readonly Setting[] {
  const { weights, execution, quantity, overshoot, satisfaction, qualitative, rounding, grades } = pack;
  const setting = <Value>(
    zh: string,
    en: string,
    sourced: Sourced<Value>,
    say: (value: Value) => Words,
  ): Setting => ({
    about: { zh, en },
    value: say(sourced.value),
    source: sourced.source,
    mark: sourced.mark,
  });
  const percent = (sign: string) => (value: string) => same(`${sign}${value}%`);
  return [
    ...weights.profiles.map((profile) =>
      setting("一级分值", "weights of 一级", profile, ({ id, when, execution: points, levels }) => {
        const spread = Object.entries(levels).map(([level, weight]) => `${level}${weight}`);
        return {
          zh: `${id}${when ? `（表中有${when}一级）` : ""}：预算执行率${points}、${spread.join("、")}`,
          en: `${id}${when ? ` (with rows under ${when})` : ""}: execution ${points}, ${spread.join(", ")}`,
        };
      }),
    ),
    setting("并入的一级", "一级 kept inside another", weights.fold, (table) =>
      pairs(table, { zh: "无", en: "none" }),
    ),
    setting("缺一级时分值归", "weight of an absent 一级", weights.absent, (table) =>
      pairs(table, { zh: "其余按比例折合", en: "the rest is rescaled" }),
    ),
    setting("执行率分母", "denominator of the rate", execution.denominator, (value) =>
      value === "adjusted"
        ? { zh: "全年预算数", en: "adjusted budget" }
        : { zh: "年初预算数", en: "original budget" },
    ),
    setting("执行率得分", "points for execution", execution.points, (value) =>
      value.kind === "linear"
        ? { zh: "分值×执行率", en: "weight × rate" }
        : joined([
            {
              zh: `完成且在预算内得分值的${value.finishedWithinBudget}%`,
              en: `finished within the budget earns ${value.finishedWithinBudget}%`,
            },
            { zh: `未完成：${ladder(value.steps).zh}`, en: `unfinished: ${ladder(value.steps).en}` },
          ]),
    ),
    setting("支出超预算", "overspending", execution.overspent, (value) =>
      value === "cap"
        ? { zh: "按分值封顶", en: "capped at the weight" }
        : { zh: "不计分，先核对", en: "not scored" },
    ),
    setting("执行率须说明原因", "a reason for the rate", execution.reasonBelow, percent("<")),
    setting("及格门槛", "pass mark", quantity.gate, (gate) =>
      gate === "0" ? { zh: "无，按完成率计分", en: "none, by completion" } : same(`${gate}%`),
    ),
    setting("“=”目标的误差", "tolerance of =", quantity.equalTolerance, percent("±")),
    setting("逾期的建议分", "points proposed when late", quantity.late, (value) =>
      value === "by-days"
        ? { zh: "分值×（1－逾期天数÷计划天数）", en: "weight × (1 − days late ÷ days planned)" }
        : { zh: "0分", en: "0 points" },
    ),
    setting("超额提示", "overshoot: hint", overshoot.hintAbove, percent(">")),
    setting("超额须说明原因", "overshoot: reason required", overshoot.reasonAbove, percent(">")),
    setting(
      "超额须判断目标是否偏低",
      "overshoot: was the target too low",
      overshoot.questionFrom,
      percent("≥"),
    ),
    setting("反向指标是否同样看", "also where less is better", overshoot.reverse, (value) =>
      value ? { zh: "是", en: "yes" } : { zh: "否", en: "no" },
    ),
    setting("满意度得分", "points for satisfaction", satisfaction, (value) =>
      value.kind === "quantity" ? { zh: "同定量指标", en: "as for figures" } : ladder(value.steps),
    ),
    setting("定性档次", "qualitative bands", qualitative.bands, (bands) =>
      joined(
        bands.map(({ zh, en, from, to }, i) => ({
          zh: `${zh} ${from}%（含）—${to}%${i === 0 ? "（含）" : ""}`,
          en: `${en} ${from}% to ${i === 0 ? "" : "below "}${to}%`,
        })),
      ),
    ),
    setting("最高档未另给分", "top band, no points set", qualitative.topShare, percent("")),
    setting("舍入", "rounding", rounding, ({ places }) => ({
      zh: `四舍五入到${places}位小数，总分为各行得分之和`,
      en: `half up to ${places} decimals, the total is the sum of the rows`,
    })),
    setting("等级", "grades", grades, (steps) =>
      joined(steps.map(({ zh, en, from }) => ({ zh: `${zh} ≥${from}`, en: `${en} ≥${from}` }))),
    ),
  ];
}
