import { type DurationUnit, decimal, plain, type Target } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string; readonly said: string };

const words: { readonly [Unit in DurationUnit]: string } = {
  second: "秒",
  minute: "分钟",
  hour: "小时",
  day: "天|日",
  workday: "个?工作日",
  week: "周",
  month: "个?月",
  quarter: "个?季度",
  year: "年",
};

/** The figure a target asks for and the unit it would be repeated in; null where there is no one figure. */
function figureOf(target: Target): { readonly value: string; readonly unit: string } | null {
  if (target.kind === "duration") return { value: target.value, unit: words[target.unit] };
  if (target.kind !== "quantity" || !/^(?:[%元]|\p{Script=Han}{1,4})$/u.test(target.unit)) return null;
  return { value: target.value, unit: target.unit === "%" ? "[%％]" : target.unit };
}

const scaled: { readonly [word: string]: string } = { 万: "10000", 亿: "100000000" };
/** Words that set a standard, right before or behind the figure. */
const before = /(?:达到?|不低于|不少于|不超过|不高于|不大于|控制在|[≥≤＞＜><=＝为])\s?$/u;
const behind = /^\s?(?:及?以[上下内]|之?内|之前|前)/u;
/** Factors of a formula, steps of a scale and limits that apply to one case only are not the target said again. */
const other =
  /[×*xX÷/每扣得满按]\s?$|(?:(?<!不)(?:低于|少于)|不足|未达到?|提高|增加|减少|下降|其中|单价|上年)[^，。；]{0,8}$/u;

/** A target of 95 % explained by “达到100%” leaves open which of the two holds. */
export default defineRule({
  id: "explanation-contradicts-target",
  title: { zh: "指标解释里的数与指标值不同", en: "The explanation states another figure than the target" },
  concern: "measurability",
  severity: "warning",
  confidence: "medium",
  basis: [doc101("指标解释与指标值一致")],
  catalogue: ["C09"],
  on: "indicator",
  needs: ["level3", "target", "explanation"],
  check({ indicator: { level3: name, target, explanation } }, report, unable) {
    const figure = figureOf(target);
    if (!figure)
      return unable("not-applicable", "指标值不是一个带单位的数", "the target is not one figure with a unit");
    const text = explanation.slice(0, 2_000);
    const pattern = new RegExp(
      `(?<![\\d.])(\\d{1,12}(?:\\.\\d{1,6})?)\\s?([万亿]?)(?:${figure.unit})(?!/|\\p{Script=Han}?分)`,
      "gu",
    );
    const said = [...text.matchAll(pattern)]
      .filter(
        ({ 0: whole, index }) =>
          before.test(text.slice(Math.max(0, index - 6), index)) ||
          behind.test(text.slice(index + whole.length)),
      )
      .filter(({ index }) => !other.test(text.slice(Math.max(0, index - 16), index)));
    const values = new Set(
      said.map(([, digits = "0", scale = ""]) => plain(decimal(digits).mul(scaled[scale] ?? "1"))),
    );
    const [first] = said;
    if (!first || values.size !== 1 || values.has(plain(decimal(figure.value)))) return;
    report(
      "other",
      { cell: "explanation", words: first[0] },
      { name, text: target.text.trim(), said: first[0] },
    );
  },
  say: {
    other: ({ name, text, said }: Facts) => ({
      zh: `“${name}”的指标值是“${text}”，指标解释却说“${said}”，以哪个为准说不清。`,
      en: `The target of “${name}” is “${text}”, its explanation says “${said}”: it is open which of the two holds.`,
    }),
  },
});
