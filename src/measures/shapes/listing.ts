import type { KindShape } from "#model";
import type { Day } from "#values";
import { known } from "../seen/sql.ts";
import type { Expr, Listings, Order } from "../sql/expression.ts";
import { column } from "../sql/expression.ts";

/** The fields of the kind that may be shown, as they were known, in the given order; ties by key, so that the first row is the same always. */
export const listed = (
  kind: KindShape,
  where: readonly Expr[],
  order: readonly Order[],
  asOf: Day,
): Listings => ({
  of: [
    {
      kind: kind.id,
      where,
      columns: kind.fields
        .filter((field) => !field.withheld)
        .map((field) => ({ name: field.name, value: known(kind, field, asOf) })),
    },
  ],
  order: [
    ...order,
    ...kind.key
      .filter((name) => !order.some(({ by }) => by.is === "column" && by.name === name))
      .map((name) => ({ by: column(name), descending: false })),
  ],
});

export const rising = (by: Expr): Order => ({ by, descending: false });
export const falling = (by: Expr): Order => ({ by, descending: true });
