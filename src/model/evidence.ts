import type { Window } from "#values";

/**
 * How a field is held. Every instant is a UTC `timestamp` without zone; a `<field>_on` local date (Asia/Shanghai) is
 * sealed beside it, because zone arithmetic per row is slow and differs between engines.
 */
export type FieldType =
  | { readonly is: "text" }
  | { readonly is: "word"; readonly words: readonly string[] }
  | { readonly is: "integer"; readonly min?: number }
  | { readonly is: "decimal"; readonly precision: number; readonly scale: number; readonly min?: string }
  | { readonly is: "money" } // yuan, decimal(18,2)
  | { readonly is: "yes-no" }
  | { readonly is: "instant" }
  | { readonly is: "day" }
  | { readonly is: "month" }; // first day of the month

export type FieldShape = {
  readonly name: string; // snake_case: the column's name in Parquet and in measures
  readonly label: string; // 中文名
  readonly labelEn: string;
  readonly type: FieldType;
  readonly required: boolean;
  /** Physical unit of a number: "ms", "元", "条" … */
  readonly unit?: string;
  /** Chinese and English headers under which systems export this field. */
  readonly aliases: readonly string[];
  /** Personal data: replaced by a keyed hash on entry. */
  readonly personal?: boolean;
  /** The dated field of the row that says when this one was found out: before that day nobody knew it. */
  readonly since?: string;
  /** What a pseudonym does not hide from those who know the person, such as pay: counted, and never shown row by row. */
  readonly withheld?: boolean;
};

/** What one kind of evidence looks like: declared as data in `evidence`, read by `lake` and `measures`. */
export type KindShape = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly duty: string;
  readonly fields: readonly FieldShape[];
  /** Fields that make a row the same row when it comes again; duplicates inside one file are rejected. */
  readonly key: readonly string[];
  /** The instant or day field that says when the thing happened: windows are cut by it. */
  readonly observed: string;
  /** Set where a row holds for a while, from `observed` to this day (null: still holds), instead of happening once. */
  readonly until?: string;
  /**
   * An optional integer field that names the budget year a row belongs to, where that is not always the year of
   * `observed`: money is authorised before its year begins. A row that names no year belongs to that of `observed`.
   */
  readonly year?: string;
};

/**
 * For which days a source has spoken about a project. `declared` when the person handing the file over said so;
 * `derived` from first and last row otherwise. A day outside is missing, never zero.
 */
export type Coverage = {
  readonly kind: string;
  readonly window: Window;
  readonly by: "declared" | "derived";
  readonly batch: string;
};
