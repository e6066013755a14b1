import type { Attainment, Indicator, Points } from "#model";
import { Decimal, decimal, plain, type Sense, type Target, type TargetOf } from "#values";
import type { RulePack } from "../pack.ts";
import { scoreBand } from "./band.ts";
import { scoreDeadline } from "./deadline.ts";
import { type Draft, fullPoints, needsPerson, nothingHappened, type Row, unscored } from "./draft.ts";
import { scoreFigure } from "./figure.ts";
import { judgedPoints, pointsOf } from "./judged.ts";
import { isNumber, scoreSchedule } from "./schedule.ts";
import { opening, sentence } from "./sentence.ts";

export type ToScore = {
  readonly indicator: Indicator;
  /** Null: nothing measures this row. */
  readonly attainment: Attainment | null;
  /** Points the row can get, decimal text; null where it has none. */
  readonly weight: string | null;
  readonly sense: Sense;
  readonly pack: RulePack;
  /** Points set by a person, decimal text. */
  readonly judged?: string | undefined;
};

/**
 * Points of one live row with the sentence that explains them. Without evidence, before the day it is due and with
 * partial evidence the score is null, never 0.
 * @throws Fault where `judged` is no number or lies outside what the rules leave to a person
 */
export function scoreIndicator({ indicator, attainment, weight, sense, pack, judged }: ToScore): Points {
  if (weight === null)
    return waiting(
      "0",
      "no-weight",
      `“${indicator.level3}”没有分值，不计分。`,
      `“${indicator.level3}” has no weight and is not scored.`,
    );
  const text = plain(decimal(weight));
  if (!attainment || attainment.state === "missing")
    return waiting(
      text,
      "no-evidence",
      "没有证据说明实际完成值，暂不计分，也不当作零。",
      "No evidence gives the actual figure: not scored yet, and not nought.",
    );
  if (attainment.state === "not-yet-due")
    return waiting(
      text,
      "not-yet-due",
      `到${attainment.asOf}尚未到期，暂不计分。`,
      `Not yet due on ${attainment.asOf}: not scored yet.`,
    );
  // A gap that cannot change the verdict: what was counted already meets the target.
  if (attainment.state === "partial" && !attainment.met)
    return waiting(
      text,
      "partial-evidence",
      "证据只覆盖了一部分期间，暂不计分。",
      "The evidence covers only a part of the window: not scored yet.",
    );
  const row: Row = { indicator, attainment, weight: decimal(weight), sense, pack };
  const draft = draftOf(row, indicator.target);
  return judged === undefined ? pointsOf(row, draft) : judgedPoints(row, draft, judged);
}

const waiting = (weight: string, rule: Draft["rule"], zh: string, en: string): Points => ({
  weight,
  score: null,
  rule,
  why: { zh, en },
  needsReason: false,
});

function draftOf(row: Row, target: Target): Draft {
  switch (target.kind) {
    case "quantity":
    case "duration":
    case "range":
      return isNumber(row.attainment.value) ? scoreFigure(row, target) : noFigure(row);
    case "schedule":
      return scoreSchedule(row, target);
    case "deadline":
      return scoreDeadline(row, target);
    case "grade":
      return scoreBand(row, target);
    case "composite":
      return scoreComposite(row, target);
    case "unreadable":
      return needsPerson(row, {
        zh: `目标“${target.text}”读不懂，由人评定。`,
        en: `The target “${target.text}” cannot be read, a person judges.`,
      });
    case "notApplicable":
    case "empty":
      return unscored("no-weight", { zh: "没有目标，不计分。", en: "No target: not scored." });
  }
}

/** A rate over nothing has no value: neither 0 % nor 100 % would be true. */
const noFigure = (row: Row): Draft =>
  row.attainment.value === null
    ? nothingHappened(row)
    : needsPerson(
        row,
        sentence(opening(row, { zh: `“${row.attainment.value}”`, en: `“${row.attainment.value}”` }), {
          zh: "不是数，由人评定",
          en: "which is no figure, a person judges",
        }),
      );

/** Several targets in one cell: one figure speaks for all only if they share a unit; the lowest points count. */
function scoreComposite(row: Row, target: TargetOf<"composite">): Draft {
  const value = row.attainment.value ?? "";
  const opened = opening(row, { zh: value, en: value });
  if (row.attainment.met)
    return {
      rule: "met",
      score: fullPoints(row),
      open: null,
      needsReason: false,
      why: sentence(opened, {
        zh: `各项都达到，得满分${plain(row.weight)}分`,
        en: `every part is met: full ${plain(row.weight)} points`,
      }),
    };
  const units = new Set(target.parts.map((part) => ("unit" in part ? part.unit : null)));
  const drafts = units.size === 1 && !units.has(null) ? target.parts.map((part) => draftOf(row, part)) : [];
  const lowest = drafts.reduce<Draft | null>((low, draft) => (low && below(low, draft) ? low : draft), null);
  if (!lowest || drafts.some(({ score }) => score === null))
    return needsPerson(
      row,
      sentence(opened, {
        zh: "一格写了几个目标，由人评定",
        en: "one cell holds several targets, a person judges",
      }),
    );
  return {
    ...lowest,
    open: null,
    why: {
      zh: `${lowest.why.zh.replace(/。$/, "")}（几项取最低）。`,
      en: `${lowest.why.en.replace(/\.$/, "")} (lowest part counts).`,
    },
  };
}

const below = (a: Draft, b: Draft): boolean => new Decimal(a.score ?? 0).lte(b.score ?? 0);
