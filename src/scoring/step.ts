import { type Decimal, decimal } from "#values";

/** The highest step whose `from` is reached; the lowest one where none is. Steps stand from high to low. */
export function stepFor<S extends { readonly from: string }>(steps: readonly S[], value: Decimal): S {
  const step = steps.find(({ from }) => value.gte(decimal(from))) ?? steps.at(-1);
  if (!step) throw new Error("a ladder without steps");
  return step;
}
