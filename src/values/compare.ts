import type { Decimal } from "./decimal.ts";
import type { Comparator, Target } from "./target/target.ts";

/** 指标性质: 正向 (more is better) or 反向 (less is better). */
export type Sense = "positive" | "negative";

/**
 * Does the actual figure meet the target? Both in the same unit. A bare number (`implied`) asks for at least that
 * much of a 正向 indicator and at most that much of a 反向 one.
 */
export function meets(
  comparator: Comparator,
  actual: Decimal,
  target: Decimal,
  sense: Sense = "positive",
): boolean {
  switch (comparator) {
    case ">=":
      return actual.gte(target);
    case ">":
      return actual.gt(target);
    case "=":
      return actual.eq(target);
    case "<=":
      return actual.lte(target);
    case "<":
      return actual.lt(target);
    case "implied":
      return sense === "negative" ? actual.lte(target) : actual.gte(target);
  }
}

/** Ends of a compound name that settle the matter before any word inside it: 成本节约率 is 正向. */
const positiveEnds = [
  "节约率",
  "节约额",
  "下降率",
  "降低率",
  "减少率",
  "降幅",
  "减排量",
  "控制率",
  "达标率",
  "合格率",
  "完成率",
  "覆盖率",
  "及时率",
  "准确率",
  "处置率",
  "处理率",
  "办结率",
  "整改率",
  "修复率",
  "排除率",
  "响应率",
  "满意度",
  "知晓率",
  "执行率",
  "及时性",
  "达成率",
  "有效率",
  "解决率",
  "回复率",
  "验收率",
  "通过率",
];
/** domain-rules: 反向 cue words in a 三级指标. */
const negativeCues = [
  "成本",
  "费用",
  "支出",
  "控制数",
  "控制额",
  "时长",
  "响应时间",
  "处理时间",
  "办理时间",
  "反应时间",
  "等待时间",
  "完成时间",
  "到达时间",
  "耗时",
  "故障率",
  "故障数",
  "故障次数",
  "事故",
  "投诉",
  "差错率",
  "错误率",
  "返修率",
  "违规",
  "违法",
  "逾期",
  "流失率",
  "能耗",
  "电耗",
  "水耗",
  "耗能",
  "耗电",
  "耗水",
  "损耗",
  "排放",
  "死亡率",
  "发病率",
  "发案",
  "失误",
  "误差",
  "病死率",
  "成灾率",
  "缺陷",
  "漏洞数",
  "延误",
  "偏差率",
  "变质",
  "经费总额",
  "单价",
  "造价",
  "中断",
  "丢包率",
  "退货率",
  "重复率",
  "空置率",
  "浪费",
  "平均时延",
  "时延",
  "延迟",
  "超支",
  "结余率",
  "结转率",
  "上访",
  "信访",
];

/**
 * 正向 or 反向 where the form does not say. A sign decides; otherwise a deadline or a lapse of time is 反向 unless the
 * name asks for endurance; then the words of the name; everything else is 正向. `name` is the 三级指标.
 */
export function inferSense(name: string, target: Target): Sense {
  const comparator = "comparator" in target ? target.comparator : undefined;
  if (comparator === ">=" || comparator === ">") return "positive";
  if (comparator === "<=" || comparator === "<") return "negative";
  if (target.kind === "deadline") return "negative";
  // 及时性 24小时 asks for no later; 开放天数 300天 and 服务期 1年 for no less.
  const lasting = /天数|年限|期限|寿命|周期|服务期|保修|质保|培训|开放|运行|播放|学习|课/;
  if (target.kind === "duration" && !lasting.test(name)) return "negative";
  return senseOfName(name) ?? "positive";
}

/** What the name alone says, or null where it says nothing: 故障率 → negative, 维护数量 → null. */
export function senseOfName(name: string): Sense | null {
  const words = name.replace(/\s/g, "");
  if (positiveEnds.some((end) => words.endsWith(end))) return "positive";
  if (negativeCues.some((cue) => words.includes(cue))) return "negative";
  return null;
}
