import type { Words } from "#model";
import { decimal, plain } from "#values";
import type { ScoringRule } from "../rules.ts";
import { type Draft, places, type Row } from "./draft.ts";
import { hundred, none, percentOf, pointsFor, type Share, shareOf } from "./exact.ts";
import { sentence, shownPercent } from "./sentence.ts";

/** (r − gate) ÷ (1 − gate), exactly; r itself where the pack has no pass mark. */
function aboveGate(share: Share, gate: string): Share | null {
  const g = decimal(gate);
  if (percentOf(share).lt(g)) return null;
  return shareOf(share.part.times(hundred).minus(share.whole.times(g)), share.whole.times(hundred.minus(g)));
}

/** Points for a row short of its target, from its completion and the pack's pass mark. */
export function shortPoints(row: Row, share: Share, opened: Words, rule: ScoringRule, ratio: Words): Draft {
  const gate = row.pack.quantity.gate.value;
  const weight = plain(row.weight);
  const percent = shownPercent(share);
  const rate = { zh: `${ratio.zh}${percent}`, en: `${ratio.en} ${percent}` };
  const above = aboveGate(share, gate);
  const score = pointsFor(row.weight, above ?? none, places(row));
  const draft = { score, open: null, needsReason: true };
  if (!above)
    return {
      ...draft,
      rule: "below-gate",
      why: sentence(opened, rate, {
        zh: `低于及格门槛${gate}%，得0分`,
        en: `below the pass mark of ${gate}%: 0 points`,
      }),
    };
  const sum =
    gate === "0"
      ? `${weight}×${percent}=${score}`
      : `${weight}×(${percent}−${gate}%)÷${plain(hundred.minus(gate))}%=${score}`;
  return { ...draft, rule, why: sentence(opened, rate, { zh: `得分${sum}`, en: `points ${sum}` }) };
}
