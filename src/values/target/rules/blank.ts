import type { Rule } from "../rule.ts";

/** Nothing was written. */
export const blank: Rule = {
  id: "blank",
  title: { zh: "空白", en: "Left blank" },
  examples: [""],
  read: ({ cell }) => (cell.folded === "" || /^\|+$/.test(cell.folded) ? { kind: "empty" } : null),
};
