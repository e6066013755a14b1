import type { FieldShape, KindShape } from "#model";
import type { Decimal } from "#values";
import { decimal, plain, unitOf } from "#values";
import type { Cut } from "../cut.ts";
import { fieldCalled } from "../fields.ts";
import { seen } from "../seen/rows.ts";
import { observedWithin } from "../seen/sql.ts";
import type { Expr } from "../sql/expression.ts";
import { column, present } from "../sql/expression.ts";
import { judge } from "../where/judge.ts";
import { readFilter } from "../where/read.ts";
import { filterSql } from "../where/sql.ts";
import type { Filter } from "../where/test.ts";
import type { Asked, Result } from "./kit.ts";
import { kindFor } from "./kit.ts";

export const numeric = ["integer", "decimal", "money"] as const;

/** A field that holds time gives a time, one in percent a percentage; any other keeps its own unit. */
export function resultOf(field: FieldShape): Result {
  const unit = field.unit ?? (field.type.is === "money" ? "元" : "");
  const known = unitOf(unit);
  if (known?.dimension === "time" && known.base === "second")
    return { is: "time", micros: plain(decimal(known.factor).times(1_000_000)) };
  return unit === "%" ? { is: "percent" } : { is: "amount", unit };
}

/** Digits behind the point that a sum of this field can have. */
export const scaleOf = (field: FieldShape): number =>
  field.type.is === "money" ? 2 : field.type.is === "decimal" ? field.type.scale : 0;

/** True where the field can't be negative, so that its sum can only rise. */
export const neverNegative = ({ type }: FieldShape): boolean =>
  type.is === "money" ||
  (type.is === "integer" && (type.min ?? -1) >= 0) ||
  (type.is === "decimal" && !(type.min ?? "-").startsWith("-"));

/** The rows and the field that sums, means and percentiles are taken of; rows without the figure are left out. */
export function numbersOf(
  asked: Asked,
  params: {
    readonly evidence: string;
    readonly of: string;
    readonly where?: { readonly [field: string]: unknown } | undefined;
  },
) {
  const kind: KindShape = kindFor(asked, params.evidence);
  const field = fieldCalled(asked.at, kind, params.of, numeric);
  const filter: Filter = readFilter(asked.at, kind, params.where);
  const rowsOf = (cut: Cut): readonly Expr[] => [
    ...observedWithin(kind, cut),
    ...filterSql(filter, cut.asOf),
    ...(field.required ? [] : [present(column(field.name))]),
  ];
  const values = (rows: Parameters<typeof seen>[1], cut: Cut): readonly Decimal[] =>
    seen(kind, rows, cut)
      .filter((row) => judge(filter, row))
      .flatMap(({ known }) => {
        const value = known[field.name] ?? null;
        return value === null ? [] : [decimal(value)];
      });
  return { kind, field, filter, rowsOf, values };
}
