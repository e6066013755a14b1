import Table from "cli-table3";
import type { Paint } from "../context.ts";
import { columns, wrap } from "./text.ts";

export type Column = {
  readonly head: string;
  /** Not made narrower than this while it fits the terminal; its heading's width when left out. */
  readonly least?: number;
  /** Not made wider than this, however long its words. */
  readonly most?: number;
  /** Cells that repeat the one above become one tall cell, as on official forms. */
  readonly merge?: boolean;
  readonly right?: boolean;
};

type Tint = (text: string) => string;
/** Plain text, or several stretches below each other, each with a colour of its own. */
export type Cell = string | readonly { readonly text: string; readonly tint?: Tint }[];
export const textOfCell = (cell: Cell | undefined): string =>
  typeof cell === "string" ? cell : (cell ?? []).map(({ text }) => text).join("\n");

const drawCell = (cell: Cell, width: number): string =>
  (typeof cell === "string" ? [{ text: cell }] : cell)
    .flatMap(({ text, tint = String }: { readonly text: string; readonly tint?: Tint }) =>
      wrap(text, width).map((line) => tint(line)),
    )
    .join("\n");

/** No column is made narrower than three Chinese characters, whatever the terminal. */
const narrowest = 6;

/** Widths that fit: the widest columns give way first, down to their least; where that is not enough, below it. */
export function narrowed(
  natural: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] {
  const widths = natural.map((width, column) => Math.max(width, least[column] ?? 1));
  narrow(widths, least, room);
  narrow(
    widths,
    least.map((width) => Math.min(width, narrowest)),
    room,
  );
  return widths;
}

function narrow(widths: number[], least: readonly number[], room: number): void {
  let over = widths.reduce((sum, width) => sum + width, 0) - room;
  while (over > 0) {
    const widest = widths.reduce(
      (best, width, column) =>
        width > (least[column] ?? 1) && (best < 0 || width > (widths[best] ?? 0)) ? column : best,
      -1,
    );
    if (widest < 0) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
    over--;
  }
}

/**
 * A ruled table no wider than `width` (wider only where not even three characters a column fit). Cells are
 * wrapped here, because the table package breaks neither Chinese nor colour codes well.
 */
export function table(
  heads: readonly Column[],
  rows: readonly (readonly Cell[])[],
  width: number,
  paint: Paint,
): string {
  const longest = (column: number) =>
    Math.max(
      columns(heads[column]?.head ?? ""),
      ...rows.flatMap((row) => textOfCell(row[column]).split("\n").map(columns)),
    );
  const least = heads.map(({ head, least: asked }) => asked ?? columns(head));
  const widths = narrowed(
    heads.map(({ most = width }, column) => Math.min(most, longest(column))),
    least,
    width - heads.length * 3 - 1,
  );
  const drawn = new Table({
    head: heads.map(({ head }, column) =>
      wrap(head, widths[column] ?? 1)
        .map((line) => paint.bold(line))
        .join("\n"),
    ),
    colWidths: widths.map((inner) => inner + 2),
    style: { head: [], border: [] },
    chars: Object.fromEntries(
      Object.entries(ruling).map(([place, character]) => [place, paint.dim(character)]),
    ),
  });
  // A merged cell runs on while it and everything left of it stays the same.
  const upTo = (row: number, column: number) =>
    (rows[row] ?? [])
      .slice(0, column + 1)
      .map(textOfCell)
      .join("\0");
  const same = (a: number, b: number, column: number) => upTo(a, column) === upTo(b, column);
  rows.forEach((row, at) => {
    drawn.push(
      heads.flatMap(({ merge, right }, column) => {
        const cell = row[column] ?? "";
        const tall = merge === true && textOfCell(cell) !== "";
        if (tall && at > 0 && same(at - 1, at, column)) return [];
        let rowSpan = 1;
        while (tall && at + rowSpan < rows.length && same(at, at + rowSpan, column)) rowSpan++;
        const content = drawCell(cell, widths[column] ?? 1);
        return [{ content, rowSpan, hAlign: right ? ("right" as const) : ("left" as const) }];
      }),
    );
  });
  // Neighbouring rules each come dimmed alone; joined they take a tenth of the bytes.
  const lines = drawn.toString().replaceAll("\u001b[22m\u001b[2m", "").split("\n");
  const isRule = (line: string) => /^(?:\u001b\[2m)?├/.test(line);
  const compact = lines.length === 2 * rows.length + 3 && !heads.some(({ merge }) => merge);
  const headRule = lines.findIndex(isRule);
  return lines.filter((line, at) => !(compact && at !== headRule && isRule(line))).join("\n");
}

const ruling = {
  top: "─",
  "top-mid": "┬",
  "top-left": "┌",
  "top-right": "┐",
  bottom: "─",
  "bottom-mid": "┴",
  "bottom-left": "└",
  "bottom-right": "┘",
  left: "│",
  "left-mid": "├",
  mid: "─",
  "mid-mid": "┼",
  right: "│",
  "right-mid": "┤",
  middle: "│",
};
