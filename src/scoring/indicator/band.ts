import { Decimal, decimal, plain, type TargetOf } from "#values";
import type { Band } from "../pack.ts";
import { type Draft, needsPerson, type Open, places, type Row, unscored } from "./draft.ts";
import { hundred, pointsFor, shareOf } from "./exact.ts";
import { opening, sentence, shown } from "./sentence.ts";

/** The points inside a band: its lower end belongs to it, its upper end to the band above, except in the top band. */
export function pointsInside(band: Band, top: boolean, weight: Decimal, digits: number): Open {
  const at = (percent: string) => weight.times(percent).div(hundred);
  const max = at(band.to);
  const step = new Decimal(10).pow(-digits);
  const below = max.toDecimalPlaces(digits, Decimal.ROUND_UP).minus(step);
  return {
    min: at(band.from).toFixed(digits, Decimal.ROUND_UP),
    max: top ? max.toFixed(digits) : Decimal.max(below, 0).toFixed(digits),
  };
}

/**
 * 定性 (domain rules §3.4). The attained value is an assessment word; a share of the weight, in percent, may stand in
 * parts.share, or be the value itself where its unit is % or 分. A word equal to the target's own word is the top band.
 */
export function scoreBand(row: Row, target: TargetOf<"grade">): Draft {
  const bands = row.pack.qualitative.bands.value;
  const { value, unit, parts } = row.attainment;
  const word = value?.trim() ?? "";
  const asFigure = /^\d+(\.\d+)?$/.test(word) && (unit === "%" || unit === "分") ? word : null;
  const share = asFigure ?? (/^\d+(\.\d+)?$/.test(parts.share ?? "") ? (parts.share ?? null) : null);
  const opened = opening(
    row,
    asFigure
      ? { zh: `评${asFigure}分`, en: `assessed at ${asFigure}` }
      : { zh: `评定为“${word}”`, en: `assessed as “${word}”` },
  );
  const byShare = share === null ? undefined : bandOf(bands, decimal(share));
  const named =
    bands.find((one) => one.words.includes(word)) ??
    (word !== "" && word === target.word ? bands[0] : undefined);
  const band = named ?? (asFigure || word === "" ? byShare : undefined);
  if (!band || (share !== null && byShare !== band))
    return needsPerson(
      row,
      sentence(
        opened,
        band
          ? {
              zh: `与给出的${share}%不在同一档，由人评定`,
              en: `which does not agree with ${share}%, a person judges`,
            }
          : { zh: "不在评分档次之内，由人评定", en: "which is no band of the scale, a person judges" },
      ),
    );
  const inBand = word === band.zh ? "" : `属“${band.zh}”档，`;
  const top = band === bands[0];
  const open = pointsInside(band, top, row.weight, places(row));
  const given = share ?? (top ? row.pack.qualitative.topShare.value : null);
  if (given === null)
    return unscored(
      "band-open",
      sentence(opened, {
        zh: `${inBand}请在${open.min}—${open.max}分之间给分`,
        en: `in the band “${band.en}”, set points from ${open.min} to ${open.max}`,
      }),
      open,
    );
  const score = pointsFor(row.weight, shareOf(decimal(given), hundred), places(row));
  const sum = `${plain(row.weight)}×${shown(decimal(given))}%=${score}`;
  return {
    rule: "band",
    score,
    open,
    needsReason: decimal(score).lt(row.weight),
    why: sentence(opened, {
      zh: `${inBand}得分${sum}`,
      en: `in the band “${band.en}”, points ${sum}`,
    }),
  };
}

/** Bands stand from high to low; a lower end belongs to its band. */
const bandOf = (bands: readonly Band[], percent: Decimal): Band | undefined =>
  percent.lte(100) ? bands.find((band) => percent.gte(band.from)) : undefined;
