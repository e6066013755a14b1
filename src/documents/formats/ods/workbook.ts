import { tooLarge } from "../../archive/faults.ts";
import type { Attributes, XmlEvents } from "../../archive/xml.ts";
import { isUnprinted, type Words, words } from "../odt/words.ts";
import { openSheet, type Spent } from "./sheet.ts";

const limits = { sheets: 1000 } as const;
const tableSpace = /:table:/;
const textSpace = /:text:/;
/** Shapes float over the cells and belong to none. */
const floating = /:(drawing|form|chart):/;

type Sheet = ReturnType<ReturnType<typeof openSheet>["finished"]>;
type OpenCell = { readonly attributes: Attributes; readonly lines: string[] };

/** Reads office:spreadsheet in one pass, sheet by sheet. */
export function workbookReader(): { readonly events: XmlEvents; readonly sheets: () => readonly Sheet[] } {
  const done: Sheet[] = [];
  const spent: Spent = { rows: 0, cells: 0 };
  const hiddenStyles = new Set<string>();
  let style = "";
  let sheet: ReturnType<typeof openSheet> | null = null;
  let cell: OpenCell | null = null;
  let paragraph: Words | null = null;
  let skipped = 0;
  let inBody = false;
  /** Row groups that are folded away, innermost last. */
  const folded: boolean[] = [];

  const open = (name: string, attributes: Attributes) => {
    if (name === "table" && !sheet) {
      if (hiddenStyles.has(attributes.get("style-name") ?? "")) skipped++;
      else if (done.length >= limits.sheets)
        throw tooLarge("工作表超过 1000 个", "more than 1,000 worksheets");
      else sheet = openSheet(attributes.get("name") ?? "", spent);
    } else if (name === "table-row-group") folded.push(attributes.get("display") === "false");
    else if (name === "table-row") {
      const isHidden = /^(collapse|filter)$/.test(attributes.get("visibility") ?? "");
      sheet?.openRow(attributes, isHidden || folded.includes(true));
    } else if (name === "table-cell" && sheet) cell = { attributes, lines: [] };
    else if (name === "covered-table-cell") sheet?.covered(attributes);
  };

  const close = (name: string) => {
    if (name === "table" && sheet) {
      done.push(sheet.finished());
      sheet = null;
    } else if (name === "table-row-group") folded.pop();
    else if (name === "table-row") sheet?.closeRow();
    else if (name === "table-cell" && cell) {
      sheet?.cell(cell.attributes, cell.lines);
      cell = null;
    }
  };

  const events: XmlEvents = {
    open: (name, attributes, space) => {
      if (skipped || isUnprinted(name, space) || floating.test(space)) skipped++;
      else if (name === "spreadsheet") inBody = true;
      else if (!inBody) {
        if (name === "style") style = attributes.get("name") ?? "";
        if (name === "table-properties" && attributes.get("display") === "false") hiddenStyles.add(style);
      } else if (tableSpace.test(space)) open(name, attributes);
      else if (!textSpace.test(space) || !cell) return;
      else if (name === "p" || name === "h") paragraph = words();
      else paragraph?.element(name, attributes);
    },
    close: (name, space) => {
      if (skipped) skipped--;
      else if (!inBody) return;
      else if (tableSpace.test(space)) close(name);
      else if (textSpace.test(space) && (name === "p" || name === "h") && paragraph) {
        cell?.lines.push(paragraph.taken());
        paragraph = null;
      }
    },
    text: (text) => {
      if (!skipped) paragraph?.text(text);
    },
  };
  return { events, sheets: () => done };
}
