import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { proseOf } from "../../prose.ts";

type Facts = { readonly words: string; readonly close: string };

const closes: { readonly [open: string]: string } = {
  "（": "）",
  "《": "》",
  "〔": "〕",
  "“": "”",
  "【": "】",
};
const kinds: { readonly [sign: string]: string } = { "(": "（", ")": "）" };

const opens: { readonly [close: string]: string } = Object.fromEntries(
  Object.entries(closes).map(([open, close]) => [close, open]),
);

/** Where the first opening sign stands that nothing answers; a full-width sign answers a half-width one. */
function unanswered(text: string): number | null {
  const waiting: { [open: string]: number[] } = {};
  for (let at = 0; at < text.length; at += 1) {
    const sign = kinds[text[at] ?? ""] ?? text[at] ?? "";
    if (sign in closes) (waiting[sign] ??= []).push(at);
    // A quotation opened full-width is often closed half-width.
    const open = sign === '"' ? "“" : opens[sign];
    if (open !== undefined) waiting[open]?.pop();
  }
  const left = Object.values(waiting).flatMap(([first]) => first ?? []);
  return left.length ? Math.min(...left) : null;
}

/** A bracket that never closes: words are missing, or the cell was cut. Names have a rule of their own. */
export default defineRule({
  id: "unclosed-bracket",
  title: { zh: "括号、书名号或引号没有关上", en: "A bracket or quotation is not closed" },
  concern: "text",
  severity: "advice",
  confidence: "high",
  basis: [ownReading("标点成对，文字完整")],
  catalogue: ["J"],
  on: "form",
  check(form, report) {
    for (const { where, text } of proseOf(form)) {
      if (where.cell === "level3") continue;
      const at = unanswered(text.slice(0, 10_000));
      if (at === null) continue;
      const sign = text[at] ?? "";
      const words = { from: at, to: Math.min(text.length, at + 12) };
      const close = closes[kinds[sign] ?? sign] ?? "";
      report("open", { ...where, words }, { words: text.slice(words.from, words.to), close });
    }
  },
  say: {
    open: ({ words, close }: Facts) => ({
      zh: `“${words}”后面缺“${close}”，请补上，并看看有没有漏字。`,
      en: `“${close}” is missing after “${words}”; add it, and see whether words are lost.`,
    }),
  },
});
