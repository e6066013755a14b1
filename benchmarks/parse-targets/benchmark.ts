import { parseTarget } from "#values";
import { defineBenchmark } from "../benchmark.ts";
import { targetTexts } from "./texts.ts";

/** Signs, digits, words: the least a reader of targets must look at. Builds no meaning. */
const token = /[<>=≤≥]+|\d+(?:\.\d+)?|[%‰]|[年月日时分秒]|[\p{Script=Han}]+|[A-Za-z]+|\s+|./gu;

const tokens = (text: string): number => {
  let count = 0;
  for (const _ of text.normalize("NFKC").matchAll(token)) count++;
  return count;
};

export default defineBenchmark({
  product: "parseTarget",
  other: "NFKC and one pass of a tokenising pattern",
  size: 100_000,
  of: "target texts, no two alike",
  goal: null,
  better: "lower",
  unit: "ratio",
  rounds: 7,
  warmUps: 2,
  prepare: async () => undefined,
  openProduct: async ({ size }) => {
    const texts = targetTexts(size);
    return {
      run: async () => {
        let unread = 0;
        for (const text of texts) if (parseTarget(text).kind === "unreadable") unread++;
        return [String(texts.length), String(unread)];
      },
    };
  },
  openOther: async ({ size }) => {
    const texts = targetTexts(size);
    return {
      run: async () => {
        let seen = 0;
        for (const text of texts) if (tokens(text) > 0) seen++;
        return [String(seen)];
      },
    };
  },
  agree: ([read, unread], [seen]) => {
    if (read !== seen) throw new Error(`${read} texts were parsed and ${seen} tokenised`);
    if (Number(unread) > Number(read) / 100)
      throw new Error(`${unread} of ${read} texts were not understood`);
  },
});
