import { tooLarge } from "../../archive/faults.ts";
import type { Block } from "../format.ts";
import { withoutEntities } from "./entities.ts";
import { type OpenTable, openTable, placed } from "./table.ts";
import { tokens } from "./tokens.ts";

const limits = { depth: 6, cells: 400_000 } as const;
const silent = /^(script|style|head|title|template|noscript|select|object|svg)$/;
const breaking = /^(p|div|li|ul|ol|h[1-6]|section|article|center|blockquote|pre|form|dl|dt|dd|hr|body|html)$/;
const span = (attributes: string, name: string): number => {
  const [, digits] = new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, "i").exec(attributes) ?? [];
  return Math.max(1, Number(digits ?? 1));
};

/**
 * Lines and tables of a page in reading order. Forgiving as browsers are: td, tr and p may go unclosed. Nothing is
 * loaded and nothing runs; what scripts would add is not there.
 */
export function blocksOf(html: string): readonly Block[] {
  const blocks: Block[] = [];
  const tables: OpenTable[] = [];
  let line = "";
  let muted: string | null = null;
  let count = 0;
  let lines = 0;
  let cells = 0;

  const write = (text: string) => {
    const table = tables.at(-1);
    if (table) {
      if (table.cell) table.cell.text += text;
    } else line += text;
  };
  const endLine = () => {
    if (tables.length) return write("\n");
    const text = line.replace(/[ \t\r\n]+/g, " ").trim();
    line = "";
    if (text) blocks.push({ is: "line", text, place: { line: ++lines } });
  };
  const endTable = () => {
    const table = tables.pop();
    if (table) blocks.push(placed(table));
  };
  const open = (name: string, attributes: string) => {
    const table = tables.at(-1);
    if (name === "table") {
      if (tables.length >= limits.depth) throw tooLarge("表格嵌套超过 6 层", "tables nest deeper than 6");
      if (!tables.length) endLine();
      tables.push(openTable(++count));
    } else if (name === "tr" && table) {
      table.cell = null;
      table.rows.push([]);
    } else if ((name === "td" || name === "th") && table) {
      if (++cells > limits.cells) throw tooLarge("单元格超过 40 万个", "more than 400,000 cells");
      if (!table.rows.length) table.rows.push([]);
      table.cell = {
        text: "",
        colSpan: Math.min(span(attributes, "colspan"), 1000),
        rowSpan: Math.min(span(attributes, "rowspan"), 65_534),
      };
      table.rows.at(-1)?.push(table.cell);
    } else if (name === "br") write("\n");
    else if (breaking.test(name)) endLine();
  };
  const close = (name: string) => {
    const table = tables.at(-1);
    if (name === "table") endTable();
    else if ((name === "td" || name === "th" || name === "tr") && table) table.cell = null;
    else if (breaking.test(name)) endLine();
  };

  for (const token of tokens(html)) {
    if (muted !== null) {
      if (token.is === "close" && token.name === muted) muted = null;
    } else if (token.is === "text") write(withoutEntities(token.text.replace(/[ \t\r\n]+/g, " ")));
    else if (token.is === "close") close(token.name);
    else if (silent.test(token.name) && !token.attributes.endsWith("/")) muted = token.name;
    else open(token.name, token.attributes);
  }
  while (tables.length) endTable();
  endLine();
  return blocks;
}
