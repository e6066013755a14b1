import { definePack } from "../../pack.ts";
import { bandWords, grades, overshoot, rounding, topShare } from "../settings.ts";

/** 财预〔2021〕101号: 成本 may be a 一级 of its own; a pass mark at 60 %; steps for execution and satisfaction. */
export default definePack({
  id: "cn-101-2021",
  version: "1",
  name: { zh: "核心绩效指标赋分（财预〔2021〕101号）", en: "Core-indicator scoring, Caiyu [2021] No. 101" },
  basis: ["财预〔2021〕101号"],
  duty: {
    zh: "成本可单列一级；定量设60%及格门槛，执行率和满意度分档计分。",
    en: "Cost may stand on its own; a 60 % pass mark for figures, steps for execution and satisfaction.",
  },
  weights: {
    profiles: [
      {
        value: {
          id: "W101-cost",
          when: "成本",
          execution: "10",
          levels: { 成本: "20", 产出: "40", 效益: "20", 满意度: "10" },
        },
        source: "财预〔2021〕101号：设成本指标的项目",
        mark: "background",
      },
      {
        value: {
          id: "W101-nocost",
          when: null,
          execution: "10",
          levels: { 产出: "50", 效益: "30", 满意度: "10" },
        },
        source: "财预〔2021〕101号：不设成本指标的项目",
        mark: "background",
      },
    ],
    fold: { value: {}, source: "成本自成一级，不并入产出", mark: "background" },
    absent: {
      value: { 满意度: "效益" },
      source: "财预〔2021〕101号：不需设满意度的，其10分加给效益",
      mark: "background",
    },
  },
  execution: {
    denominator: { value: "adjusted", source: "全年执行数÷全年预算数", mark: "instance" },
    points: {
      value: {
        kind: "ladder",
        finishedWithinBudget: "100",
        steps: [
          { from: "100", share: "100" },
          { from: "80", share: "70" },
          { from: "60", share: "50" },
          { from: "0", share: "0" },
        ],
      },
      source:
        "财预〔2021〕101号示例：完成且控制在预算内10分；未完成的，80%（含）以上7分、60%（含）以上5分、以下0分；未完成而已全部支出的未见规定，本包计满分",
      mark: "background",
    },
    overspent: { value: "refuse", source: "超出预算不在示例之内，须先核对数据", mark: "own" },
    reasonBelow: { value: "90", source: "四川自评表：执行率低于90%须填原因", mark: "instance" },
  },
  quantity: {
    gate: { value: "60", source: "财预〔2021〕101号示例：按完成比例赋分并设及格门槛60%", mark: "background" },
    equalTolerance: { value: "0", source: "等于即相等，不留误差", mark: "own" },
    late: {
      value: "none",
      source: "是否类直接赋分：按期满分，逾期0分，作为建议，由人定",
      mark: "background",
    },
  },
  overshoot,
  satisfaction: {
    value: {
      kind: "ladder",
      steps: [
        { from: "90", share: "100" },
        { from: "80", share: "80" },
        { from: "60", share: "50" },
        { from: "0", share: "0" },
      ],
    },
    source: "财预〔2021〕101号示例：90%（含）以上10分，80%（含）以上8分，60%（含）以上5分，以下0分",
    mark: "background",
  },
  qualitative: {
    bands: {
      value: [
        {
          id: "reached",
          zh: "基本达成目标",
          en: "broadly reached",
          from: "80",
          to: "100",
          words: bandWords.reached,
        },
        {
          id: "partly",
          zh: "部分实现目标",
          en: "partly reached",
          from: "60",
          to: "80",
          words: bandWords.partly,
        },
        {
          id: "missed",
          zh: "实现目标程度较低",
          en: "hardly reached",
          from: "0",
          to: "60",
          words: bandWords.missed,
        },
      ],
      source: "财预〔2021〕101号：100%—80%（含）、80%—60%（含）、60%—0%三档",
      mark: "background",
    },
    topShare,
  },
  rounding,
  grades,
});
