import type { Target, TargetOf } from "#values";
import type { Lang, Words } from "../kit.ts";

const signs = { ">=": "≥", "<=": "≤", ">": ">", "<": "<", "=": "=", implied: "" } as const;

const units: { readonly [Unit in TargetOf<"duration">["unit"]]: Words } = {
  second: { zh: "秒", en: "s" },
  minute: { zh: "分钟", en: "min" },
  hour: { zh: "小时", en: "h" },
  day: { zh: "天", en: "days" },
  workday: { zh: "个工作日", en: "working days" },
  week: { zh: "周", en: "weeks" },
  month: { zh: "个月", en: "months" },
  quarter: { zh: "个季度", en: "quarters" },
  year: { zh: "年", en: "years" },
};

const everies: { readonly [Every in TargetOf<"schedule">["every"]]: Words } = {
  day: { zh: "每日", en: "every day" },
  week: { zh: "每周", en: "every week" },
  month: { zh: "每月", en: "every month" },
  quarter: { zh: "每季度", en: "every quarter" },
  "half-year": { zh: "每半年", en: "every half-year" },
  year: { zh: "每年", en: "every year" },
};
const ends = {
  start: { zh: "初", en: ", at its start" },
  end: { zh: "末", en: ", at its end" },
} as const satisfies { readonly [at: string]: Words };

/** How a target was understood, in a few words: “数量 ≥ 153 个（系统）”. */
export function targetWords(target: Target, lang: Lang): string {
  const pick = (zh: string, en: string) => (lang === "zh" ? zh : en);
  switch (target.kind) {
    case "quantity": {
      const noun =
        target.noun && target.noun !== target.unit ? pick(`（${target.noun}）`, ` (${target.noun})`) : "";
      const figure = `${target.value}${target.unit === "%" ? "" : " "}${target.unit}`.trim() + noun;
      return target.comparator === "implied"
        ? figure + pick("，未写符号", ", no sign")
        : `${signs[target.comparator]} ${figure}`;
    }
    case "range":
      return pick(
        `${target.low} 至 ${target.high} ${target.unit}`,
        `${target.low} to ${target.high} ${target.unit}`,
      ).trim();
    case "duration":
      return `${pick("时长", "duration")} ${signs[target.comparator]} ${target.value} ${units[target.unit][lang]}`.replace(
        "  ",
        " ",
      );
    case "deadline": {
      const when = target.from
        ? `${target.from} ${pick("至", "to")} ${target.date ?? ""}`
        : (target.date ?? target.relative ?? "");
      return `${pick("期限", "deadline")} ${when}`.trim();
    }
    case "schedule":
      return `${everies[target.every][lang]}${target.at === null ? "" : ends[target.at][lang]}`;
    case "grade":
      return pick("定性", "a grade");
    case "notApplicable":
      return pick("不适用", "not applicable");
    case "empty":
      return pick("空", "empty");
    case "composite":
      return target.parts.map((part) => targetWords(part, lang)).join(pick("；", "; "));
    case "unreadable":
      return `${pick("读不懂", "unreadable")}${pick("：", ": ")}${target.why}`;
  }
}
