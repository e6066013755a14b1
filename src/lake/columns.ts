import type { FieldShape, KindShape } from "#model";

/** SQL type at rest. A month is held as its first day. */
export function sqlType({ type }: FieldShape): string {
  switch (type.is) {
    case "text":
    case "word":
      return "VARCHAR";
    case "integer":
      return "BIGINT";
    case "decimal":
      return `DECIMAL(${type.precision},${type.scale})`;
    case "money":
      return "DECIMAL(18,2)";
    case "yes-no":
      return "BOOLEAN";
    case "instant":
      return "TIMESTAMP";
    case "day":
    case "month":
      return "DATE";
  }
}

/** The columns of a relation evidence_<kind>, in order, as [name, SQL type]. */
export function relationColumns(kind: KindShape): readonly (readonly [string, string])[] {
  return [
    ...kind.fields.flatMap((field): [string, string][] => [
      [field.name, sqlType(field)],
      ...(field.type.is === "instant" ? [[`${field.name}_on`, "DATE"] as [string, string]] : []),
    ]),
    ["source", "VARCHAR"],
    ["source_row", "BIGINT"],
    ["batch", "VARCHAR"],
    ["received_at", "TIMESTAMP"],
  ];
}

export const relationName = (kind: string) => `evidence_${kind.replaceAll("-", "_")}`;

/** The column by which windows are cut: the sealed local date of an instant, or the day itself. */
export function observedDay(kind: KindShape): string {
  const observed = kind.fields.find(({ name }) => name === kind.observed);
  return observed?.type.is === "instant" ? `${kind.observed}_on` : kind.observed;
}
