import type { FieldName, Place, Words } from "#model";

export type { Words };
export type Severity = "error" | "warning" | "advice";
/** How often such a finding is right: high ≥ 95 %, medium 70–95 %, low below. Estimates until counted on real forms. */
export type Confidence = "high" | "medium" | "low";
export type Concern =
  | "completeness"
  | "compliance"
  | "measurability"
  | "classification"
  | "relevance"
  | "appropriateness"
  | "feasibility"
  | "text";

/** A column of the indicator table. */
export type RowCell =
  | "level1"
  | "level2"
  | "level3"
  | "target"
  | "explanation"
  | "weight"
  | "actual"
  | "score"
  | "cause"
  | "forecast"
  | "likelihood";

/** The total row of the money table. */
export type MoneyRow = "budget";

/** Half-open stretch of UTF-16 units in a cell's text. */
export type Span = { readonly from: number; readonly to: number };

/**
 * Where a finding stands. A field by name, the money table, or a row's cell; `row` and `form` are filled in from the node when left out.
 * `cell: null` is the indicator table as a whole. `words` are the words to underline, the whole cell when left out.
 */
export type Where = {
  readonly form?: number;
  readonly row?: number;
  readonly cell: FieldName | MoneyRow | RowCell | null;
  readonly words?: string | Span;
};

/**
 * `replacement` is a whole new text, ready to accept, for the finding's own cell or for another `cell` of the same row or
 * form; null where only a person can word it.
 */
export type Suggestion = Words & {
  readonly replacement: string | null;
  readonly cell?: FieldName | RowCell;
};

/** What a rule found, before it is placed. */
export type Found = {
  readonly sentence: string;
  readonly form: number;
  readonly row: number | null;
  readonly cell: Where["cell"];
  readonly words: string | Span | null;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: Words;
  readonly suggestion: Suggestion | null;
};

export type Finding = {
  readonly rule: string;
  /** Name of the rule's sentence that was said. */
  readonly sentence: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly concern: Concern;
  /** As in `read --json`: "forms[0].indicators[12].target", "forms[0].fields.annualGoal", "forms[0].indicators". */
  readonly path: string;
  readonly form: number;
  /** Index in `indicators`, null for a field or the table as a whole. */
  readonly row: number | null;
  readonly cell: FieldName | MoneyRow | RowCell | null;
  readonly at: Place;
  readonly message: Words;
  readonly basis: readonly string[];
  readonly suggestion: Suggestion | null;
  /** The cell's whole text and the stretch to underline; null for the table as a whole. */
  readonly words: ({ readonly text: string } & Span) | null;
};

/** Why a rule could not judge. */
export type Lack = "not-applicable" | "not-enough-data" | "unreadable";

/** One rule on one form (`form` null: on the set). `paths` name the rows or cells a lack is about. */
export type Coverage = {
  readonly rule: string;
  readonly form: number | null;
  readonly state: "ran" | Lack;
  readonly why: Words | null;
  readonly paths: readonly string[];
};

export type CheckResult = { readonly findings: readonly Finding[]; readonly coverage: readonly Coverage[] };
