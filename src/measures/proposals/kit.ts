import type { Target } from "#values";
import { dimensionOf } from "#values";
import type { PlainMeasure } from "../measure.ts";
import type { Said } from "../said.ts";

/** What a form says about one indicator. */
export type AsWritten = { readonly name: string; readonly target: Target };

export type Proposed = {
  readonly measure: PlainMeasure | null;
  /** Set where the words can't be measured as they stand: what is wrong with them, and better ones. */
  readonly misfit?: { readonly why: Said; readonly reword: Said };
};

/** How indicators of one subject can be counted. */
export type Proposal = {
  readonly subject: Said;
  /** Indicators it is made for: name and target as forms write them. */
  readonly examples: readonly (readonly [name: string, target: string])[];
  readonly propose: (words: AsWritten) => Proposed | null;
};

export const isPercent = ({ target }: AsWritten): boolean =>
  (target.kind === "quantity" || target.kind === "range") && dimensionOf(target.unit) === "share";

export const isCount = ({ target }: AsWritten): boolean => {
  if (target.kind !== "quantity" && target.kind !== "range") return false;
  return ["count", "number", null].includes(dimensionOf(target.unit));
};

export const isLapse = ({ target }: AsWritten): boolean =>
  target.kind === "duration" || (target.kind === "range" && dimensionOf(target.unit) === "time");

/** Words at a name's end that say how it is counted, not what it is about; taken off one after the other. */
const endings =
  /(数量|次数|人数|个数|件数|总量|量|率|情况|及时性|准确性|时间|时限|时长|程度|完成|完|达标|合格|验收|通过|优良|响应|排除|修复|处置|处理|办结|整改|按期|按时|及时|维护|维保|租用|工作|的)$/;

/** What an indicator's name is about: a name to register its evidence under. */
export function subjectOf({ name }: AsWritten): string {
  let subject = name.replace(/[“”"（）()《》]/g, "");
  for (;;) {
    const shorter = subject.replace(endings, "");
    if (shorter === subject || shorter.length < 2) return subject;
    subject = shorter;
  }
}

export const measured = (measure: PlainMeasure): Proposed => ({ measure });
