import type { Words } from "#model";
import type { Mark, RulePack } from "#scoring";

/** One setting of a pack in words: what it is about, its value, where that comes from and how sure it is. */
export type Setting = {
  readonly about: Words;
  readonly value: Words;
  readonly source: string;
  readonly mark: Mark;
};

const same = (text: string): Words => ({ zh: text, en: text });
type Step = { readonly from: string; readonly share: string };

const ladder = (steps: readonly Step[]): Words => ({
  zh: steps.map(({ from, share }) => `≥${from}% 得 ${share}%`).join("\n"),
  en: steps.map(({ from, share }) => `≥${from}% earns ${share}%`).join("\n"),
});

const pairs = (table: { readonly [level1: string]: string }, sign: string): Words =>
  Object.keys(table).length
    ? same(
        Object.entries(table)
          .map(([from, to]) => `${from} ${sign} ${to}`)
          .join("，"),
      )
    : { zh: "无", en: "none" };

/** Every setting of the pack, in the order in which a year is scored. */
export function settingsOf(pack: RulePack): readonly Setting[] {
  const { weights, execution, quantity, overshoot, satisfaction, qualitative, rounding, grades } = pack;
  const list: Setting[] = [];
  const add = (
    zh: string,
    en: string,
    value: Words,
    { source, mark }: { readonly source: string; readonly mark: Mark },
  ) => list.push({ about: { zh, en }, value, source, mark });

  for (const profile of weights.profiles) {
    const { when, execution: points, levels } = profile.value;
    const spread = Object.entries(levels).map(([level1, weight]) => `${level1} ${weight}`);
    const on =
      when === null ? { zh: "", en: "" } : { zh: `（有${when}指标时）`, en: ` (with ${when} indicators)` };
    add(
      `权重${on.zh}`,
      `weights${on.en}`,
      { zh: [`预算执行 ${points}`, ...spread].join("\n"), en: [`execution ${points}`, ...spread].join("\n") },
      profile,
    );
  }
  add("并入的一级", "level-1 folded in", pairs(weights.fold.value, "→"), weights.fold);
  add("缺项时权重归", "weight of an absent level-1", pairs(weights.absent.value, "→"), weights.absent);
  const denominator = {
    adjusted: { zh: "全年执行数÷全年预算数", en: "spent ÷ adjusted budget" },
    original: { zh: "全年执行数÷年初预算数", en: "spent ÷ original budget" },
  }[execution.denominator.value];
  add("预算执行率", "execution rate", denominator, execution.denominator);
  const points = execution.points.value;
  add(
    "执行率得分",
    "points for execution",
    points.kind === "linear" ? { zh: "按执行率折算", en: "in proportion to the rate" } : ladder(points.steps),
    execution.points,
  );
  add(
    "超预算支出",
    "overspending",
    { cap: { zh: "得分封顶", en: "points are capped" }, refuse: { zh: "不予计分", en: "not scored" } }[
      execution.overspent.value
    ],
    execution.overspent,
  );
  add(
    "须说明原因的执行率",
    "a reason is due below",
    same(`<${execution.reasonBelow.value}%`),
    execution.reasonBelow,
  );
  add(
    "定量指标及格线",
    "gate for figures",
    quantity.gate.value === "0"
      ? { zh: "无，按完成比例计分", en: "none; in proportion" }
      : same(`${quantity.gate.value}%`),
    quantity.gate,
  );
  add(
    "等于目标的容差",
    "tolerance of an = target",
    same(`${quantity.equalTolerance.value}%`),
    quantity.equalTolerance,
  );
  add(
    "逾期",
    "a deadline missed",
    {
      "by-days": { zh: "按逾期天数建议扣分", en: "points fall by days late" },
      none: { zh: "不得分", en: "no points" },
    }[quantity.late.value],
    quantity.late,
  );
  add("超额提示", "overshoot is hinted above", same(`>${overshoot.hintAbove.value}%`), overshoot.hintAbove);
  add(
    "超额须说明",
    "overshoot needs a reason above",
    same(`>${overshoot.reasonAbove.value}%`),
    overshoot.reasonAbove,
  );
  add(
    "目标是否偏低",
    "was the target too low, from",
    same(`≥${overshoot.questionFrom.value}%`),
    overshoot.questionFrom,
  );
  add(
    "满意度得分",
    "points for satisfaction",
    satisfaction.value.kind === "quantity"
      ? { zh: "同定量指标", en: "as for figures" }
      : ladder(satisfaction.value.steps),
    satisfaction,
  );
  const bands = qualitative.bands.value;
  add(
    "定性分档",
    "bands for grades",
    {
      zh: bands.map(({ zh, from, to }) => `${zh} ${from}%–${to}%`).join("\n"),
      en: bands.map(({ en, from, to }) => `${en} ${from}%–${to}%`).join("\n"),
    },
    qualitative.bands,
  );
  add("最高档得分", "share of the top band", same(`${qualitative.topShare.value}%`), qualitative.topShare);
  add(
    "舍入",
    "rounding",
    {
      zh: `${rounding.value.places} 位小数，总分为各行得分之和`,
      en: `${rounding.value.places} decimals; the total is the sum of the rows`,
    },
    rounding,
  );
  add(
    "等级",
    "grades",
    {
      zh: grades.value.map(({ zh, from }) => `${zh} ≥${from}`).join("\n"),
      en: grades.value.map(({ en, from }) => `${en} ≥${from}`).join("\n"),
    },
    grades,
  );
  return list;
}
