import type { Words } from "#model";
import type { RulePack } from "../pack.ts";
import { percentOf, type Share } from "./exact.ts";
import { shownPercent } from "./sentence.ts";

export type Overshoot = { readonly clause: Words; readonly needsReason: boolean };

/**
 * 偏离度 of a met figure. Points are never taken off here: 财预〔2020〕10号 makes that a judgement of the cause, so at
 * most a question is put and a reason asked for.
 */
export function overshootOf(beyond: Share | null, reversed: boolean, pack: RulePack): Overshoot | null {
  const { hintAbove, reasonAbove, questionFrom, reverse } = pack.overshoot;
  if (!beyond || (reversed && !reverse.value)) return null;
  const percent = percentOf(beyond);
  if (percent.lte(hintAbove.value)) return null;
  const by = shownPercent(beyond);
  const zh = reversed ? `比上限低${by}` : `超出目标${by}`;
  const en = reversed ? `${by} below the ceiling` : `${by} above the target`;
  if (percent.gte(questionFrom.value))
    return {
      clause: {
        zh: `${zh}，须说明原因，并请判断年初指标值是否明显${reversed ? "偏松" : "偏低"}`,
        en: `${en}, a reason is required and a person decides whether the target was clearly too ${reversed ? "loose" : "low"}`,
      },
      needsReason: true,
    };
  return percent.gt(reasonAbove.value)
    ? { clause: { zh: `${zh}，须说明原因`, en: `${en}, a reason is required` }, needsReason: true }
    : {
        clause: { zh: `${zh}，请留意目标是否合适`, en: `${en}, check whether the target fits` },
        needsReason: false,
      };
}
