import type { FieldShape, KindShape } from "#model";

export type Bound = "lt" | "lte" | "gt" | "gte";

/** What one field must satisfy. Values are text as evidence holds them: "true", "12.5", "2023-07-31". */
export type Test =
  | { readonly is: "one-of"; readonly values: readonly string[] }
  /** An absent value is none of them. */
  | { readonly is: "none-of"; readonly values: readonly string[] }
  | { readonly is: "bound"; readonly how: Bound; readonly value: string }
  /** Against another field of the row, read as planned: a due day to come is known today. */
  | { readonly is: "against"; readonly how: Bound; readonly field: FieldShape }
  | { readonly is: "present" }
  | { readonly is: "absent" };

export type Condition = { readonly field: FieldShape; readonly test: Test };

/** Rows of one kind for which every condition holds. */
export type Filter = { readonly kind: KindShape; readonly of: readonly Condition[] };
