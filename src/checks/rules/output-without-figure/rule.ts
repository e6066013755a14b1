import type { Decimal } from "#values";
import { cny, wan, yuanOf } from "../../amounts.ts";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isBareVerdict, isPromptWord } from "../../vague.ts";

type Facts = {
  readonly name: string;
  readonly level2: string;
  readonly text: string;
  readonly annual: Decimal | null;
};

/** What is counted, when it is done and what it costs are figures by their nature. */
export default defineRule({
  id: "output-without-figure",
  title: { zh: "数量、时效、成本指标没有数", en: "A quantity, time limit or cost without a figure" },
  concern: "measurability",
  severity: "error",
  confidence: "high",
  basis: [doc101("数量、时效、成本指标应量化，避免没有明确指标值的指标")],
  catalogue: ["C03"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target }, form }, report, unable) {
    if (!/^(?:数量|时效|成本|经济成本)$/.test(level2))
      return unable("not-applicable", "这一类可以定性", "this class may be qualitative");
    if (target.kind !== "grade") return;
    const text = target.text.trim();
    if (
      isBareVerdict(target.word) ||
      isPromptWord(target.word) ||
      /[\d一二三四五六七八九十每日月年]|填写/.test(text)
    )
      return;
    const annual = /成本/.test(level2) ? yuanOf(form, "annualAmount") : null;
    report(/成本/.test(level2) ? "cost" : "figure", { cell: "target" }, { name, level2, text, annual });
  },
  say: {
    figure: ({ name, level2, text }: Facts) => ({
      zh: `${level2}指标“${name}”的指标值“${text}”没有数，不知道做到多少才算完成。`,
      en: `“${text}” gives no figure for “${name}” (${level2}), so it is open how much counts as done.`,
    }),
    cost: ({ name, text }: Facts) => ({
      zh: `成本指标“${name}”的指标值“${text}”没有数，要写出总额或单价的上限。`,
      en: `“${text}” gives no figure for the cost “${name}”; state a ceiling on the total or on a unit price.`,
    }),
  },
  suggest: {
    cost: ({ annual }) =>
      annual?.gt(0)
        ? {
            zh: `控制总额的，写“≤${wan(annual)}”；控制单价的，写“≤…元/件”。`,
            en: `Write ≤ ${cny(annual)} for the total, or a ceiling on a unit price.`,
            replacement: null,
          }
        : null,
  },
});
