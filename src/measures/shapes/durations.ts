import type { FieldShape } from "#model";
import { instantsOf } from "#values";
import type { Cut } from "../cut.ts";
import { fieldCalled } from "../fields.ts";
import type { Seen } from "../seen/rows.ts";
import { microsOf } from "../seen/rows.ts";
import { known, knownPresent } from "../seen/sql.ts";
import type { Expr } from "../sql/expression.ts";
import { instant, micros, when } from "../sql/expression.ts";
import { among, countedBy } from "./counted.ts";
import type { Asked } from "./kit.ts";

type Params = {
  readonly evidence: string;
  readonly from: string;
  readonly to: string;
  readonly where?: { readonly [field: string]: unknown } | undefined;
};

/** Time between two instants of a row. What has not ended by asOf has lasted until the end of that day. */
export function durationsOf(asked: Asked, params: Params) {
  const all = countedBy(asked, params);
  const { kind } = all;
  const from: FieldShape = fieldCalled(asked.at, kind, params.from, ["instant"]);
  const to: FieldShape = fieldCalled(asked.at, kind, params.to, ["instant"]);
  const counted = among(all, {
    sql: (cut) => (from.required ? [] : [knownPresent(kind, from, cut.asOf)]),
    holds: (row) => row[from.name] != null,
  });
  const end = (cut: Cut): string => instantsOf({ from: cut.asOf, to: cut.asOf }).until;
  return {
    counted,
    from,
    to,
    ended: (cut: Cut): Expr => knownPresent(kind, to, cut.asOf),
    lasted: (cut: Cut): Expr =>
      micros(
        known(kind, from, cut.asOf),
        when(knownPresent(kind, to, cut.asOf), { is: "column", name: to.name }, instant(end(cut))),
      ),
    durations: (rows: readonly Seen[], cut: Cut) =>
      rows.flatMap(({ known: row }) => {
        const [began, ended] = [row[from.name] ?? null, row[to.name] ?? null];
        if (began === null) return [];
        return [{ ended: ended !== null, micros: microsOf(ended ?? end(cut)) - microsOf(began) }];
      }),
  };
}
