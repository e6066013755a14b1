import { bareWords, written } from "../cell.ts";
import { unreadable } from "../faults.ts";
import type { Rule } from "../rule.ts";
import { bareSigns } from "../vocabulary.ts";

/** Words without a figure: a grade to be judged against a scale, kept as written without its end punctuation. */
export const wordsOnly: Rule = {
  id: "words-only",
  title: { zh: "定性", en: "In words" },
  examples: ["显著", "效果明显", "符合相关规定", "促进人民群众健康水平不断提高。", "=优"],
  read({ cell, words }) {
    if (!/[\p{L}\p{So}√✓]/u.test(words) || /^\d[\da-zA-Z.]*$/.test(words))
      return unreadable(/\d/.test(words) ? "clock" : "noContent");
    const sign = bareSigns.at(words, 0);
    const said = bareWords(sign?.meaning === "=" ? written(cell, sign.end, cell.folded.length) : cell.text);
    return said ? { kind: "grade", word: said } : unreadable("noContent");
  },
};
