import type { Attainment, AttainmentState } from "./attainment.ts";
import type { Words } from "./proof.ts";

/** How an attainment stands for a reader: the states, measured split by whether the target was met. */
export type Standing = "met" | "missed" | "unjudged" | Exclude<AttainmentState, "measured">;

export function standingOf(attainment: Attainment): Standing {
  if (attainment.state === "zero") return attainment.met ? "met" : "zero";
  if (attainment.state !== "measured") return attainment.state;
  return attainment.met === null ? "unjudged" : attainment.met ? "met" : "missed";
}

/** Shape and word, not colour alone: readers print in grey and some do not see red. */
export const standings: { readonly [Each in Standing]: { readonly mark: string; readonly words: Words } } = {
  met: { mark: "●", words: { zh: "达标", en: "met" } },
  missed: { mark: "▲", words: { zh: "未达标", en: "missed" } },
  zero: { mark: "○", words: { zh: "为零", en: "zero" } },
  partial: { mark: "◐", words: { zh: "部分覆盖", en: "partly covered" } },
  missing: { mark: "◇", words: { zh: "无佐证", en: "no evidence" } },
  "not-yet-due": { mark: "□", words: { zh: "未到期", en: "not yet due" } },
  unjudged: { mark: "◌", words: { zh: "待评判", en: "not judged" } },
};
export const standingOrder: readonly Standing[] = [
  "met",
  "missed",
  "zero",
  "partial",
  "missing",
  "not-yet-due",
  "unjudged",
];
