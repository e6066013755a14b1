import { Fault, type Points } from "#model";
import { type Decimal, decimal, plain } from "#values";
import { type Draft, places, type Row } from "./draft.ts";

/**
 * Points set by a person. Allowed only where the rules leave them open (a band, a late day, a target without arithmetic,
 * a figure far beyond its target), and only within the bounds; anything else is a Fault naming the bounds.
 */
export function judgedPoints(row: Row, draft: Draft, judged: string): Points {
  const name = row.indicator.level3;
  const given = readPoints(name, judged);
  const digits = places(row);
  if (given.decimalPlaces() > digits)
    throw new Fault(
      "points-unreadable",
      `“${name}”填写的得分${judged}超过${digits}位小数：请四舍五入后再填。`,
      `The points ${judged} for “${name}” have more than ${digits} decimals: round them first.`,
    );
  if (!draft.open) {
    if (draft.score !== null && given.eq(draft.score)) return pointsOf(row, draft);
    throw new Fault(
      "points-not-open",
      draft.score === null
        ? `“${name}”不能直接给分：${draft.why.zh}`
        : `“${name}”按规则得${draft.score}分，不能另填${judged}分。`,
      draft.score === null
        ? `Points for “${name}” cannot be set by hand: ${draft.why.en}`
        : `“${name}” scores ${draft.score} by the rules, ${judged} cannot be set instead.`,
    );
  }
  const { min, max } = draft.open;
  if (given.lt(min) || given.gt(max))
    throw new Fault(
      "points-outside-bounds",
      `“${name}”可给${min}—${max}分，填写的${judged}分超出范围：请改分数，或先改评定的档次。`,
      `“${name}” may get ${min} to ${max} points, ${judged} is outside: change the points, or the assessment first.`,
    );
  return {
    weight: plain(row.weight),
    score: given.toFixed(digits),
    rule: "judged",
    needsReason: draft.needsReason || given.lt(row.weight),
    why: {
      zh: `${draft.why.zh.replace(/。$/, "")}；由人在${min}—${max}分之间评定，得${given.toFixed(digits)}分。`,
      en: `${draft.why.en.replace(/\.$/, "")}; a person set ${given.toFixed(digits)} within ${min} to ${max}.`,
    },
  };
}

export const pointsOf = (row: Row, { score, rule, why, needsReason }: Draft): Points => ({
  weight: plain(row.weight),
  score,
  rule,
  why,
  needsReason,
});

function readPoints(name: string, text: string): Decimal {
  if (!/^\d+(\.\d+)?$/.test(text.trim()))
    throw new Fault(
      "points-unreadable",
      `“${name}”的得分“${text}”不是数：请填写数字。`,
      `The points “${text}” for “${name}” are not a number: write digits.`,
    );
  return decimal(text.trim());
}
