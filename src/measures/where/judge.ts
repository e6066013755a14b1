import type { FieldShape } from "#model";
import { decimal } from "#values";
import type { Seen } from "../seen/rows.ts";
import { dayOf, isDated, isTrue, side } from "../seen/rows.ts";
import type { Bound, Filter, Test } from "./test.ts";

const holds: { readonly [How in Bound]: (order: number) => boolean } = {
  lt: (order) => order < 0,
  lte: (order) => order <= 0,
  gt: (order) => order > 0,
  gte: (order) => order >= 0,
};

/** Negative, nought or positive as the held value lies before, at or after the wanted one. */
function order(field: FieldShape, held: string, wanted: string): number {
  switch (field.type.is) {
    case "instant":
    case "day":
    case "month":
      return side(field, held, { from: wanted, to: wanted });
    case "integer":
    case "decimal":
    case "money":
      return decimal(held).comparedTo(decimal(wanted));
    case "yes-no":
      return isTrue(held) === isTrue(wanted) ? 0 : 1;
    case "text":
    case "word":
      return held === wanted ? 0 : 1;
  }
}

function passes(field: FieldShape, test: Test, { known, written }: Seen): boolean {
  const held = known[field.name] ?? null;
  switch (test.is) {
    case "present":
      return held !== null;
    case "absent":
      return held === null;
    case "one-of":
      return held !== null && test.values.some((one) => order(field, held, one) === 0);
    case "none-of":
      return held === null || test.values.every((one) => order(field, held, one) !== 0);
    case "bound":
      return held !== null && holds[test.how](order(field, held, test.value));
    case "against": {
      const other = written[test.field.name] ?? null;
      if (held === null || other === null) return false;
      return holds[test.how](order(field, held, isDated(test.field) ? dayOf(test.field, other) : other));
    }
  }
}

/** True where the row, as known, satisfies every condition. */
export const judge = (filter: Filter, row: Seen): boolean =>
  filter.of.every(({ field, test }) => passes(field, test, row));
