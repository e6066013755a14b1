import type { Comparator, Day, Period, Target } from "#values";
import {
  convert,
  decimal,
  dimensionOf,
  dueDay,
  inferSense,
  isTimeUnit,
  plain,
  unitNames,
  unitZh,
} from "#values";
import { faultAt, type Place } from "../fields.ts";
import type { Measure } from "../measure.ts";
import type { Said } from "../said.ts";
import { said } from "../said.ts";
import type { Result } from "../shapes/kit.ts";

export type Sign = Exclude<Comparator, "implied">;

/**
 * What the figure is held against. `scale`: how many of the target's units one unit of the figure is, as a fraction,
 * so that no comparison has to divide.
 */
export type Demand =
  | {
      readonly is: "number";
      readonly sign: Sign;
      readonly value: string;
      /** The form printed no sign; reviewers are told so. */
      readonly implied: boolean;
      readonly unit: string;
      readonly scale: Scale;
    }
  | {
      readonly is: "range";
      readonly low: string;
      readonly high: string;
      readonly unit: string;
      readonly scale: Scale;
    }
  | { readonly is: "deadline"; readonly day: Day }
  | { readonly is: "periods"; readonly every: Period }
  | { readonly is: "grade"; readonly word: string };
export type Scale = { readonly over: string; readonly under: string };

const same: Scale = { over: "1", under: "1" };
const inSeconds: { readonly [unit: string]: string } = {
  second: "1",
  minute: "60",
  hour: "3600",
  day: "86400",
  week: "604800",
};

const resultWords: { readonly [Is in Result["is"]]: Said } = {
  count: said("个数", "a count"),
  amount: said("合计或平均的数量", "an amount"),
  percent: said("百分比", "a percentage"),
  time: said("时长", "a length of time"),
  periods: said("按期完成的期数", "a number of periods"),
  day: said("完成日期", "a day"),
  grade: said("评议等次", "a grade"),
};
const targetWords: { readonly [Kind in Target["kind"]]: Said } = {
  quantity: said("数量", "a quantity"),
  range: said("区间", "a range"),
  duration: said("时长", "a length of time"),
  deadline: said("期限", "a deadline"),
  schedule: said("周期", "a schedule"),
  grade: said("定性词", "a word of judgement"),
  notApplicable: said("不适用", "not applicable"),
  empty: said("空白", "blank"),
  composite: said("多项合写", "several targets in one"),
  unreadable: said("未能识别的文字", "unreadable"),
};

/** Shapes whose figure can be held against each kind of target, for the remedy. */
const remedies: { readonly [Kind in Target["kind"]]?: string } = {
  quantity: "count、distinct-count、sum、average、share",
  duration: "longest、average、percentile",
  deadline: "by-deadline",
  schedule: "every-period",
  grade: "latest-grade",
};

const misfit = (at: Place, target: Target, why: Said) =>
  faultAt(at, "unprovable", {
    zh: `目标“${target.text}”不能用此口径衡量：${why.zh}`,
    en: `target ${target.text} can't be held against this measure: ${why.en}`,
  });

function wrongSort(at: Place, target: Target, result: Result) {
  const remedy = remedies[target.kind];
  const [want, have] = [targetWords[target.kind], resultWords[result.is]];
  return misfit(at, target, {
    zh: `目标是${want.zh}，测得的是${have.zh}；${remedy ? `请改用 ${remedy}` : "请先改写目标"}。`,
    en: `the target is ${want.en}, the figure ${have.en}; ${remedy ? `use ${remedy.replaceAll("、", ", ")}` : "reword the target first"}.`,
  });
}

function quantityScale(at: Place, target: Target, unit: string, result: Result): Scale {
  const dimension = dimensionOf(unit);
  const clash = (has: Said) =>
    misfit(at, target, {
      zh: `目标以“${unit}”计，测得的${has.zh}；请改用与“${unit}”相符的口径或改写目标。`,
      en: `the target is in ${unit || "a bare number"}, the figure ${has.en}; choose a measure in that unit or reword the target.`,
    });
  if (result.is === "count") {
    const countable = dimension === null || dimension === "count" || dimension === "number" || unit === "";
    if (!countable) throw clash(said("是个数", "is a count"));
    return same;
  }
  const own = result.is === "percent" ? "%" : result.is === "amount" ? result.unit : "";
  if (result.is === "amount" && (own === "" || unit === "")) return same;
  const factor = convert(decimal(1), own, unit);
  if (result.is === "time" || factor === null)
    throw clash(
      result.is === "time" ? said("是时长", "is a length of time") : said(`以“${own}”计`, `is in ${own}`),
    );
  return { over: plain(factor), under: "1" };
}

