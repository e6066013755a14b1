import type { Tellers, YearChoice } from "#casework";
import { type Standing, standingOf, type YearProof } from "#model";
import type { Context } from "../context.ts";

type Given = { readonly "as-of": string | undefined; readonly pack: string | undefined };
export const choiceOf = (options: Given): YearChoice => ({ asOf: options["as-of"], pack: options.pack });

/** Progress of the two long parts: sealing what was handed over, and counting. */
export function tellers(context: Context): Tellers & { readonly done: () => void } {
  const sealing = context.progress({ zh: "封存佐证", en: "Sealing evidence" });
  let measuring: ReturnType<Context["progress"]> | null = null;
  return {
    sealing: (done, total, file) => sealing.update(done, total, file),
    measuring: (done, total, what) => {
      if (!measuring) sealing.done();
      measuring ??= context.progress({ zh: "测算", en: "Measuring" }, total);
      measuring.update(done, total, what);
    },
    done: () => {
      sealing.done();
      measuring?.done();
    },
  };
}

const failing: { readonly [Level in "missed" | "missing" | "never"]: readonly Standing[] } = {
  never: [],
  missed: ["missed", "zero"],
  missing: ["missed", "zero", "missing", "partial"],
};

/** 1 when a target fails at the asked level. */
export const exitOf = (proof: YearProof, level: keyof typeof failing): 0 | 1 =>
  proof.forms.some(({ measured }) =>
    measured.some(({ attainment }) => failing[level].includes(standingOf(attainment))),
  )
    ? 1
    : 0;
