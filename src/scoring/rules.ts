import type { Words } from "#model";
import type { Mark } from "./pack.ts";

type RuleNote = Words & { readonly source: string; readonly mark: Mark };

/** Every reason a row got the points it got, or none: `Points.rule` is one of these. */
export const scoringRules = {
  met: {
    zh: "达到目标，得满分",
    en: "The target is met: full points",
    source: "财预〔2020〕10号；已公开自评表",
    mark: "instance",
  },
  proportional: {
    zh: "未达目标，按完成率计分：正向为实际÷目标，反向为目标÷实际；设及格门槛的，从门槛起计",
    en: "Short of the target: by completion, B/A or, where less is better, A/B; from the pass mark if the pack has one",
    source: "财预〔2020〕10号；财预〔2021〕101号；已公开自评表",
    mark: "instance",
  },
  "below-gate": {
    zh: "完成率不到及格门槛，不得分",
    en: "Completion below the pass mark: no points",
    source: "财预〔2021〕101号示例",
    mark: "background",
  },
  "strict-equal": {
    zh: "目标用大于号或小于号而实际恰好相等：严格说没有达到，按完成率仍是满分，只作提示",
    en: "A strict > or < and an exactly equal figure: strictly not met, yet completion is 100 %; shown as a hint",
    source: "本包自定",
    mark: "own",
  },
  "zero-reverse": {
    zh: "目标为零（如事故0起）：实际为零得满分，否则不得分",
    en: "A target of nought (no accidents): full points at nought, none above it",
    source: "本包自定",
    mark: "own",
  },
  "zero-target": {
    zh: "正向目标为零，算不出完成率，须先改目标",
    en: "A forward target of nought has no completion rate: the target must be mended",
    source: "业务系统的校验同样判错",
    mark: "practice",
  },
  "negative-target": {
    zh: "目标为负而未达到，比例法不适用，由人评定",
    en: "A negative target missed: proportion does not apply, a person judges",
    source: "本包自定",
    mark: "own",
  },
  "below-zero": {
    zh: "正向目标而实际为负，不得分",
    en: "A negative figure for a forward target: no points",
    source: "本包自定",
    mark: "own",
  },
  "unit-misfit": {
    zh: "实际值与目标的计量单位不是一类，不计分",
    en: "Figure and target are in units of different kinds: not scored",
    source: "本包自定",
    mark: "own",
  },
  "on-time-share": {
    zh: "按期次计：按时完成次数÷应完成次数",
    en: "By occurrence: done on time ÷ expected",
    source: "本包自定",
    mark: "own",
  },
  "on-time": { zh: "按期完成，得满分", en: "Done by the day: full points", source: "本包自定", mark: "own" },
  late: {
    zh: "逾期：给出建议分，由人确认",
    en: "Late: points are proposed and a person confirms them",
    source: "本包自定；101号的直接赋分",
    mark: "own",
  },
  "not-done": {
    zh: "到期没有完成，不得分",
    en: "Due and not done: no points",
    source: "本包自定",
    mark: "own",
  },
  band: {
    zh: "定性指标按评定的档次计分",
    en: "A qualitative indicator by the band it was judged in",
    source: "财预〔2020〕10号、财预〔2021〕101号的三档",
    mark: "background",
  },
  "band-open": {
    zh: "已评定档次，档内分数由人给",
    en: "The band is known; a person sets the points inside it",
    source: "财预〔2020〕10号、财预〔2021〕101号的三档",
    mark: "background",
  },
  "satisfaction-step": {
    zh: "满意度分档计分",
    en: "Satisfaction by steps",
    source: "财预〔2021〕101号示例",
    mark: "background",
  },
  judged: {
    zh: "由人在允许的范围内评定",
    en: "Judged by a person within the allowed bounds",
    source: "财预〔2020〕10号：偏离原因由人判断",
    mark: "background",
  },
  "nothing-happened": {
    zh: "证据覆盖了期间，却没有可评的事项（如一起故障也没有，无从谈处理时限）：由人评定",
    en: "The window is covered and nothing in it can be judged (no incident to respond to): a person judges",
    source: "本包自定",
    mark: "own",
  },
  "needs-person": {
    zh: "目标的写法算不出分，由人评定",
    en: "The wording gives no arithmetic: a person judges",
    source: "本包自定",
    mark: "own",
  },
  "no-evidence": {
    zh: "没有证据：不计分，不当作零",
    en: "No evidence: not scored, and not nought",
    source: "实际完成值空缺不得计分",
    mark: "own",
  },
  "not-yet-due": {
    zh: "尚未到期：不计分",
    en: "Not yet due: not scored",
    source: "本包自定",
    mark: "own",
  },
  "partial-evidence": {
    zh: "证据只覆盖一部分期间：不计分",
    en: "Evidence for a part of the window only: not scored",
    source: "本包自定",
    mark: "own",
  },
  "no-weight": {
    zh: "没有分值：不计分",
    en: "No weight: not scored",
    source: "本包自定",
    mark: "own",
  },
  "execution-linear": {
    zh: "预算执行率：分值×执行率，不超过分值",
    en: "Budget execution: weight × rate, never above the weight",
    source: "已公开自评表",
    mark: "instance",
  },
  "execution-finished": {
    zh: "预算执行率：项目完成且支出控制在预算内，得满分",
    en: "Budget execution: finished within the budget, full points",
    source: "财预〔2021〕101号示例",
    mark: "background",
  },
  "execution-step": {
    zh: "预算执行率：项目未完成，按执行率分档计分",
    en: "Budget execution: unfinished, by steps of the rate",
    source: "财预〔2021〕101号示例",
    mark: "background",
  },
  "execution-unknown": {
    zh: "预算执行率算不出（没有预算或支付证据、预算数为零、是否完成未写明、支出超预算）：不计分",
    en: "The executed rate cannot be known (no evidence, a budget of nought, finished or not unsaid, overspent): not scored",
    source: "分母为零判错，不当作0%或100%",
    mark: "practice",
  },
} as const satisfies { readonly [id: string]: RuleNote };
export type ScoringRule = keyof typeof scoringRules;
