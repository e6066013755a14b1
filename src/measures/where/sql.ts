import type { FieldShape, KindShape } from "#model";
import type { Day } from "#values";
import { dayColumn, dayCompared, isTimely, knownAbsent, knownPresent } from "../seen/sql.ts";
import type { Comparison, Expr } from "../sql/expression.ts";
import { all, any, compare, day, number, text, truth } from "../sql/expression.ts";
import type { Bound, Filter, Test } from "./test.ts";

const signs: { readonly [How in Bound]: Comparison } = { lt: "<", lte: "<=", gt: ">", gte: ">=" };

const isDay = (field: FieldShape): boolean => ["instant", "day", "month"].includes(field.type.is);

function literal(field: FieldShape, value: string): Expr {
  if (isDay(field)) return day(value);
  if (field.type.is === "yes-no") return truth(value === "true");
  return field.type.is === "text" || field.type.is === "word" ? text(value) : number(value);
}

function condition(kind: KindShape, field: FieldShape, test: Test, asOf: Day): Expr {
  const value = dayColumn(field);
  const timely = (said: Expr): Expr =>
    isTimely(kind, field) ? all(knownPresent(kind, field, asOf), said) : said;
  switch (test.is) {
    case "present":
      return knownPresent(kind, field, asOf);
    case "absent":
      return knownAbsent(kind, field, asOf);
    case "one-of": {
      const list = test.values.map((one) => literal(field, one));
      const [only] = list;
      const same: Expr =
        list.length === 1 && only ? compare(value, "=", only) : { is: "one-of", of: value, list };
      return timely(same);
    }
    case "none-of": {
      const list = test.values.map((one) => literal(field, one));
      const [only] = list;
      const other: Expr =
        list.length === 1 && only ? compare(value, "<>", only) : { is: "none-of", of: value, list };
      return field.required ? other : any(knownAbsent(kind, field, asOf), other);
    }
    case "bound":
      return isDay(field)
        ? dayCompared(kind, field, signs[test.how], test.value, asOf)
        : timely(compare(value, signs[test.how], literal(field, test.value)));
    case "against": {
      const said = compare(value, signs[test.how], dayColumn(test.field));
      return timely(said);
    }
  }
}

/** The filter's conditions as they were known at the end of `asOf`. */
export const filterSql = (filter: Filter, asOf: Day): readonly Expr[] =>
  filter.of.map(({ field, test }) => condition(filter.kind, field, test, asOf));
