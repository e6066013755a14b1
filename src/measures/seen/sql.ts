import type { FieldShape, KindShape } from "#model";
import type { Day } from "#values";
import { earlier } from "#values";
import type { Cut } from "../cut.ts";
import { yearsOf } from "../cut.ts";
import { observedField } from "../fields.ts";
import type { Comparison, Expr } from "../sql/expression.ts";
import { absent, all, any, column, compare, day, number, present, when } from "../sql/expression.ts";

/** The column that holds the field's local day: sealed beside an instant, the field itself otherwise. */
export const dayColumn = (field: FieldShape): Expr =>
  column(field.type.is === "instant" ? `${field.name}_on` : field.name);

/** Facts with a date may lie after the day we look from; the observed one may not, since its rows were left out. */
export const isDated = (kind: KindShape, field: FieldShape): boolean =>
  field.name !== kind.observed && ["instant", "day", "month"].includes(field.type.is);

const foundOutBy = (kind: KindShape, field: FieldShape): FieldShape | undefined =>
  kind.fields.find(({ name }) => name === field.since);

/** Whether what the row says of the field may not yet have been known on the day we look from. */
export const isTimely = (kind: KindShape, field: FieldShape): boolean =>
  isDated(kind, field) || foundOutBy(kind, field) !== undefined;

/** The field as it was known at the end of `asOf`: a day or instant still to come, or what it would tell, is null. */
export function known(kind: KindShape, field: FieldShape, asOf: Day): Expr {
  if (isDated(kind, field)) return when(compare(dayColumn(field), "<=", day(asOf)), column(field.name));
  const since = foundOutBy(kind, field);
  if (!since) return column(field.name);
  return when(any(absent(dayColumn(since)), compare(dayColumn(since), "<=", day(asOf))), column(field.name));
}

export const knownPresent = (kind: KindShape, field: FieldShape, asOf: Day): Expr =>
  isDated(kind, field) ? compare(dayColumn(field), "<=", day(asOf)) : present(known(kind, field, asOf));

export const knownAbsent = (kind: KindShape, field: FieldShape, asOf: Day): Expr =>
  isDated(kind, field)
    ? any(absent(dayColumn(field)), compare(dayColumn(field), ">", day(asOf)))
    : absent(known(kind, field, asOf));

/** True where the field's local day is known by `asOf` and not after `by`. */
export const knownBy = (field: FieldShape, asOf: Day, by: Day): Expr =>
  compare(dayColumn(field), "<=", day(earlier(asOf, by)));

/** The field's known local day compared with a fixed day. */
export const dayCompared = (
  kind: KindShape,
  field: FieldShape,
  how: Comparison,
  to: Day,
  asOf: Day,
): Expr => {
  const said = compare(dayColumn(field), how, day(to));
  return isDated(kind, field) ? { is: "all", of: [compare(dayColumn(field), "<=", day(asOf)), said] } : said;
};

/**
 * Rows whose observed day lies in the window and is not later than asOf. A row that names a budget year the window lies
 * in belongs to it even if it was observed before.
 */
export function observedWithin(kind: KindShape, of: Cut): readonly Expr[] {
  const on = dayColumn(observedField(kind));
  const begun = compare(on, ">=", day(of.window.from));
  const upTo = compare(on, "<=", day(of.upTo));
  if (kind.year === undefined) return [begun, upTo];
  const year = column(kind.year);
  const named: Expr = { is: "one-of", of: year, list: yearsOf(of.window).map((one) => number(String(one))) };
  return [any(named, all(absent(year), begun)), upTo];
}
