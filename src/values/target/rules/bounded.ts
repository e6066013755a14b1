import { meaningOf, readAmount } from "../amount.ts";
import { written } from "../cell.ts";
import type { Rule } from "../rule.ts";
import type { TargetMeaning } from "../target.ts";
import { bareSigns } from "../vocabulary.ts";

/** Both bounds written around a letter or a word. */
export const bounded: Rule = {
  id: "bounded",
  title: { zh: "两头夹住", en: "Bounds on both sides" },
  examples: ["80%≤X≤90%", "80%≤X<90%", "[90%，100%]"],
  read({ cell, words }) {
    const closed = interval(words);
    if (closed) return closed;
    if (!/[<≤]/.test(words)) return null;
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

/** [90,100]: both ends inside. Half-open brackets are left to be read as unreadable rather than widened. */
function interval(words: string): TargetMeaning | null {
  const inside = /^\[([^[\],]+),([^[\],]+)\]$/.exec(words);
  const low = inside && readAmount(inside[1] ?? "", 0);
  const high = inside && readAmount(inside[2] ?? "", 0);
  if (!low || !high || low.end !== inside[1]?.length || high.end !== inside[2]?.length) return null;
  if (low.signed || high.signed || low.high !== null || high.high !== null || low.time || high.time)
    return null;
  if (low.unit !== high.unit && low.unit !== "") return null;
  return { kind: "range", low: low.value, high: high.value, unit: high.unit };
}
