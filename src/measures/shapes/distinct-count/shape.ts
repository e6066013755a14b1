import { z } from "zod";
import type { KindShape } from "#model";
import { decimal } from "#values";
import { fieldCalled, observedField } from "../../fields.ts";
import { said } from "../../said.ts";
import { notAfter, side } from "../../seen/rows.ts";
import { dayColumn, known } from "../../seen/sql.ts";
import { absent, any, column, compare, count, countDistinct, day } from "../../sql/expression.ts";
import type { Restriction } from "../counted.ts";
import { countedBy } from "../counted.ts";
import type { Asked } from "../kit.ts";
import { defineShape, evidence, fieldName, kindFor, tallied, where, whole } from "../kit.ts";
import { rising } from "../listing.ts";

const days = ["day", "instant"] as const;

type InForce = { readonly from: string; readonly to: string };

/** A register row is in force on the last day looked at: begun by then and not ended before it. */
function register(kind: KindShape, asked: Asked, inForce: InForce): Restriction {
  const from = fieldCalled(asked.at, kind, inForce.from, days);
  const to = fieldCalled(asked.at, kind, inForce.to, days);
  return {
    // An end later than asOf is not yet known, and an end on or after the day leaves the row in force: the same thing.
    sql: (cut) => [
      ...(from.name === kind.observed ? [] : [compare(dayColumn(observedField(kind)), "<=", day(cut.asOf))]),
      compare(dayColumn(from), "<=", day(cut.upTo)),
      any(absent(dayColumn(to)), compare(dayColumn(to), ">=", day(cut.upTo))),
    ],
    holds: (row, cut) => {
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
    const held = params.in_force ? register(kind, asked, params.in_force) : null;
    const counted = countedBy(asked, params, held);
    const { words } = counted;
    return tallied(counted, {
      result: { is: "count" },
      timing: held ? "ongoing" : "cumulative",
      grows: held === null,
      unbroken: held === null,
      asks: (cut) => ({
        is: "tally",
        parts: [countDistinct("things", known(kind, of, cut.asOf)), count("n")],
      }),
      first: () => [rising(column(of.name))],
      figure: (parts) => ({
        is: "number",
        over: decimal(whole(parts, "things")),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (rows) => {
        const things = new Set(rows.flatMap(({ known: row }) => row[of.name] ?? []));
        return { things: String(things.size), n: String(rows.length) };
      },
      sentence: held
        ? said(
            `期末当日在用的${words.zh}中，不同的${of.label}个数`,
            `the number of different ${of.labelEn} among ${words.en} in force on the last day`,
          )
        : said(
            `${words.zh}中，不同的${of.label}个数`,
            `the number of different ${of.labelEn} among ${words.en}`,
          ),
    });
  },
});
