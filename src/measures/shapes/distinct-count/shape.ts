import { z } from "zod";
import type { KindShape } from "#model";
import { decimal } from "#values";
import type { Cut } from "../../cut.ts";
import { fieldCalled, observedField } from "../../fields.ts";
import { said } from "../../said.ts";
import { notAfter, seen, side } from "../../seen/rows.ts";
import { dayColumn, known, observedWithin } from "../../seen/sql.ts";
import type { Expr } from "../../sql/expression.ts";
import { absent, any, column, compare, count, countDistinct, day } from "../../sql/expression.ts";
import { judge } from "../../where/judge.ts";
import { readFilter } from "../../where/read.ts";
import { sayRows } from "../../where/say.ts";
import { filterSql } from "../../where/sql.ts";
import type { Asked } from "../kit.ts";
import { defineShape, evidence, fieldName, kindFor, where, whole } from "../kit.ts";
import { listed, rising } from "../listing.ts";

const days = ["day", "instant"] as const;

type InForce = { readonly from: string; readonly to: string };

/** A register row is in force on the last day looked at: begun by then and not ended before it. */
function register(kind: KindShape, asked: Asked, inForce: InForce) {
  const from = fieldCalled(asked.at, kind, inForce.from, days);
  const to = fieldCalled(asked.at, kind, inForce.to, days);
  return {
    // An end later than asOf is not yet known, and an end on or after the day leaves the row in force: the same thing.
    sql: (cut: Cut): readonly Expr[] => [
      ...(from.name === kind.observed ? [] : [compare(dayColumn(observedField(kind)), "<=", day(cut.asOf))]),
      compare(dayColumn(from), "<=", day(cut.upTo)),
      any(absent(dayColumn(to)), compare(dayColumn(to), ">=", day(cut.upTo))),
    ],
    holds: (row: { readonly [field: string]: string | null }, cut: Cut): boolean => {
      const began = row[from.name] ?? null;
      const ended = row[to.name] ?? null;
      if (began === null || !notAfter(from, began, cut.upTo)) return false;
      return ended === null || side(to, ended, { from: cut.upTo, to: cut.upTo }) >= 0;
    },
  };
}

/** How many different things there are: of a register, those in force on the last day. */
export default defineShape({
  id: "distinct-count",
  name: "去重计数",
  nameEn: "Distinct count",
  duty: said(
    "某字段有多少个不同的值；台账（in_force）按期末当日在用的计。",
    "How many different values a field has; of a register (in_force), those in force on the last day.",
  ),
  accepts: [{ parameter: "in_force.from, in_force.to", types: days }],
  params: z.strictObject({
    evidence,
    where,
    of: fieldName("数哪个字段的不同值 · the field whose values are told apart"),
    in_force: z
      .strictObject({ from: z.string().min(1), to: z.string().min(1) })
      .optional()
      .describe("台账的起止日期字段 · the register's first and last day"),
  }),
  example: {
    measure: {
      shape: "distinct-count",
      evidence: "asset",
      of: "asset_id",
      where: { category: "信息系统" },
      in_force: { from: "from_on", to: "to_on" },
    },
    rounding: said("整数，不舍入。", "A whole number; nothing is rounded."),
  },
  measure(params, asked) {
    const kind = kindFor(asked, params.evidence);
    const of = fieldCalled(asked.at, kind, params.of);
    const filter = readFilter(asked.at, kind, params.where);
    const held = params.in_force ? register(kind, asked, params.in_force) : null;
    const rows = sayRows(filter);
    const rowsOf = (cut: Cut): readonly Expr[] => [
      ...(held ? held.sql(cut) : observedWithin(kind, cut)),
      ...filterSql(filter, cut.asOf),
    ];
    return {
      kinds: [kind],
      result: { is: "count" },
      timing: held ? "ongoing" : "cumulative",
      grows: held === null,
      throughout: held ? [] : [kind.id],
      every: null,
      deadline: null,
      statement: (cut) => ({
        is: "tally",
        kind: kind.id,
        where: rowsOf(cut),
        parts: [countDistinct("things", known(kind, of, cut.asOf)), count("n")],
      }),
      listings: (cut) => listed(kind, rowsOf(cut), [rising(column(of.name))], cut.asOf),
      figure: (parts) => ({
        is: "number",
        over: decimal(whole(parts, "things")),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (all, cut) => {
        const counted = seen(kind, all, cut, held !== null).filter(
          (row) => (held === null || held.holds(row.known, cut)) && judge(filter, row),
        );
        const things = new Set(counted.flatMap(({ known: row }) => row[of.name] ?? []));
        return { things: String(things.size), n: String(counted.length) };
      },
      sentence: held
        ? said(
            `期末当日在用的${rows.zh}中，不同的${of.label}个数`,
            `the number of different ${of.labelEn} among ${rows.en} in force on the last day`,
          )
        : said(
            `${rows.zh}中，不同的${of.label}个数`,
            `the number of different ${of.labelEn} among ${rows.en}`,
          ),
    };
  },
});
