import type { Tellers, YearChoice } from "#casework";
import { type Standing, standingOf, type YearProof } from "#model";
import type { Context } from "../context.ts";

export const folderArgument = {
  name: "DIR",
  help: {
    zh: "年度文件夹：year.yaml、forms、bindings、evidence",
    en: "a year's folder: year.yaml, forms, bindings, evidence",
  },
  required: true,
} as const;

export const yearOptions = {
  "as-of": {
    value: "DATE",
    help: {
      zh: "截至日，YYYY-MM-DD；其后的事实不看",
      en: "count what had happened by the end of this day, YYYY-MM-DD",
    },
  },
  pack: { value: "ID", help: { zh: "评分用的规则包", en: "rule pack to score by" } },
  "fail-on": {
    value: "LEVEL",
    choices: ["missed", "missing", "never"],
    fallback: "never",
    help: {
      zh: "有目标未达标（missed），或连无佐证也算（missing）时，退出码为 1",
      en: "exit 1 when a target is missed, or also when evidence is missing",
    },
  },
} as const;

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
