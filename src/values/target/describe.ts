import { shifted } from "../digits.ts";
import { whyInEnglish } from "./faults.ts";
import { isTimeUnit, unitNames, unitZh } from "./names.ts";
import { dateWords } from "./print.ts";
import type { Comparator, ScheduleEvery, Target, TargetMeaning } from "./target.ts";

export type Description = { readonly zh: string; readonly en: string };

const comparisons: Record<Comparator, Description> = {
  ">=": { zh: "不少于", en: "at least" },
  ">": { zh: "多于", en: "more than" },
  "=": { zh: "等于", en: "exactly" },
  "<=": { zh: "不超过", en: "at most" },
  "<": { zh: "少于", en: "less than" },
  implied: { zh: "", en: "" },
};
/** A share is not counted but high or low. */
const shareWords: Partial<Record<Comparator, string>> = {
  ">=": "不低于",
  ">": "高于",
  "<=": "不高于",
  "<": "低于",
};
const everies: Record<ScheduleEvery, Description> = {
  day: { zh: "每天", en: "day" },
  week: { zh: "每周", en: "week" },
  month: { zh: "每月", en: "month" },
  quarter: { zh: "每季度", en: "quarter" },
  "half-year": { zh: "每半年", en: "half year" },
  year: { zh: "每年", en: "year" },
};

/** One sentence of how the target was understood: ≥153个系统 → 不少于153个系统 / at least 153 个 (系统). */
export function describeTarget(target: TargetMeaning | Target): Description {
  switch (target.kind) {
    case "quantity":
      return quantity(target);
    case "range":
      return {
        zh: `在${target.low}到${target.high}${unitZh(target.unit)}之间`,
        en: `between ${target.low} and ${target.high}${enUnit(target.unit, target.high)}`,
      };
    case "duration":
      return {
        zh: bare(
          target.comparator,
          `${comparisons[target.comparator].zh}${target.value}${unitNames[target.unit].zh}`,
        ),
        en: bareEn(target.comparator, `${target.value}${enUnit(target.unit, target.value)}`),
      };
    case "deadline":
      return deadline(target);
    case "schedule":
      return schedule(target.every, target.at);
    case "grade":
      return { zh: `定性：${target.word}`, en: `judged in words: ${target.word}` };
    case "composite": {
      const parts = target.parts.map(describeTarget);
      return {
        zh: `${parts.length}项：${parts.map(({ zh }) => zh).join("；")}`,
        en: `${parts.length} parts: ${parts.map(({ en }) => en).join("; ")}`,
      };
    }
    case "notApplicable":
      return { zh: "不适用", en: "not applicable" };
    case "empty":
      return { zh: "未填写", en: "left blank" };
    case "unreadable":
      return { zh: `读不出：${target.why}`, en: `unreadable: ${whyInEnglish(target.why)}` };
  }
}

function quantity(target: Extract<TargetMeaning, { kind: "quantity" }>): Description {
  const share = /^[%‰‱]/.test(target.unit) ? shareWords[target.comparator] : undefined;
  const word = share ?? comparisons[target.comparator].zh;
  return {
    zh: bare(target.comparator, `${word}${zhNumber(target.value, target.unit)}${target.unit}${target.noun}`),
    en: bareEn(
      target.comparator,
      `${target.value}${enUnit(target.unit, target.value)}${target.noun ? ` (${target.noun})` : ""}`,
    ),
  };
}

/** 1000万条 is read sooner than 10000000条. */
function zhNumber(value: string, unit: string): string {
  if (unit === "" || !/^\d{5,}/.test(value)) return value;
  const short = shifted(value, -4);
  return /\.\d{3,}/.test(short) ? value : `${short}万`;
}

const bare = (comparator: Comparator, words: string): string =>
  comparator === "implied" ? `${words}（未写明比较符号）` : words;
const bareEn = (comparator: Comparator, words: string): string =>
  comparator === "implied" ? `${words} (no comparison sign given)` : `${comparisons[comparator].en} ${words}`;

const enUnit = (unit: string, value: string): string =>
  unit === ""
    ? ""
    : isTimeUnit(unit)
      ? ` ${unitNames[unit].en}${value === "1" ? "" : "s"}`
      : unit.startsWith("%")
        ? unit
        : ` ${unit}`;

function deadline(target: Extract<TargetMeaning, { kind: "deadline" }>): Description {
  if (target.date === undefined)
    return { zh: `期限：${target.relative ?? ""}`, en: `by the time named: ${target.relative ?? ""}` };
  if (target.from !== undefined)
    return {
      zh: `自${dateWords(target.from)}至${dateWords(target.date)}`,
      en: `from ${target.from} to ${target.date}`,
    };
  const after = target.comparator === ">=" || target.comparator === ">";
  return {
    zh: `${after ? "不早于" : "不晚于"}${dateWords(target.date)}`,
    en: `${after ? "not before" : "by"} ${target.date}`,
  };
}

function schedule(every: ScheduleEvery, at: "start" | "end" | null): Description {
  const { zh, en } = everies[every];
  if (at === null) return { zh: `${zh}一次`, en: `once every ${en}` };
  return at === "end"
    ? { zh: `${zh}末`, en: `at the end of every ${en}` }
    : { zh: `${zh}初`, en: `at the start of every ${en}` };
}
