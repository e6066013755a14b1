import {
  type Attainment,
  Fault,
  type Form,
  type Indicator,
  type Money,
  type Points,
  type Words,
} from "#model";
import { decimal, fiscalYear, inferSense, isDay, parseTarget, plain, type Target } from "#values";
import { scoreExecution } from "./execution.ts";
import { gradeOf } from "./grade.ts";
import { scoreIndicator } from "./indicator/score.ts";
import type { RulePack } from "./pack.ts";
import { distributeWeights } from "./weights/distribute.ts";

// Worked examples as a finance clerk writes them (cases.yaml beside each pack): every value is text.

const states = {
  零: "zero",
  没有证据: "missing",
  尚未到期: "not-yet-due",
  证据不全: "partial",
} as const satisfies { readonly [word: string]: Attainment["state"] };

export type IndicatorCase = {
  readonly 例: string;
  readonly 一级?: string;
  readonly 二级?: string;
  readonly 三级?: string;
  readonly 目标: string;
  /** The typed target, where the example is about one the wording alone does not give. */
  readonly 读作?: Target;
  /** 150个, 达成年度指标, 2023-12-30; left out where `状态` says why there is none. */
  readonly 实际?: string;
  readonly 状态?: keyof typeof states;
  readonly 组成?: { readonly [part: string]: string };
  /** The measure's own verdict, where it says more than the figure. */
  readonly 达到?: "是" | "否";
  readonly 性质?: "正向" | "反向";
  readonly 分值: string;
  /** Points a person set. */
  readonly 评分?: string;
  /** Points, or 不计分, or 错误 followed by the fault's code. */
  readonly 得分: string;
  readonly 规则?: string;
  readonly 须说明?: "是" | "否";
  readonly 说?: string;
};
export type ExecutionCase = {
  readonly 例: string;
  readonly 年初?: string;
  readonly 全年?: string;
  readonly 执行?: string;
  readonly 完成?: "是" | "否";
  readonly 分值: string;
  readonly 得分: string;
  readonly 规则?: string;
  readonly 须说明?: "是" | "否";
  readonly 说?: string;
};
export type WeightCase = {
  readonly 例: string;
  /** 产出/数量, 产出/质量 不适用, 产出/数量 8分 */
  readonly 行: readonly string[];
  /** Points by row, — for a row without. */
  readonly 分值: readonly string[];
  readonly 执行率: string;
  readonly 记?: readonly string[];
};
export type GradeCase = { readonly 总分: string; readonly 等级: string };
export type PackCases = {
  readonly 指标: readonly IndicatorCase[];
  readonly 执行率: readonly ExecutionCase[];
  readonly 分值分配: readonly WeightCase[];
  readonly 等级: readonly GradeCase[];
};

export type Answer = {
  readonly score: string;
  readonly rule: string;
  readonly needsReason: boolean;
  readonly why: Words;
};

const answerOf = ({ score, rule, needsReason, why }: Points): Answer => ({
  score: score ?? "不计分",
  rule,
  needsReason,
  why,
});

export function answerIndicator(pack: RulePack, one: IndicatorCase): Answer {
  const target = one.读作 ?? parseTarget(one.目标);
  const indicator = indicatorOf(one.一级 ?? "产出", one.二级 ?? "数量", one.三级 ?? "示例指标", target);
  try {
    return answerOf(
      scoreIndicator({
        indicator,
        attainment: attainmentOf(one, target),
        weight: one.分值,
        sense: one.性质
          ? one.性质 === "反向"
            ? "negative"
            : "positive"
          : inferSense(indicator.level3, indicator.target),
        pack,
        judged: one.评分,
      }),
    );
  } catch (fault) {
    if (fault instanceof Fault)
      return {
        score: `错误 ${fault.code}`,
        rule: fault.code,
        needsReason: false,
        why: { zh: fault.zh, en: fault.en },
      };
    throw fault;
  }
}

export function answerExecution(pack: RulePack, one: ExecutionCase): Answer {
  const yuan = (wan: string | undefined) => (wan === undefined ? null : plain(decimal(wan).times(10_000)));
  const money: Money = {
    original: yuan(one.年初),
    adjusted: yuan(one.全年),
    spent: yuan(one.执行),
    rate: null,
  };
  return answerOf(
    scoreExecution(money, one.分值, pack, one.完成 === undefined ? undefined : one.完成 === "是"),
  );
}

export function answerWeights(pack: RulePack, one: WeightCase) {
  const form: Form = {
    kind: "declaration",
    title: "示例",
    source: { file: "示例", format: "text", at: "1" },
    fields: {},
    places: {},
    unread: [],
    indicators: one.行.map((text, i) => {
      const [place = "", mark = ""] = text.split(" ");
      const [level1 = "", level2 = ""] = place.split("/");
      const weight = /^[\d.]+分?$/.exec(mark.replace("不适用", ""))?.[0] ?? null;
      const target = parseTarget(mark.startsWith("不适用") ? "不适用" : "≥1个");
      return { ...indicatorOf(level1, level2, `指标${i + 1}`, target), weight };
    }),
  };
  const { weights, executionWeight, log } = distributeWeights(form, pack);
  return { weights: weights.map((weight) => weight ?? "—"), executionWeight, log };
}

export const answerGrade = (pack: RulePack, { 总分 }: GradeCase): string => gradeOf(总分, pack).zh;

const indicatorOf = (level1: string, level2: string, level3: string, target: Target): Indicator => ({
  level1,
  level2,
  required: false,
  level3,
  target,
  explanation: "",
  weight: null,
  actual: null,
  score: null,
  at: {},
});

function attainmentOf({ 实际, 状态, 组成, 达到 }: IndicatorCase, target: Target): Attainment {
  const [, value, unit] = /^(-?\d+(?:\.\d+)?)(\D*)$/.exec(实际 ?? "") ?? [];
  const isFigure = value !== undefined && !isDay(实际 ?? "");
  return {
    state: 状态 ? states[状态] : "measured",
    value: isFigure ? value : (实际 ?? null),
    unit: isFigure ? (unit ?? "") : "",
    window: fiscalYear(2023),
    asOf: "2023-12-31",
    met: 达到 === undefined ? null : 达到 === "是",
    rows: 1,
    batches: [],
    query: null,
    why: { zh: target.text, en: target.text },
    parts: 组成 ?? {},
  };
}
