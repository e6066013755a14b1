import type { Amount } from "../amount.ts";
import { bareWords, written } from "../cell.ts";
import { unreadable } from "../faults.ts";
import type { Figure } from "../figures.ts";
import type { Reading, Rule } from "../rule.ts";
import type { Target, TargetMeaning } from "../target.ts";

/** Several figures in one cell, each a target of its own; two bounds of one thing are a range. */
export const several: Rule = {
  id: "several",
  title: { zh: "一格多值", en: "Several in one cell" },
  examples: [
    "1020万元；20万元",
    "100%/90%/85%/85%",
    "对学校2400平米体育场馆补贴5万元。",
    "≥80%且≤90%",
    "2023年12月底前完成100%",
  ],
  read(reading) {
    const { found } = reading.figures();
    if (found.length < 2) return null;
    if (found.some((figure) => figure.is === "date" && figure.wrong)) return unreadable("noSuchDay");
    const [low, high] = found;
    if (found.length === 2 && low?.is === "amount" && high?.is === "amount") {
      const both = bounds(low, high, reading.words.slice(low.end, high.start), reading.words.slice(high.end));
      if (both) return both;
      if (!low.unit && !low.time && !high.unit && !high.time && reading.words.charAt(low.end) === "/")
        return unreadable("slash");
    }
    const parts = slices(reading, found);
    return parts.length > 1 ? { kind: "composite", parts } : null;
  },
};

/** ≥80%且≤90% · 介于80%与90%之间 */
function bounds(low: Amount, high: Amount, between: string, behind: string): TargetMeaning | null {
  const inside = /^[与和到至]$/.test(between) && behind === "之间" && !low.signed && !high.signed;
  if (inside && low.unit === high.unit && low.high === null && high.high === null)
    return { kind: "range", low: low.value, high: high.value, unit: low.unit };
  if (!/^(?:且|并且|,|同时)?$/.test(between) || low.comparator !== ">=" || high.comparator !== "<=")
    return null;
  if (Number(low.value) > Number(high.value)) return null;
  if (low.high !== null || high.high !== null || low.unit !== high.unit) return null;
  return { kind: "range", low: low.value, high: high.value, unit: low.unit };
}

const separators = ";,，；、。/和及\n";

/** Cuts the words before each further figure, at a separator where there is one, and reads each piece alone. */
function slices({ cell, words, read }: Reading, figures: readonly Figure[]): readonly Target[] {
  const parts: Target[] = [];
  let from = 0;
  figures.forEach((figure, index) => {
    const next = figures[index + 1];
    let cut = next ? next.start : words.length;
    for (let at = figure.end; next && at < cut; at++)
      if (separators.includes(words.charAt(at)) || /[①-⑳]/.test(words.charAt(at))) cut = at;
    const text = bareWords(written(cell, from, cut));
    if (text) parts.push(read(text));
    from = next && separators.includes(words.charAt(cut)) ? cut + 1 : cut;
  });
  return parts;
}
