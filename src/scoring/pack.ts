import type { Words } from "#model";

/** How far a value may be relied on: domain facts that nobody read in the regulation's own text say so. */
export const marks = {
  law: { zh: "法规已读", en: "read in the regulation" },
  instance: { zh: "实例所见", en: "seen in a published form" },
  practice: { zh: "系统所见", en: "seen in a system in use" },
  background: { zh: "背景知识", en: "background knowledge, not confirmed in a text" },
  own: { zh: "本包自定", en: "set by this pack" },
} as const;
export type Mark = keyof typeof marks;

/** A value a pack stands on, where it comes from, and how sure that is. */
export type Sourced<Value> = { readonly value: Value; readonly source: string; readonly mark: Mark };

/** Points by steps: the first step whose `from` (percent, included) is reached gives `share` percent of the weight. */
export type Step = { readonly from: string; readonly share: string };

/** 一级指标 weights; used when the form has a live row under `when`, or always when `when` is null. */
export type WeightProfile = {
  readonly id: string;
  readonly when: string | null;
  readonly execution: string;
  readonly levels: { readonly [level1: string]: string };
};

/** 定性 band in percent of the weight: `from` belongs to the band, `to` only where the band is the top one. */
export type Band = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly from: string;
  readonly to: string;
  /** Assessment words that mean this band. */
  readonly words: readonly string[];
};

export type GradeStep = {
  readonly id: "excellent" | "good" | "fair" | "poor";
  readonly zh: string;
  readonly en: string;
  /** Points, included. */
  readonly from: string;
};

/** Everything by which a year is scored. Functions read these settings; no function knows a pack by name. */
export type RulePack = {
  readonly id: string;
  readonly version: string;
  readonly name: Words;
  readonly basis: readonly string[];
  readonly duty: Words;
  readonly weights: {
    readonly profiles: readonly Sourced<WeightProfile>[];
    /** A 一级 that this taxonomy keeps inside another one. */
    readonly fold: Sourced<{ readonly [level1: string]: string }>;
    /** Where the weight goes when a whole 一级 has no live row; a 一级 not named here is spread over the rest. */
    readonly absent: Sourced<{ readonly [level1: string]: string }>;
  };
  readonly execution: {
    readonly denominator: Sourced<"adjusted" | "original">;
    readonly points: Sourced<
      | { readonly kind: "linear" }
      | { readonly kind: "ladder"; readonly steps: readonly Step[]; readonly finishedWithinBudget: string }
    >;
    /** Spending above the denominator: cap the points, or refuse to score. */
    readonly overspent: Sourced<"cap" | "refuse">;
    /** A rate below this percentage needs a written reason. */
    readonly reasonBelow: Sourced<string>;
  };
  readonly quantity: {
    /** Completion (percent) at which points begin: score = weight × (r − gate) ÷ (1 − gate). */
    readonly gate: Sourced<string>;
    /** How far from an `=` target still counts as equal, in percent of it. */
    readonly equalTolerance: Sourced<string>;
    /** Points proposed for a deadline missed; a person decides. */
    readonly late: Sourced<"by-days" | "none">;
  };
  readonly overshoot: {
    readonly hintAbove: Sourced<string>;
    readonly reasonAbove: Sourced<string>;
    readonly questionFrom: Sourced<string>;
    /** Whether a 反向 figure far below its ceiling is looked at as well. */
    readonly reverse: Sourced<boolean>;
  };
  readonly satisfaction: Sourced<
    { readonly kind: "quantity" } | { readonly kind: "ladder"; readonly steps: readonly Step[] }
  >;
  readonly qualitative: {
    readonly bands: Sourced<readonly Band[]>;
    /** Share of the weight given when the top band is found and nobody set points inside it. */
    readonly topShare: Sourced<string>;
  };
  readonly rounding: Sourced<{ readonly places: number; readonly total: "sum-of-rounded" }>;
  readonly grades: Sourced<readonly GradeStep[]>;
};

export const definePack = <const Pack extends RulePack>(pack: Pack): RulePack & { readonly id: Pack["id"] } =>
  pack;
