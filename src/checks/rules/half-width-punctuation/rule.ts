import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { proseOf } from "../../prose.ts";

type Facts = { readonly words: string; readonly count: number; readonly whole: string };

/** A half-width stop between Chinese words; 1,000 and a code with a comma are left alone. */
const half = /(?<=[\p{Script=Han}》”）)〕])[,;?!](?=\s?[\p{Script=Han}《“（〔\d]|\s*$)/gu;
const full: { readonly [half: string]: string } = { ",": "，", ";": "；", "?": "？", "!": "！" };

export default defineRule({
  id: "half-width-punctuation",
  title: { zh: "中文里用了半角标点", en: "Half-width stops in Chinese text" },
  concern: "text",
  severity: "advice",
  confidence: "high",
  basis: [ownReading("标点规范")],
  catalogue: ["J"],
  on: "form",
  check(form, report) {
    for (const { where, text } of proseOf(form)) {
      const found = [...text.matchAll(half)];
      const [first] = found;
      if (!first) continue;
      const words = { from: first.index, to: first.index + 1 };
      const whole = text.replace(half, (each) => full[each] ?? each);
      report("half", { ...where, words }, { words: first[0], count: found.length, whole });
    }
  },
  say: {
    half: ({ words, count }: Facts) => ({
      zh: `中文里用了半角的“${words}”，应用全角${count > 1 ? `，这一格有${count}处` : ""}。`,
      en: `A half-width “${words}” stands in Chinese text, where the full-width sign is used${count > 1 ? `; there are ${count} in this cell` : ""}.`,
    }),
  },
  suggest: {
    half: ({ whole }) => ({
      zh: "这一格的半角标点改为全角。",
      en: "Make this cell's stops full-width.",
      replacement: whole,
    }),
  },
});
