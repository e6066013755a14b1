import type { Form } from "#model";
import { ownReading } from "../../basis.ts";
import { cellText, fieldOrder } from "../../cells.ts";
import type { Where } from "../../finding.ts";
import { defineRule } from "../../kit.ts";

/** Two characters or more, said twice in a row. Verbs may be doubled on purpose (讨论讨论), officialese does not. */
const doubled = /(\p{Script=Han}{2,8})\1/gu;
const intended = /^(?:一|某某|层层|一一|年年|天天|个个|家家|户户|处处|时时|常常|种种|项项|件件)/;

type Facts = { readonly words: string; readonly once: string; readonly whole: string };

const cellsOf = (form: Form): readonly Where[] => [
  ...fieldOrder.map((cell) => ({ cell })),
  ...form.indicators.flatMap((_, row) => [
    { cell: "level3" as const, row },
    { cell: "explanation" as const, row },
  ]),
];

export default defineRule({
  id: "doubled-words",
  title: { zh: "词语重复", en: "A word is written twice" },
  concern: "text",
  severity: "warning",
  confidence: "medium",
  basis: [ownReading("文字通顺，没有重复的词语")],
  catalogue: ["J"],
  on: "form",
  check(form, report) {
    for (const where of cellsOf(form)) {
      const text = cellText(form, where.row ?? null, where.cell) ?? "";
      const found = [...text.matchAll(doubled)].filter(([words]) => !intended.test(words));
      const [first] = found;
      if (!first) continue;
      const [words, once = ""] = first;
      const whole = text.replace(doubled, (both, one: string) => (intended.test(both) ? both : one));
      report("twice", { ...where, words }, { words, once, whole });
    }
  },
  say: {
    twice: ({ words, once }: Facts) => ({
      zh: `“${words}”重复了，应是“${once}”。`,
      en: `“${words}” says “${once}” twice.`,
    }),
  },
  suggest: {
    twice: ({ once, whole }) => ({
      zh: `去掉重复的“${once}”。`,
      en: `Say “${once}” once.`,
      replacement: whole,
    }),
  },
});
