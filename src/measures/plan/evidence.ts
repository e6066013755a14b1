import type { KindShape } from "#model";
import type { Measure } from "../measure.ts";

export type NeededEvidence = {
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string;
  readonly columns: readonly { readonly field: string; readonly label: string; readonly labelEn: string }[];
};

/** Every word the measure is written with: parameter names, field names, values. */
function words(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(words);
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [key, ...words(inner)]);
  return [];
}

/** The kinds a measure reads, with the columns that every row must have and those the measure names. */
export function neededEvidence(measure: Measure): readonly NeededEvidence[] {
  const named = new Set(words(measure.plain));
  const needed = ({ id, name, nameEn, fields }: KindShape): NeededEvidence => ({
    kind: id,
    name,
    nameEn,
    columns: fields
      .filter((field) => field.required || named.has(field.name) || named.has(field.label))
      .map((field) => ({ field: field.name, label: field.label, labelEn: field.labelEn })),
  });
  return measure.kinds.map(needed);
}
