import { judge } from "../../actual.ts";
import { doc136 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isBlank } from "../../reason.ts";

type Facts = { readonly name: string; readonly target: string; readonly forecast: string };

const hopeless =
  /(?:未|不)(?:能|会)?(?:按时|按期|如期|全部)?(?:完成|达到|达成|实现)|完不成|无法(?:完成|达到|实现)/;

/** A forecast that misses its target and “certain to be met” cannot both be so. */
export default defineRule({
  id: "forecast-below-target",
  title: { zh: "预计完不成，却选了“确定能”", en: "A forecast that misses, marked as certain" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc136("对照年度指标值预计全年完成情况，分析完成目标可能性")],
  catalogue: ["H02"],
  on: "indicator",
  kinds: ["monitoring"],
  needs: ["target"],
  check({ indicator }, report, unable) {
    const forecast = (indicator.forecast ?? "").trim();
    if (isBlank(forecast) || !indicator.likelihood)
      return unable(
        "not-enough-data",
        "没有填全年预计，或没有选可能性",
        "no forecast is given, or no likelihood is marked",
      );
    if (indicator.likelihood !== "certain") return;
    const facts = { name: indicator.level3, target: indicator.target.text.trim(), forecast };
    const verdict = judge(indicator, forecast);
    // Spending less than a bare amount of money is no miss.
    const missed =
      verdict?.met === false && !(verdict.money && verdict.guessed && verdict.sense === "positive");
    if (missed) report("below", { cell: "forecast" }, facts);
    else if (!verdict && hopeless.test(forecast)) report("said", { cell: "forecast" }, facts);
  },
  say: {
    below: ({ name, target, forecast }: Facts) => ({
      zh: `“${name}”年度指标值${target}，全年预计${forecast}，达不到目标，却选了“确定能”完成。`,
      en: `“${name}” is to reach ${target} and forecast at ${forecast}, which misses it, yet it is marked as certain.`,
    }),
    said: ({ name, forecast }: Facts) => ({
      zh: `“${name}”的全年预计写“${forecast}”，却选了“确定能”完成。`,
      en: `“${name}” is forecast as “${forecast}”, yet it is marked as certain.`,
    }),
  },
});
