import type { Coverage } from "#model";
import type { Window } from "#values";

/** What a person says about one source file before it may count: which kind, whose, for which days, when it came. */
export type SourceDeclaration = {
  /** The file's name as people know it: the provenance of every row. */
  readonly file: string;
  readonly path?: string;
  readonly bytes?: Uint8Array;
  /** Id of an evidence kind. */
  readonly kind: string;
  readonly project: { readonly fixed: string } | { readonly column: string };
  /** Header → field, where the header is none of the field's own names. */
  readonly columns?: { readonly [header: string]: string };
  /** Days for which the source speaks completely; without it first to last row. */
  readonly covers?: Window | readonly Window[];
  /** ISO instant with offset at which the file came into the house. */
  readonly receivedAt: string;
  /** Field → the unit its figures are written in (万条, 秒), where the header does not say. */
  readonly units?: { readonly [field: string]: string };
  /** Worksheet name; the first visible one otherwise. */
  readonly sheet?: string;
  readonly synthetic?: boolean;
};

export type RejectReason =
  | "missing"
  | "wrong-type"
  | "not-in-list"
  | "no-time-of-day"
  | "too-precise"
  | "too-large"
  | "negative"
  | "outside-year"
  | "duplicate"
  | "row-shape";

/** One row that was not taken: where, what stood there (personal values never), why. */
export type Reject = {
  readonly line: number;
  readonly field: string;
  readonly value: string | null;
  readonly reason: RejectReason;
  readonly why: { readonly zh: string; readonly en: string };
};

export type ImportSummary = {
  readonly file: string;
  readonly kind: string;
  readonly batch: string;
  /** read = accepted + rejected. */
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly rejectedBy: { readonly [reason in RejectReason]?: number };
  /** In line order, at most `rejectsListed` of them. */
  readonly rejects: readonly Reject[];
  /** Header → field, as understood, with the factor its figures were multiplied by. */
  readonly mapped: readonly { readonly header: string; readonly field: string; readonly factor?: string }[];
  readonly unknown: readonly { readonly header: string; readonly nearest: string | null }[];
  readonly encoding: string;
};

/** More rejects than anybody reads one by one; the counts stay complete. */
export const rejectsListed = 1_000;

/** One sealed file, as the manifest lists it. Days are Asia/Shanghai. */
export type Batch = {
  readonly id: string;
  readonly kind: string;
  /** Path below the lake's directory. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly rows: number;
  readonly projects: {
    readonly [project: string]: {
      readonly rows: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly coverage: readonly Pick<Coverage, "window" | "by">[];
    };
  };
  readonly source: { readonly file: string; readonly sha256: string; readonly bytes: number };
  readonly receivedAt: string;
  readonly synthetic: boolean;
  readonly rejected: number;
  /** The import summary beside the file: its path and digest. */
  readonly summary: { readonly file: string; readonly sha256: string };
};

export type Manifest = {
  readonly schema: "duixian-lake/1";
  readonly year: number | null;
  readonly batches: readonly Batch[];
};
