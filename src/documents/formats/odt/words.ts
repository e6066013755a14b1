import type { Attributes } from "../../archive/xml.ts";

const most = 10_000;

/** What the words of an OpenDocument paragraph are gathered in: white space in the XML counts as one space at most. */
export type Words = {
  readonly text: (raw: string) => void;
  /** text:s, text:tab and text:line-break: white space that counts. */
  readonly element: (name: string, attributes: Attributes) => void;
  readonly taken: () => string;
};

export function words(): Words {
  let gathered = "";
  let open = false;
  return {
    text: (raw) => {
      for (const piece of raw.split(/([ \t\r\n]+)/)) {
        if (piece === "") continue;
        if (!/^[ \t\r\n]/.test(piece)) {
          gathered += piece;
          open = true;
        } else if (open) {
          gathered += " ";
          open = false;
        }
      }
    },
    element: (name, attributes) => {
      if (name === "s")
        gathered += " ".repeat(Math.min(Math.max(Number(attributes.get("c") ?? 1), 1), most) || 1);
      else if (name === "tab") gathered += "\t";
      else if (name === "line-break") gathered += "\n";
      else return;
      open = name === "s";
    },
    taken: () => {
      const whole = gathered;
      gathered = "";
      open = false;
      return whole.replace(/ $/, "");
    },
  };
}

const unprinted = new Set([
  "tracked-changes",
  "annotation",
  "note",
  "ruby-text",
  "sequence-decls",
  "variable-decls",
  "user-field-decls",
  "forms",
  "dde-links",
  "content-validations",
]);

/** Not on the printed page, or not where the words stand: deletions, comments, footnotes, readings, spoken names. */
export const isUnprinted = (name: string, space: string): boolean =>
  unprinted.has(name) || ((name === "title" || name === "desc") && !space.includes(":text:"));

/** How often or how far: a whole number from 1 up to `most`. */
export function count(attributes: Attributes, name: string, most: number): number {
  const value = Number(attributes.get(name) ?? 1);
  return Number.isFinite(value) ? Math.min(Math.max(Math.trunc(value), 1), most) : 1;
}
