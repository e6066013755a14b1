/**
 * How a cell looks. head: column heading · label: name of a field · value: short, centred · text: prose, from the left ·
 * amount: money, from the right.
 */
export type Role = "head" | "label" | "value" | "text" | "amount";

export type Cell = {
  readonly text: string;
  readonly role: Role;
  /** Grid columns and rows the cell covers; 1 where absent. */
  readonly columns?: number;
  readonly rows?: number;
  /** No line on this side: the cell and its neighbour look like one. */
  readonly open?: "above" | "below";
};

/** The cells that begin in this row, from left to right, as in an HTML table. */
export type Row = readonly Cell[];

/** Rows under one heading. The heading is printed again on every page the section runs onto. */
export type Section = { readonly head: readonly Row[]; readonly body: readonly Row[] };

/** One official table, knowing nothing of the file it will be written to. */
export type Sheet = {
  /** Name of the worksheet and of the document. */
  readonly name: string;
  readonly title: string;
  /** Lines under the title, such as （2023年度） or the banner of synthetic data. */
  readonly subtitles: readonly string[];
  readonly banner: string | null;
  /** Line above the grid: what stands at the left edge, and at the right (the unit of amounts). */
  readonly note: { readonly left: string; readonly right: string };
  readonly landscape: boolean;
  /** Size of the words in the grid, in points. */
  readonly points: number;
  /** Column widths in millimetres. */
  readonly columns: readonly number[];
  readonly sections: readonly Section[];
};

/** Printed under the title of every table whose figures were made up. */
export const syntheticBanner = "（模拟数据 synthetic data）";

const labelled =
  (role: Role) =>
  (text: string, columns = 1, rows = 1): Cell => ({ text, role, columns, rows });

export const head = labelled("head");
export const label = labelled("label");
export const value = labelled("value");
export const prose = labelled("text");
export const amount = labelled("amount");
