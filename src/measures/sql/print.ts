import type { Aggregate, Expr, Latest, Listings, Part, Ranked, Statement, Tally } from "./expression.ts";

/** The relation the lake provides for a kind: evidence_message_count. */
export const relation = (kind: string): string => `evidence_${kind.replaceAll("-", "_")}`;

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function number(value: string): string {
  if (/^-?\d{1,18}$/.test(value)) return value;
  const [whole = "", fraction = ""] = value.replace("-", "").split(".");
  return `cast(${quoted(value)} as decimal(${Math.max(1, whole.length + fraction.length)}, ${fraction.length}))`;
}

/** Joined conditions stand in brackets wherever they are a part of something larger. */
const inner = (expr: Expr): string =>
  expr.is === "all" || expr.is === "any" ? `(${print(expr)})` : print(expr);

/** `otherwise` that asks again is one more branch of the same case. */
function branches(expr: Extract<Expr, { readonly is: "when" }>): string {
  const one = ` when ${print(expr.condition)} then ${print(expr.gives)}`;
  if (!expr.otherwise) return one;
  return expr.otherwise.is === "when"
    ? one + branches(expr.otherwise)
    : `${one} else ${print(expr.otherwise)}`;
}

export function print(expr: Expr): string {
  switch (expr.is) {
    case "column":
      return expr.name;
    case "text":
      return quoted(expr.value);
    case "number":
      return number(expr.value);
    case "truth":
      return expr.value ? "true" : "false";
    case "day":
      return `date ${quoted(expr.value)}`;
    case "instant":
      return `timestamp ${quoted(expr.value)}`;
    case "compare":
      return `${inner(expr.left)} ${expr.how} ${inner(expr.right)}`;
    case "one-of":
      return `${inner(expr.of)} in (${expr.list.map(print).join(", ")})`;
    case "none-of":
      return `${inner(expr.of)} not in (${expr.list.map(print).join(", ")})`;
    case "absent":
      return `${inner(expr.of)} is null`;
    case "present":
      return `${inner(expr.of)} is not null`;
    case "all":
      return expr.of.length ? expr.of.map(inner).join(" and ") : "true";
    case "any":
      return expr.of.length ? expr.of.map(inner).join(" or ") : "false";
    case "when":
      return `case${branches(expr)} end`;
    case "negative":
      return `-(${print(expr.of)})`;
    case "micros":
      return `cast(extract(epoch from (${print(expr.to)} - ${print(expr.from)})) * 1000000 as bigint)`;
  }
}

const filter = (where: Expr | null): string => (where ? ` filter (where ${print(where)})` : "");

function aggregate(what: Aggregate): string {
  switch (what.is) {
    case "count":
      return `count(*)${filter(what.where)}`;
    case "count-distinct":
      return `count(distinct ${print(what.of)})${filter(what.where)}`;
    case "sum":
      return `cast(sum(${print(what.of)})${filter(what.where)} as decimal(38, ${what.scale}))`;
    case "max":
    case "min":
      return `${what.is}(${print(what.of)})${filter(what.where)}`;
  }
}

const parts = (list: readonly Part[]): string =>
  list.map(({ name, what }) => `  ${aggregate(what)} as ${name}`).join(",\n");

const conditions = (where: readonly Expr[]): string =>
  where.length ? `\nwhere ${where.map(inner).join("\n  and ")}` : "";

const tally = (of: Tally): string =>
  `select\n${parts(of.parts)}\nfrom ${relation(of.kind)}${conditions(of.where)}`;

const indented = (sql: string): string => sql.replaceAll("\n", "\n  ");

// Counting equal values first keeps the sort small; the rank is a whole-number comparison, so no engine rounds it.
const ranked = ({ kind, where, of, share }: Ranked): string => `select
  min(figure) filter (where running * ${share.under} >= total * ${share.over}) as figure,
  coalesce(cast(max(total) as bigint), 0) as n
from (
  select figure, sum(times) over (order by figure) as running, sum(times) over () as total
  from (
    select ${print(of)} as figure, count(*) as times
    from ${relation(kind)}${indented(indented(conditions(where)))}
    group by ${print(of)}
  ) tallies
) ranks`;

const latest = (of: Latest): string => `select
${parts(of.parts)}
from (
  select ${of.keep}, row_number() over (partition by ${print(of.by)} order by ${print(of.on)} desc nulls last, ${print(of.ties)} desc) as turn
  from ${relation(of.kind)}${indented(conditions(of.where))}
) turns
where turn = 1`;

/** SQL that answers with one row of exact parts. */
export function printStatement(statement: Statement): string {
  switch (statement.is) {
    case "tally":
      return tally(statement);
    case "ranked":
      return ranked(statement);
    case "latest":
      return latest(statement);
    case "beside":
      return `select ${statement.tallies
        .flatMap((one, i) => one.parts.map(({ name }) => `side_${i + 1}.${name}`))
        .join(", ")}\nfrom ${statement.tallies
        .map((one, i) => `(\n  ${indented(tally(one))}\n) side_${i + 1}`)
        .join(" cross join ")}`;
  }
}

/** SQL that answers with the rows, worst first; a caller who wants the first few appends ` limit n`. */
export function printListings({ of, order }: Listings): string {
  const lists = of.map(
    (one) =>
      `select source, source_row, batch, ${one.columns
        .map(({ name, value }) =>
          value.is === "column" && value.name === name ? name : `${print(value)} as ${name}`,
        )
        .join(", ")}\nfrom ${relation(one.kind)}${conditions(one.where)}`,
  );
  const union = lists.length > 1;
  const by = [
    ...new Set([
      ...order.map(({ by, descending }) => `${print(by)}${descending ? " desc" : ""} nulls last`),
      "source",
      "source_row",
    ]),
  ].join(", ");
  const body = union ? `select * from (\n  ${indented(lists.join("\nunion all\n"))}\n) listed` : lists[0];
  return `${body}\norder by ${by}`;
}
