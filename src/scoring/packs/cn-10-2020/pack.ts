import { definePack } from "../../pack.ts";
import { bandWords, grades, overshoot, rounding, topShare } from "../settings.ts";

/** 财预〔2020〕10号: execution 10, 产出 50, 效益 30, 满意度 10; proportional points; 成本 stands inside 产出. */
export default definePack({
  id: "cn-10-2020",
  version: "1",
  name: { zh: "项目支出绩效自评（财预〔2020〕10号）", en: "Project self-evaluation, Caiyu [2020] No. 10" },
  basis: ["财预〔2020〕10号"],
  duty: {
    zh: "成本在产出之内的申报表；定量按完成比例计分，执行率按比例计分。",
    en: "For forms with cost inside outputs; points in proportion to completion and to the executed rate.",
  },
  weights: {
    profiles: [
      {
        value: { id: "W10", when: null, execution: "10", levels: { 产出: "50", 效益: "30", 满意度: "10" } },
        source: "已公开自评表的填表说明；财预〔2020〕10号",
        mark: "instance",
      },
    ],
    fold: {
      value: { 成本: "产出" },
      source: "成本是产出下的二级指标（财预〔2015〕88号分类）",
      mark: "instance",
    },
    absent: {
      value: {},
      source: "不适用的去掉，其余按比例折合满分（见于一份已公开表的说明）",
      mark: "instance",
    },
  },
  execution: {
    denominator: {
      value: "adjusted",
      source: "自评表执行率＝全年执行数÷全年预算数（B/A）",
      mark: "instance",
    },
    points: {
      value: { kind: "linear" },
      source: "分值×执行率，不超过分值（所见已填表均如此）",
      mark: "instance",
    },
    overspent: { value: "cap", source: "最高不得超过分值上限", mark: "instance" },
    reasonBelow: { value: "90", source: "四川自评表：执行率低于90%须填原因", mark: "instance" },
  },
  quantity: {
    gate: { value: "0", source: "完成得满分，未完成按完成比例得分", mark: "instance" },
    equalTolerance: { value: "0", source: "等于即相等，不留误差", mark: "own" },
    late: { value: "by-days", source: "逾期按逾期天数占计划天数扣减，作为建议，由人定", mark: "own" },
  },
  overshoot,
  satisfaction: { value: { kind: "quantity" }, source: "按定量指标计分", mark: "instance" },
  qualitative: {
    bands: {
      value: [
        { id: "reached", zh: "达成年度指标", en: "reached", from: "80", to: "100", words: bandWords.reached },
        {
          id: "partly",
          zh: "部分达成年度指标并具有一定效果",
          en: "partly reached with some effect",
          from: "60",
          to: "80",
          words: bandWords.partly,
        },
        {
          id: "missed",
          zh: "未达成年度指标且效果较差",
          en: "not reached, little effect",
          from: "0",
          to: "60",
          words: bandWords.missed,
        },
      ],
      source: "财预〔2020〕10号：100%—80%（含）、80%—60%（含）、60%—0%三档",
      mark: "background",
    },
    topShare,
  },
  rounding,
  grades,
});
