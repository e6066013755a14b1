import { columns, padEnd, pieces, printable } from "./text.ts";

/** A stretch of a cell's text, in UTF-16 units. */
export type Marked = { readonly text: string; readonly from: number; readonly to: number };

const ellipsis = "…";

/** The longest ending (or, with `start`, beginning) of the text that fits, with an ellipsis where it was cut. */
function clip(text: string, room: number, keep: "start" | "end"): string {
  if (columns(text) <= room) return text;
  const characters = [...text];
  let kept = "";
  while (characters.length) {
    const next = keep === "start" ? kept + characters.shift() : characters.pop() + kept;
    if (columns(next) > room - 1) break;
    kept = next;
  }
  return keep === "start" ? kept + ellipsis : ellipsis + kept;
}

/** One line of the cell and the stretch of it that is marked. */
type Piece = { readonly before: string; readonly marked: string; readonly after: string };

function touched({ text, from, to }: Marked): readonly Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (const line of text.split("\n")) {
    const a = Math.max(from, start) - start;
    const b = Math.min(to, start + line.length) - start;
    const within = from === to ? from >= start && from <= start + line.length : a < b;
    if (within && !(from === to && found.length))
      found.push({ before: line.slice(0, a), marked: line.slice(a, b), after: line.slice(b) });
    start += line.length + 1;
  }
  return found;
}

/**
 * The cell's words with ^~~~ under the marked stretch, as compilers print them: a pair of lines for each line of the
 * cell that the stretch touches, each at most `width` columns. Long text is shown around the stretch only; of a
 * long cell marked as a whole, the beginning.
 */
export function underline(marked: Marked, width: number, most = 4): readonly (readonly [string, string])[] {
  const lines: (readonly [string, string])[] = [];
  for (const piece of touched({ ...marked, text: printable(marked.text) })) {
    const room = Math.max(8, width);
    const about = Math.floor(room / 4);
    let rest = piece.marked;
    let before = clip(piece.before, Math.max(about, room - columns(rest) - about), "end");
    do {
      const chunk = take(rest, room - columns(before) - 1);
      rest = rest.slice(chunk.length);
      const after = rest ? "" : clip(piece.after, room - columns(before + chunk), "start");
      const head = lines.length === 0 ? "^" : "~";
      const tildes = Math.max(0, columns(chunk) - 1);
      lines.push([before + chunk + after, padEnd("", columns(before)) + head + "~".repeat(tildes)]);
      before = "";
    } while (rest);
  }
  const whole = marked.from === 0 && marked.to === marked.text.length;
  const shown = whole ? 1 : most;
  if (lines.length <= shown) return lines;
  const last = lines[shown - 1] ?? ["", ""];
  return [...lines.slice(0, shown - 1), [last[0] + ellipsis, last[1]]];
}

/** As much of the text as fits, broken where lines may be; never nothing. */
function take(text: string, room: number): string {
  const grow = (parts: Iterable<string>) => {
    let taken = "";
    for (const part of parts) {
      if (columns(taken + part) > room) break;
      taken += part;
    }
    return taken;
  };
  return grow(pieces(text)) || grow(text) || [...text].slice(0, 1).join("");
}
