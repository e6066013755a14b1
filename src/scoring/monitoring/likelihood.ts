import type { Attainment, Indicator, Likelihood, Words } from "#model";
import { type Decimal, decimal, inferSense, meets, type Target, type TargetOf } from "#values";
import type { Forecast, NoForecast } from "./forecast.ts";

export type Outlook = { readonly likelihood: Likelihood | null; readonly why: Words };

const isFigure = (
  target: Target,
): target is TargetOf<"quantity"> | TargetOf<"duration"> | TargetOf<"range"> =>
  target.kind === "quantity" || target.kind === "duration" || target.kind === "range";

/**
 * 完成目标可能性, proposed for a person to tick. What the evidence has settled comes first: the window is over, or a day or
 * a period was kept or missed. Then the forecast, and for a figure that grows also the slowest and the fastest month so
 * far: certain where both ends meet the target, impossible where no value between them does, possible otherwise. Null
 * where neither says anything.
 */
export function likelihoodOf(
  indicator: Indicator,
  forecast: Forecast | NoForecast,
  attainment: Attainment | null = null,
): Outlook {
  const { target } = indicator;
  if (attainment?.state === "partial" && attainment.met === null)
    return {
      likelihood: null,
      why: {
        zh: "证据有缺口，可能改变结论，可能性由人判断。",
        en: "The evidence has a gap that could change the outcome: a person judges.",
      },
    };
  if (attainment && attainment.met !== null) {
    const { met, asOf, window } = attainment;
    if (asOf >= window.to || target.kind === "schedule" || target.kind === "deadline")
      return settled(met, asOf);
  }
  if (!isFigure(target))
    return {
      likelihood: null,
      why: {
        zh: "目标不是数值，至今没有定论，可能性由人判断。",
        en: "The target is no figure and nothing is settled yet: a person judges.",
      },
    };
  return forecast.expected === null
    ? { likelihood: null, why: forecast.note }
    : foreseen(indicator, target, forecast);
}

const settled = (met: boolean, asOf: string): Outlook => ({
  likelihood: met ? "certain" : "impossible",
  why: met
    ? { zh: `到${asOf}已经达到目标。`, en: `The target is met by ${asOf}.` }
    : { zh: `到${asOf}已经错过目标，不能补救。`, en: `The target is missed by ${asOf} for good.` },
});

function foreseen(
  indicator: Indicator,
  target: TargetOf<"quantity"> | TargetOf<"duration"> | TargetOf<"range">,
  forecast: Forecast,
): Outlook {
  const { open, pace } = forecast;
  const low = pace && decimal(pace.low).lt(forecast.low) ? pace.low : forecast.low;
  const high = pace && decimal(pace.high).gt(forecast.high) ? pace.high : forecast.high;
  const [least, most] = [decimal(low), open ? decimal("Infinity") : decimal(high)];
  const ends = [least, most].map((end) => holds(indicator, target, end));
  const [from, to] = target.kind === "range" ? [target.low, target.high] : [target.value, target.value];
  const twoSided = target.kind === "range" || target.comparator === "=";
  const inside = twoSided && least.lte(to) && most.gte(from);
  // A run without a single failure has no spread and no margin: one failure to come would miss a bound it just touches.
  const touching = low === high && !twoSided && least.eq(from);
  const likelihood =
    ends.every(Boolean) && !touching ? "certain" : ends.some(Boolean) || inside ? "possible" : "impossible";
  const said = {
    certain: { zh: "都达到目标，确定能完成", en: "all meet the target, it will certainly be reached" },
    possible: { zh: "有的达到目标，有可能完成", en: "some meet the target, it may be reached" },
    impossible: { zh: "都达不到目标，完全不可能完成", en: "none meets the target, it cannot be reached" },
  }[likelihood];
  const reach = open
    ? { zh: `不低于${low}`, en: `${low} or more` }
    : { zh: `${low}—${high}`, en: `${low} to ${high}` };
  return {
    likelihood,
    why: {
      zh: `目标${target.text.trim()}，年底预计${reach.zh}，${said.zh}。`,
      en: `Target ${target.text.trim()}, forecast ${reach.en} at the end: ${said.en}.`,
    },
  };
}

function holds(
  indicator: Indicator,
  target: TargetOf<"quantity"> | TargetOf<"duration"> | TargetOf<"range">,
  value: Decimal,
): boolean {
  if (target.kind === "range") return value.gte(target.low) && value.lte(target.high);
  // 24小时 without 内 is a ceiling all the same.
  const sense = target.kind === "duration" ? "negative" : inferSense(indicator.level3, target);
  return meets(target.comparator, value, decimal(target.value), sense);
}
