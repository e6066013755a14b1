import type { Indicator, Likelihood, Words } from "#model";
import { decimal, inferSense, meets } from "#values";
import type { Forecast, NoForecast } from "./forecast.ts";

/**
 * 完成目标可能性 proposed from a forecast: certain where both ends of the interval meet the target, impossible where no
 * value inside it does, possible otherwise. Null where there is no forecast or the target is no figure. A person ticks.
 */
export function likelihoodOf(
  indicator: Indicator,
  forecast: Forecast | NoForecast,
): { readonly likelihood: Likelihood | null; readonly why: Words } {
  const { target } = indicator;
  if (forecast.expected === null) return { likelihood: null, why: forecast.note };
  if (target.kind !== "quantity" && target.kind !== "range" && target.kind !== "duration")
    return {
      likelihood: null,
      why: { zh: "目标不是数值，可能性由人判断。", en: "The target is no figure: a person judges." },
    };
  const { low, high } = forecast;
  const sense = inferSense(indicator.level3, target);
  const ends = [low, high].map((end) =>
    target.kind === "range"
      ? decimal(end).gte(target.low) && decimal(end).lte(target.high)
      : meets(target.comparator, decimal(end), decimal(target.value), sense),
  );
  const [least, most] = target.kind === "range" ? [target.low, target.high] : [target.value, target.value];
  const twoSided = target.kind === "range" || target.comparator === "=";
  const inside = twoSided && decimal(low).lte(most) && decimal(high).gte(least);
  const likelihood = ends.every(Boolean)
    ? "certain"
    : ends.some(Boolean) || inside
      ? "possible"
      : "impossible";
  const said = {
    certain: { zh: "都达到目标，确定能完成", en: "all meet the target: it will certainly be reached" },
    possible: { zh: "有的达到目标，有可能完成", en: "some meet the target: it may be reached" },
    impossible: { zh: "都达不到目标，完全不可能完成", en: "none meets the target: it cannot be reached" },
  }[likelihood];
  return {
    likelihood,
    why: {
      zh: `目标${target.text.trim()}，年底预计${low}—${high}，${said.zh}。`,
      en: `Target ${target.text.trim()}, forecast ${low} to ${high} at the end: ${said.en}.`,
    },
  };
}
