import { decimal } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { asksSatisfaction, isRate } from "../../names.ts";
import { signFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly text: string; readonly sign: string };

/** With the unit, and the sign where that is missing too; only where the cell holds nothing but the number. */
function withUnit({ text, sign }: Facts, unit: string) {
  if (!/^[≥≤＞＜><=＝]?\s*\d[\d,.]*$/.test(text)) return null;
  const better = `${sign}${text}${unit}`;
  return { zh: `改为“${better}”。`, en: `Make it “${better}”.`, replacement: better };
}

/** The unit a name ends in, where it ends in one. */
const unitOf = (name: string) =>
  /(?:(人次)数?|(人|次|户|场|台|套|件|条|份|期|批)数)$/.exec(name)?.slice(1).find(Boolean);

/** An index, a coefficient or a pH has no unit to write. */
const hasNoUnit = (name: string) => /(?:指数|系数|[pP][hH]值?)$/.test(name.replace(/[（(][^）)]*[）)]$/, ""));

export default defineRule({
  id: "number-without-unit",
  title: { zh: "指标值有数没有计量单位", en: "A number without a unit" },
  concern: "measurability",
  severity: "error",
  confidence: "high",
  basis: [doc101("指标值包括指标性质、数值和计量单位")],
  catalogue: ["B16"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator }, report) {
    const { level3: name, target } = indicator;
    if (target.kind !== "quantity" || target.unit || target.noun) return;
    if (hasNoUnit(name)) return;
    const text = target.text.trim();
    const value = decimal(target.value);
    const unit = unitOf(name);
    const sign =
      target.comparator === "implied" ? signFor(name, unit ? target : { ...target, unit: "%" }) : "";
    // A name may carry its unit in brackets: 培训人数（人）.
    if (/[（(][\p{Script=Han}%％/]{1,4}[)）]/u.test(name)) return;
    if ((isRate(name) || asksSatisfaction(indicator)) && (value.isZero() || value.gt(1)) && value.lte(100))
      report("percent", { cell: "target" }, { name, text, sign });
    else if (unit) report("counted", { cell: "target" }, { name, text, sign, unit });
    else report("unknown", { cell: "target" }, { name, text, sign });
  },
  say: {
    percent: ({ name, text }: Facts) => ({
      zh: `“${name}”的指标值“${text}”没有写%。`,
      en: `The target “${text}” of “${name}” lacks its %.`,
    }),
    counted: ({ name, text, unit }: Facts & { unit: string }) => ({
      zh: `“${name}”的指标值“${text}”没有写计量单位，应是“${unit}”。`,
      en: `The target “${text}” of “${name}” lacks its unit, which should be “${unit}”.`,
    }),
    unknown: ({ name, text }: Facts) => ({
      zh: `“${name}”的指标值“${text}”没有写计量单位，不知道是多少什么。`,
      en: `The target “${text}” of “${name}” lacks a unit, so it does not say how much of what.`,
    }),
  },
  suggest: {
    percent: (facts) => withUnit(facts, "%"),
    counted: (facts) => withUnit(facts, facts.unit),
  },
});
