import { observedField } from "../fields.ts";
import type { Said } from "../said.ts";
import { dayWords, said } from "../said.ts";
import type { Demand, Sign } from "./demand.ts";
import type { Obligation } from "./oblige.ts";
import { compile } from "./oblige.ts";
import { unitEn } from "./units.ts";

const signs: { readonly [Name in Sign]: Said } = {
  ">=": said("不低于", "at least"),
  ">": said("高于", "more than"),
  "=": said("等于", "exactly"),
  "<=": said("不超过", "at most"),
  "<": said("低于", "less than"),
};
const spaced = (value: string, unit: string): Said =>
  unit === "%"
    ? said(`${value}%`, `${value} %`)
    : said(`${value} ${unit}`.trim(), `${value} ${unitEn(unit)}`.trim());

/** The demand in words: 不超过 24 小时. */
export function sayDemand(demand: Demand): Said {
  switch (demand.is) {
    case "number": {
      const amount = spaced(demand.value, demand.unit);
      const sign = signs[demand.sign];
      const bare = demand.implied ? said("（目标未写符号）", " (the form prints no sign)") : said("", "");
      return said(`${sign.zh} ${amount.zh}${bare.zh}`, `${sign.en} ${amount.en}${bare.en}`);
    }
    case "range": {
      const high = spaced(demand.high, demand.unit);
      return said(`在 ${demand.low} 至 ${high.zh}之间`, `between ${demand.low} and ${high.en}`);
    }
    case "deadline": {
      const on = dayWords(demand.day);
      return said(`不晚于 ${on.zh}`, `not after ${on.en}`);
    }
    case "periods":
      return said("每期都按时", "in time in every period");
    case "grade":
      return said(
        `评议为最高等次（对应“${demand.word}”）`,
        `found to be of the best grade (for ${demand.word})`,
      );
  }
}

/** 计算口径: what is counted, over which days, held against what; one sentence in each language, and the SQL. */
export function explain(obligation: Obligation): Said & { readonly sql: string } {
  const { measure, window, asOf, demand } = obligation;
  const [from, to, on] = [window.from, window.to, asOf].map(dayWords);
  const days = said(
    `期间 ${from?.zh}至${to?.zh}，截至 ${on?.zh}已知的事实`,
    `${window.from} to ${window.to}, as known at the end of ${asOf}`,
  );
  const by = measure.kinds.map((kind) => {
    const named = kind.fields.find(({ name }) => name === kind.year);
    return `${observedField(kind).label}${named ? `或${named.label}` : ""}`;
  });
  const cutBy = said(
    measure.timing === "ongoing" && measure.throughout.length === 0 ? "" : `（按${by.join("、")}归入期间）`,
    "",
  );
  const must = sayDemand(demand);
  return {
    zh: `${measure.sentence.zh}；${days.zh}${cutBy.zh}；应${must.zh}。`,
    en: `${measure.sentence.en}; ${days.en}; it must be ${must.en}.`.replace(/^./, (first) =>
      first.toUpperCase(),
    ),
    sql: compile(obligation).sql,
  };
}
