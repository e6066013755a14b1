import type { Words } from "#model";
import { type Decimal, decimal, plain, type Sense, type TargetOf } from "#values";
import { stepFor } from "../step.ts";
import { type Completion, completionOf, completionOfCount, completionOfRange } from "./completion.ts";
import { shortPoints } from "./curve.ts";
import { anyPoints, type Draft, fullPoints, needsPerson, places, type Row, unscored } from "./draft.ts";
import { hundred, pointsFor, shareOf } from "./exact.ts";
import { overshootOf } from "./overshoot.ts";
import { figureEn, figureZh, opening, sentence, shown } from "./sentence.ts";
import { figureIn, isShare } from "./units.ts";

type FigureTarget = TargetOf<"quantity"> | TargetOf<"duration"> | TargetOf<"range">;

const completionRate: Words = { zh: "完成率", en: "completion" };
const inverseRate: Words = { zh: "完成率（目标÷实际）", en: "completion (target ÷ actual)" };
export const onTimeRate: Words = { zh: "按时率", en: "done on time" };

/** Quantities, durations and ranges (domain rules §3.3). */
export function scoreFigure(row: Row, target: FigureTarget): Draft {
  const { attainment } = row;
  // 24小时内 measured as the share handled within 24 hours: all of them is the target.
  if (target.kind === "duration" && isShare(attainment.unit)) return scoreShareDone(row);
  const against = decimal(target.kind === "range" ? target.high : target.value);
  const figure = figureIn(target.unit, against, attainment);
  if ("misfit" in figure) return unscored("unit-misfit", sentence(figure.misfit));
  const text = shown(figure.value, against);
  const opened = opening(row, { zh: figureZh(text, target.unit), en: figureEn(text, target.unit) });
  const said = figure.note
    ? { zh: `${opened.zh}（${figure.note.zh}）`, en: `${opened.en} (${figure.note.en})` }
    : opened;
  const completion =
    target.kind === "range"
      ? completionOfRange(target, figure.value)
      : completionOf(
          target,
          figure.value,
          direction(row, target, figure.value),
          row.pack.quantity.equalTolerance.value,
        );
  return isSatisfaction(row, target.unit)
    ? satisfactionPoints(row, figure.value, completion, said)
    : completionPoints(row, completion, said, figure.value.lt(against));
}

/** Which way a bare number is held: as the measure held it, where its verdict shows that; a lapse of time is a ceiling. */
function direction(row: Row, target: TargetOf<"quantity"> | TargetOf<"duration">, b: Decimal): Sense {
  const { met } = row.attainment;
  if (target.comparator !== "implied") return row.sense;
  if (met !== null && !b.eq(target.value)) return met === b.gt(target.value) ? "positive" : "negative";
  return target.kind === "duration" ? "negative" : row.sense;
}

/** A share done on time, in percent; 100 % is the target. */
export function scoreShareDone(row: Row): Draft {
  const figure = figureIn("%", hundred, row.attainment);
  if ("misfit" in figure) return unscored("unit-misfit", sentence(figure.misfit));
  const percent = `${shown(figure.value, hundred)}%`;
  const opened = opening(row, { zh: `按时完成${percent}`, en: `${percent} done on time` });
  return countPoints(row, figure.value, hundred, opened);
}

export function countPoints(row: Row, done: Decimal, expected: Decimal, opened: Words): Draft {
  const completion = completionOfCount(done, expected);
  return completion.is === "short"
    ? shortPoints(row, completion.share, opened, "on-time-share", onTimeRate)
    : completionPoints(row, completion, opened, false);
}

function completionPoints(row: Row, completion: Completion, opened: Words, below: boolean): Draft {
  const score = fullPoints(row);
  switch (completion.is) {
    case "unfit":
      return completion.edge === "zero-target"
        ? unscored(
            "zero-target",
            sentence(opened, {
              zh: "正向目标为0，算不出完成率，请先改目标",
              en: "a forward target of 0 has no completion rate: mend the target first",
            }),
          )
        : {
            ...needsPerson(
              row,
              sentence(opened, {
                zh: "目标为负，比例法不适用，由人评定",
                en: "proportion does not apply to a negative target, a person judges",
              }),
            ),
            rule: "negative-target",
          };
    case "short":
      if (completion.edge)
        return {
          rule: completion.edge,
          score: pointsFor(row.weight, completion.share, places(row)),
          open: null,
          needsReason: true,
          why: sentence(opened, { zh: "未达到目标，得0分", en: "the target is missed: 0 points" }),
        };
      return shortPoints(
        row,
        completion.share,
        opened,
        "proportional",
        completion.reversed ? inverseRate : completionRate,
      );
    case "met": {
      if (completion.edge === "strict-equal")
        return {
          rule: "strict-equal",
          score,
          open: null,
          needsReason: false,
          why: sentence(opened, {
            zh: `恰好相等，严格说未达到，按完成率100%仍得满分${plain(row.weight)}分`,
            en: `exactly equal, strictly not met, yet completion is 100%: full ${plain(row.weight)} points`,
          }),
        };
      // The figure is printed to six places, the verdict is exact: 95 may stand for 94.9999999.
      if (row.attainment.met === false && !completion.beyond)
        return {
          rule: "proportional",
          score,
          open: null,
          needsReason: true,
          why: sentence(opened, {
            zh: `精确到更多位时略未达到，完成率四舍五入为100%，得${score}分`,
            en: `short by less than is printed, completion rounds to 100%: ${score} points`,
          }),
        };
      const overshoot = overshootOf(completion.beyond, below, row.pack);
      const full = {
        zh: `达到目标，得满分${plain(row.weight)}分`,
        en: `the target is met: full ${plain(row.weight)} points`,
      };
      return {
        rule: completion.edge ?? "met",
        score,
        open: overshoot?.needsReason ? anyPoints(row) : null,
        needsReason: overshoot?.needsReason ?? false,
        why: sentence(opened, full, overshoot?.clause ?? null),
      };
    }
  }
}

const isSatisfaction = (row: Row, unit: string): boolean =>
  isShare(unit) && (row.indicator.level1 === "满意度" || row.indicator.level2.endsWith("满意度"));

function satisfactionPoints(row: Row, percent: Decimal, completion: Completion, opened: Words): Draft {
  const rule = row.pack.satisfaction.value;
  if (rule.kind === "quantity") return completionPoints(row, completion, opened, false);
  const step = stepFor(rule.steps, percent);
  const score = pointsFor(row.weight, shareOf(decimal(step.share), hundred), places(row));
  const sum = `${plain(row.weight)}×${step.share}%=${score}`;
  return {
    rule: "satisfaction-step",
    score,
    open: null,
    needsReason: completion.is === "short" || score !== fullPoints(row),
    why: sentence(opened, {
      zh: `满意度在${step.from}%（含）以上一档，得分${sum}`,
      en: `in the step from ${step.from}%, points ${sum}`,
    }),
  };
}
