import type { EvidenceRow, FieldShape, KindShape } from "#model";
import { instantsOf } from "#values";
import type { Cut } from "../cut.ts";
import { fieldCalled } from "../fields.ts";
import { microsOf, seen } from "../seen/rows.ts";
import { known, knownPresent, observedWithin } from "../seen/sql.ts";
import type { Expr } from "../sql/expression.ts";
import { instant, micros, when } from "../sql/expression.ts";
import { judge } from "../where/judge.ts";
import { readFilter } from "../where/read.ts";
import { filterSql } from "../where/sql.ts";
import type { Filter } from "../where/test.ts";
import type { Asked } from "./kit.ts";
import { kindFor } from "./kit.ts";

type Params = {
  readonly evidence: string;
  readonly from: string;
  readonly to: string;
  readonly where?: { readonly [field: string]: unknown } | undefined;
};

/** Time between two instants of a row. What has not ended by asOf has lasted until the end of that day. */
export function durationsOf(asked: Asked, params: Params) {
  const kind: KindShape = kindFor(asked, params.evidence);
  const from: FieldShape = fieldCalled(asked.at, kind, params.from, ["instant"]);
  const to: FieldShape = fieldCalled(asked.at, kind, params.to, ["instant"]);
  const filter: Filter = readFilter(asked.at, kind, params.where);
  const end = (cut: Cut): string => instantsOf({ from: cut.asOf, to: cut.asOf }).until;
  return {
    kind,
    from,
    to,
    filter,
    rowsOf: (cut: Cut): readonly Expr[] => [
      ...observedWithin(kind, cut),
      ...filterSql(filter, cut.asOf),
      ...(from.required ? [] : [knownPresent(kind, from, cut.asOf)]),
    ],
    ended: (cut: Cut): Expr => knownPresent(kind, to, cut.asOf),
    lasted: (cut: Cut): Expr =>
      micros(
        known(kind, from, cut.asOf),
        when(knownPresent(kind, to, cut.asOf), { is: "column", name: to.name }, instant(end(cut))),
      ),
    durations: (rows: { readonly [kind: string]: readonly EvidenceRow[] }, cut: Cut) =>
      seen(kind, rows, cut)
        .filter((row) => judge(filter, row))
        .flatMap(({ known: row }) => {
          const [began, ended] = [row[from.name] ?? null, row[to.name] ?? null];
          if (began === null) return [];
          return [{ ended: ended !== null, micros: microsOf(ended ?? end(cut)) - microsOf(began) }];
        }),
  };
}
