import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { proseOf } from "../../prose.ts";

type Facts = { readonly words: string; readonly once: string; readonly whole: string };

/** Two stops in a row. …… and —— are one sign each, and ?! may stand together. */
const doubled = /[，,、；;：。]\s?[，,、；;：。]/gu;
/** 等；、 and 1.、 and “；,”: the stronger of two stops stays. */
const strength = ["。", "；", "：", "，", "、"];
const full: { readonly [half: string]: string } = { ",": "，", ";": "；" };

const stronger = (pair: string): string => {
  const signs = [...pair].filter((sign) => /\S/u.test(sign)).map((sign) => full[sign] ?? sign);
  return strength.find((sign) => signs.includes(sign)) ?? "";
};

export default defineRule({
  id: "repeated-punctuation",
  title: { zh: "标点重复", en: "Two stops in a row" },
  concern: "text",
  severity: "advice",
  confidence: "high",
  basis: [ownReading("标点规范")],
  catalogue: ["J"],
  on: "form",
  check(form, report) {
    for (const { where, text } of proseOf(form)) {
      const [words] = doubled.exec(text) ?? [];
      doubled.lastIndex = 0;
      if (!words) continue;
      const whole = text.replace(doubled, stronger);
      report("twice", { ...where, words }, { words, once: stronger(words), whole });
    }
  },
  say: {
    twice: ({ words, once }: Facts) => ({
      zh: `标点“${words}”重复，留一个“${once}”即可。`,
      en: `“${words}” is one stop too many; “${once}” will do.`,
    }),
  },
  suggest: {
    twice: ({ once, whole }) =>
      doubled.test(whole) ? null : { zh: `只留“${once}”。`, en: `Keep “${once}” only.`, replacement: whole },
  },
});
