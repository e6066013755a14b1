import type { Attainment, Indicator, Words } from "#model";
import type { Decimal, Sense } from "#values";
import type { RulePack } from "../pack.ts";
import type { ScoringRule } from "../rules.ts";
import { zero } from "./exact.ts";

/** One row with everything its points depend on. */
export type Row = {
  readonly indicator: Indicator;
  readonly attainment: Attainment;
  readonly weight: Decimal;
  readonly sense: Sense;
  readonly pack: RulePack;
};

/** Points a person may set, both ends allowed. */
export type Open = { readonly min: string; readonly max: string };

/** What the rules alone say about a row, before a person has judged. */
export type Draft = {
  readonly rule: ScoringRule;
  readonly score: string | null;
  readonly open: Open | null;
  readonly needsReason: boolean;
  readonly why: Words;
};

export const unscored = (rule: ScoringRule, why: Words, open: Open | null = null): Draft => ({
  rule,
  score: null,
  open,
  needsReason: false,
  why,
});

export const places = (row: Row): number => row.pack.rounding.value.places;
export const fullPoints = (row: Row): string => row.weight.toFixed(places(row));
export const anyPoints = (row: Row): Open => ({ min: zero.toFixed(places(row)), max: fullPoints(row) });

export const needsPerson = (row: Row, why: Words): Draft => unscored("needs-person", why, anyPoints(row));

/** Covered by evidence and yet nothing in it to judge: no incident to respond to, no task to finish. */
export const nothingHappened = (row: Row): Draft =>
  unscored(
    "nothing-happened",
    {
      zh: `目标${row.indicator.target.text.trim()}，期间内没有发生可评的事项，由人评定。`,
      en: `Target ${row.indicator.target.text.trim()}: nothing happened that could be judged, a person decides.`,
    },
    anyPoints(row),
  );
