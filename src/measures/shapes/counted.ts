import type { EvidenceRow, KindShape } from "#model";
import type { Cut } from "../cut.ts";
import type { Said } from "../said.ts";
import { type Seen, seen } from "../seen/rows.ts";
import { observedWithin } from "../seen/sql.ts";
import type { Expr } from "../sql/expression.ts";
import { judge } from "../where/judge.ts";
import { readFilter } from "../where/read.ts";
import { sayRows } from "../where/say.ts";
import { filterSql } from "../where/sql.ts";
import type { Asked } from "./kit.ts";
import { kindFor } from "./kit.ts";

/** The rows of one kind that a measure rests on: for SQL, for the evaluator that goes row by row, and in words. */
export type Counted = {
  readonly kind: KindShape;
  readonly where: (cut: Cut) => readonly Expr[];
  readonly list: (all: { readonly [kind: string]: readonly EvidenceRow[] }, cut: Cut) => readonly Seen[];
  readonly words: Said;
};

/** A further condition on rows, once for each evaluator. */
export type Restriction = {
  readonly sql: (cut: Cut) => readonly Expr[];
  readonly holds: (row: EvidenceRow, cut: Cut) => boolean;
};

/** Rows that satisfy `where` and were observed in the window; of a register, those in force, whenever observed. */
export function countedBy(
  asked: Asked,
  params: {
    readonly evidence: string;
    readonly where?: { readonly [field: string]: unknown } | undefined;
  },
  inForce: Restriction | null = null,
): Counted {
  const kind = kindFor(asked, params.evidence);
  const filter = readFilter(asked.at, kind, params.where);
  return {
    kind,
    where: (cut) => [
      ...(inForce ? inForce.sql(cut) : observedWithin(kind, cut)),
      ...filterSql(filter, cut.asOf),
    ],
    list: (all, cut) =>
      seen(kind, all, cut, inForce !== null).filter(
        (row) => (inForce === null || inForce.holds(row.known, cut)) && judge(filter, row),
      ),
    words: sayRows(filter),
  };
}

/** Those of the rows that satisfy one condition more. */
export const among = (counted: Counted, { sql, holds }: Restriction): Counted => ({
  ...counted,
  where: (cut) => [...counted.where(cut), ...sql(cut)],
  list: (all, cut) => counted.list(all, cut).filter(({ known }) => holds(known, cut)),
});
