import type { Place, Unread } from "#model";

/** One printed cell. `column` and the spans are in grid columns and rows of its table, 0-based. */
export type Cell = {
  readonly column: number;
  readonly colSpan: number;
  readonly rowSpan: number;
  readonly text: string;
  readonly place: Place;
};

/** The cells that begin in one row, from left to right; a cell merged from above stands in the row it begins in. */
export type GridRow = { readonly place: Place; readonly cells: readonly Cell[] };

/** A ruled (or tabbed) table, or a piece of one that a page break cut. */
export type Table = {
  readonly is: "table";
  readonly at: string;
  readonly rows: readonly GridRow[];
  /** It stands at the head of a page and may go on from the page before, in the middle of a row. */
  readonly continues?: boolean;
};

/** A line of text that stands outside every table. */
export type Line = { readonly is: "line"; readonly text: string; readonly place: Place };

/** Where one form certainly ends: a new worksheet. */
export type Break = { readonly is: "break" };

export type Block = Table | Line | Break;

/** What a format makes of a file, in reading order, and what it saw but could not turn into cells. */
export type Grid = { readonly blocks: readonly Block[]; readonly unread: readonly Unread[] };

export type Format = {
  readonly id: string;
  /** Decides by content alone: file names lie. */
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** Throws Fault where the file cannot be read. */
  readonly read: (bytes: Uint8Array) => Promise<Grid>;
};

export const defineFormat = (format: Format): Format => format;

/** A file that holds others: each is read by the format of its own content. */
export type Container = {
  readonly id: string;
  readonly recognises: (bytes: Uint8Array) => boolean;
  /** The files in it, in their order, without what systems leave behind. Throws Fault where it cannot be opened. */
  readonly open: (bytes: Uint8Array) => Promise<{
    readonly names: readonly string[];
    /** Throws Fault where this one is damaged. */
    readonly file: (name: string) => Promise<Uint8Array>;
    readonly close: () => void;
  }>;
};

export const defineContainer = (container: Container): Container => container;
