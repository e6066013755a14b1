import type { FieldShape } from "#model";
import type { Decimal } from "#values";
import { decimal, plain, unitOf } from "#values";
import { fieldCalled } from "../fields.ts";
import type { Seen } from "../seen/rows.ts";
import { column, present } from "../sql/expression.ts";
import { among, countedBy } from "./counted.ts";
import type { Asked, Result } from "./kit.ts";

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
  const all = countedBy(asked, params);
  const field = fieldCalled(asked.at, all.kind, params.of, numeric);
  const counted = among(all, {
    sql: () => (field.required ? [] : [present(column(field.name))]),
    holds: (row) => row[field.name] != null,
  });
  const values = (rows: readonly Seen[]): readonly Decimal[] =>
    rows.map(({ known }) => decimal(known[field.name] ?? "0"));
  return { counted, field, values };
}
