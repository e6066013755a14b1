import type { Form, Indicator, KindShape } from "#model";
import { Fault, isLive } from "#model";
import { fiscalYear } from "#values";
import { type Binding, type Bindings, bindingOf } from "../bindings/read.ts";
import type { Measure, PlainMeasure } from "../measure.ts";
import { readMeasure } from "../measure.ts";
import { sayDemand } from "../obligation/explain.ts";
import { oblige } from "../obligation/oblige.ts";
import type { Proposed } from "../proposals/kit.ts";
import { propose } from "../proposals/proposals.ts";
import type { Said } from "../said.ts";
import { said } from "../said.ts";
import { type NeededEvidence, neededEvidence } from "./evidence.ts";
import { percent } from "./percent.ts";
import { type Provable, provableBy, reasonFor } from "./provable.ts";

export type PlannedIndicator = {
  /** 0-based row of the form's indicator table. */
  readonly row: number;
  readonly level3: string;
  readonly target: string;
  readonly provable: Provable;
  readonly measure: PlainMeasure | null;
  /** 计算口径 and what it is held against; null where there is no measure. */
  readonly sentence: Said | null;
  readonly evidence: readonly NeededEvidence[];
  readonly reason: Said;
  readonly reword: Said | null;
};

export type Plan = {
  readonly file: string;
  readonly projectCode: string;
  readonly projectName: string;
  readonly indicators: readonly PlannedIndicator[];
  readonly share: ProvabilityShare;
};

/** Live indicators by class: how many, and exact percent to two places, half up. */
export type ProvabilityShare = {
  readonly live: number;
  readonly of: { readonly [Class in Provable]: { readonly count: number; readonly percent: string } };
};

type Sought = { readonly measure: Measure; readonly refused: Said | null };

/** The measure, bound and tried against the target: what does not fit is said, not thrown. */
function tried(
  indicator: Indicator,
  plain: PlainMeasure,
  kinds: readonly KindShape[],
  bound?: Measure,
): Sought {
  const at = { file: "plan", zh: `指标“${indicator.level3}”`, en: `indicator ${indicator.level3}` };
  const measure = bound ?? readMeasure(plain, { at, indicator: indicator.level3, kinds });
  // Any year will do: only whether target and measure fit is asked.
  const year = fiscalYear(2000);
  try {
    oblige({ indicator, measure, year, asOf: year.to });
    return { measure, refused: null };
  } catch (fault) {
    if (fault instanceof Fault) return { measure, refused: said(fault.zh, fault.en) };
    throw fault;
  }
}

function sentenceOf(indicator: Indicator, measure: Measure): Said {
  const year = fiscalYear(2000);
  const must = sayDemand(oblige({ indicator, measure, year, asOf: year.to }).demand);
  return said(`${measure.sentence.zh}；应${must.zh}`, `${measure.sentence.en}; it must be ${must.en}`);
}

function planned(
  indicator: Indicator,
  row: number,
  kinds: readonly KindShape[],
  binding: Binding | undefined,
): PlannedIndicator {
  const { level3, target } = indicator;
  const words = { name: level3, target };
  const proposed: Proposed | null = propose(words);
  const plain = binding?.measure.plain ?? proposed?.measure ?? null;
  const found = plain ? tried(indicator, plain, kinds, binding?.measure) : null;
  const misfit =
    proposed?.misfit ??
    (found?.refused ? { why: found.refused, reword: reasonFor("reword", found.measure.kinds) } : undefined);
  const provable: Provable = misfit ? "not-as-written" : found ? provableBy(found.measure) : "with-register";
  return {
    row,
    level3,
    target: target.text,
    provable,
    measure: plain,
    sentence: found && !found.refused ? sentenceOf(indicator, found.measure) : null,
    evidence: found ? neededEvidence(found.measure) : [],
    reason: misfit?.why ?? reasonFor(found ? provable : "unknown", found?.measure.kinds ?? []),
    reword: misfit?.reword ?? null,
  };
}

const classes: readonly Provable[] = ["now", "with-register", "by-assessment", "not-as-written"];

function shareOf(indicators: readonly PlannedIndicator[]): ProvabilityShare {
  const live = indicators.length;
  const one = (provable: Provable) => {
    const count = indicators.filter((indicator) => indicator.provable === provable).length;
    return { count, percent: live === 0 ? "0.00" : percent(count, live) };
  };
  const [now, register, assessment, not] = classes.map(one);
  const none = { count: 0, percent: "0.00" };
  return {
    live,
    of: {
      now: now ?? none,
      "with-register": register ?? none,
      "by-assessment": assessment ?? none,
      "not-as-written": not ?? none,
    },
  };
}

/** For every live indicator: can it be proven, from what evidence, and if not, how to say it better. */
export const plan = (
  forms: readonly Form[],
  kinds: readonly KindShape[],
  bindings: readonly Bindings[] = [],
): readonly Plan[] =>
  forms.map((form) => {
    const projectCode = form.fields.projectCode ?? "";
    const bound = bindings.find((one) => one.project === projectCode);
    const indicators = form.indicators.flatMap((indicator, row) =>
      isLive(indicator) ? [planned(indicator, row, kinds, bindingOf(bound, indicator) ?? undefined)] : [],
    );
    return {
      file: form.source.file,
      projectCode,
      projectName: form.fields.projectName ?? "",
      indicators,
      share: shareOf(indicators),
    };
  });
