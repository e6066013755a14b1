import { meaningOf, readAmount } from "../amount.ts";
import { written } from "../cell.ts";
import type { Rule } from "../rule.ts";
import { bareSigns } from "../vocabulary.ts";

/** Both bounds written around a letter or a word. */
export const bounded: Rule = {
  id: "bounded",
  title: { zh: "两头夹住", en: "Bounds on both sides" },
  examples: ["80%≤X≤90%", "80%≤X<90%"],
  read({ cell, words }) {
    const low = readAmount(words, 0);
    const first = low && !low.signed && low.high === null ? bareSigns.at(words, low.end) : null;
    if (!low || !first?.meaning.startsWith("<")) return null;
    let at = first.end;
    while (at < words.length && !bareSigns.at(words, at) && !/\d/.test(words.charAt(at))) at++;
    const high = at > first.end ? readAmount(words, at) : null;
    if (high?.end !== words.length || high.high !== null || !high.comparator.startsWith("<")) return null;
    const unit = low.unit || high.unit;
    if (unit !== high.unit || low.time !== high.time) return null;
    if (first.meaning === "<=" && high.comparator === "<=")
      return { kind: "range", low: low.value, high: high.value, unit };
    const lower = { ...low, unit, comparator: first.meaning === "<=" ? (">=" as const) : (">" as const) };
    return {
      kind: "composite",
      parts: [
        { text: written(cell, 0, at), ...meaningOf(lower) },
        { text: written(cell, at, words.length), ...meaningOf(high) },
      ],
    };
  },
};