function timeScale(at: Place, target: Target, unit: string, result: Result): Scale {
  if (result.is !== "time") throw wrongSort(at, target, result);
  const seconds = inSeconds[unit];
  if (seconds === undefined) {
    const name = isTimeUnit(unit) ? unitNames[unit] : said(unit, unit);
    throw misfit(at, target, {
      zh: `“${name.zh.replace(/^个/, "")}”不是固定的时长，时间戳之差不能与之比较；请改用小时或天写目标。`,
      en: `a ${name.en} is no fixed length of time; write the target in hours or days.`,
    });
  }
  return { over: result.micros, under: plain(decimal(seconds).times(1_000_000)) };
}

/** A bare lapse of time (24小时) allows at most that much; any other bare number follows the indicator's sense. */
function signOf(indicator: string, target: Target, comparator: Comparator, lapse: boolean): Sign {
  if (comparator !== "implied") return comparator;
  return lapse || inferSense(indicator, target) === "negative" ? "<=" : ">=";
}

/** The target as something a figure of this measure can be held against; throws a Fault that says why it can't. */
export function demandOf(at: Place, indicator: string, target: Target, measure: Measure): Demand {
  const { result } = measure;
  switch (target.kind) {
    case "quantity": {
      if (!["count", "amount", "percent", "time"].includes(result.is)) throw wrongSort(at, target, result);
      const scale = quantityScale(at, target, target.unit, result);
      const sign = signOf(indicator, target, target.comparator, false);
      const implied = target.comparator === "implied";
      return { is: "number", sign, implied, value: target.value, unit: target.unit, scale };
    }
    case "range": {
      const timed = inSeconds[target.unit] !== undefined;
      if (!timed && !["count", "amount", "percent"].includes(result.is)) throw wrongSort(at, target, result);
      const scale = timed
        ? timeScale(at, target, target.unit, result)
        : quantityScale(at, target, target.unit, result);
      const unit = unitZh(target.unit);
      return { is: "range", low: target.low, high: target.high, unit, scale };
    }
    case "duration": {
      const scale = timeScale(at, target, target.unit, result);
      const sign = signOf(indicator, target, target.comparator, measure.shape !== "sum");
      const implied = target.comparator === "implied";
      const unit = unitZh(target.unit);
      return { is: "number", sign, implied, value: target.value, unit, scale };
    }
    case "deadline": {
      if (result.is !== "day") throw wrongSort(at, target, result);
      const day = dueDay(target) ?? measure.deadline;
      if (!day)
        throw misfit(at, target, {
          zh: "目标没有写明日期；请在 measure 中写 deadline，或把目标改成具体日期。",
          en: "the target names no day; give deadline in the measure, or write a day in the target.",
        });
      return { is: "deadline", day };
    }
    case "schedule": {
      if (result.is !== "periods" || measure.every === null) throw wrongSort(at, target, result);
      if (measure.every !== target.every)
        throw misfit(at, target, {
          zh: `目标的周期是 ${target.every}，绑定写的 every 是 ${measure.every}；请写成一致。`,
          en: `the target's period is ${target.every}, the measure's every ${measure.every}; make them agree.`,
        });
      if (target.at === "start" && measure.plain.due === undefined)
        throw misfit(at, target, {
          zh: "“期初”没有说到哪一天为止；请在 measure 中用 due 指明应完成日字段。",
          en: "the start of a period is no day; name the field that holds the due day as due.",
        });
      return { is: "periods", every: target.every };
    }
    case "grade":
      if (result.is !== "grade") throw wrongSort(at, target, result);
      return { is: "grade", word: target.word };
    case "composite":
    case "unreadable":
    case "notApplicable":
    case "empty":
      throw wrongSort(at, target, result);
  }
}
