import type { Day, Window } from "#values";
import type { Attainment, Money, Points } from "./attainment.ts";
import type { Form } from "./form.ts";
import type { EvidenceRow } from "./measure.ts";
import type { Likelihood } from "./tables.ts";

export type Words = { readonly zh: string; readonly en: string };

/** Instants are UTC in the evidence and are printed in Asia/Shanghai; a pseudonym is printed shortened. */
export type EvidenceColumn = {
  readonly name: string;
  readonly label: Words;
  readonly is: "plain" | "instant" | "yes-no" | "pseudonym";
};

/** How one live indicator was counted, and everything needed to count it again. */
export type MeasuredIndicator = {
  /** Index in form.indicators. */
  readonly row: number;
  readonly attainment: Attainment;
  readonly points: Points | null;
  /** Null where no binding says how to count it. */
  readonly measure: {
    readonly shape: string;
    /** 计算口径. */
    readonly sentence: Words;
    readonly sql: string;
    readonly rowsSql: string;
    readonly kinds: readonly string[];
    readonly window: Window;
  } | null;
  /** Evidence rows the figure rests on, worst first, cut at a stated number; attainment.rows is how many there are. */
  readonly evidence: readonly EvidenceRow[];
  /** How to head and print the columns of these rows; source, source_row and batch stand beside them. */
  readonly columns: readonly EvidenceColumn[];
  /** The same figure by the row-by-row evaluator; null where nothing was counted. A difference stops publication. */
  readonly secondEvaluator: { readonly agrees: boolean; readonly differences: readonly string[] } | null;
  /** The figure as of each month's end up to asOf. */
  readonly trend: readonly { readonly to: Day; readonly value: string | null }[];
};

/** What a reviewer would say about one cell. */
export type Remark = {
  readonly rule: string;
  readonly severity: "error" | "warning" | "advice";
  readonly title: Words;
  /** Row and cell, or field, as people name them. */
  readonly where: Words;
  readonly path: string;
  readonly message: Words;
  readonly basis: readonly string[];
  readonly suggestion: Words | null;
};

export type Scored = {
  readonly rows: readonly (Points | null)[];
  readonly execution: Points;
  readonly total: string | null;
  readonly soFar: string;
  readonly grade: { readonly id: string; readonly zh: string; readonly en: string } | null;
  readonly missingWeight: string;
  /** How weights came about where the form prints none. */
  readonly weightLog: readonly Words[];
};

export type Watch = {
  readonly money: {
    readonly rate: string | null;
    readonly schedule: string;
    readonly state: string;
    readonly why: Words;
  };
  readonly moneyForecast: Forecasted | null;
  readonly indicators: readonly {
    readonly row: number;
    readonly forecast: Forecasted | null;
    readonly likelihood: Likelihood | null;
    readonly why: Words;
  }[];
};
export type Forecasted = {
  readonly method: Words;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
};

export type FormProof = {
  readonly form: Form;
  readonly measured: readonly MeasuredIndicator[];
  readonly money: Money;
  readonly spending: readonly { readonly to: Day; readonly spent: string | null }[];
  readonly score: Scored;
  readonly watch: Watch;
  readonly remarks: readonly Remark[];
};

/** One sealed batch as the manifest has it. */
export type BatchNote = {
  readonly id: string;
  readonly kind: string;
  readonly kindName: Words;
  readonly file: string;
  readonly sha256: string;
  readonly source: string;
  readonly sourceSha256: string;
  readonly rows: number;
  readonly rejected: number;
  readonly receivedAt: string;
  readonly synthetic: boolean;
};

export type RejectedRow = {
  readonly source: string;
  readonly line: number;
  readonly field: string;
  readonly why: Words;
};

/** One proven year of one unit: what `prove` writes, the report shows and `verify` recomputes. */
export type YearProof = {
  readonly schema: "duixian/proof/1";
  /** Version of the program that computed it: another version may word or count otherwise. */
  readonly version: string;
  readonly unit: string;
  readonly year: number;
  readonly asOf: Day;
  readonly pack: { readonly id: string; readonly name: Words };
  readonly synthetic: boolean;
  readonly forms: readonly FormProof[];
  readonly batches: readonly BatchNote[];
  readonly rejected: readonly RejectedRow[];
  /** What was taken in and is used by nothing, and columns nobody could place: one sentence each. */
  readonly notices: readonly Words[];
};
