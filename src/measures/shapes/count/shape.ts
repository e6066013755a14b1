import { z } from "zod";
import { decimal } from "#values";
import { said } from "../../said.ts";
import { seen } from "../../seen/rows.ts";
import { observedWithin } from "../../seen/sql.ts";
import { column, count } from "../../sql/expression.ts";
import { judge } from "../../where/judge.ts";
import { readFilter } from "../../where/read.ts";
import { sayRows } from "../../where/say.ts";
import { filterSql } from "../../where/sql.ts";
import { defineShape, evidence, kindFor, where, whole } from "../kit.ts";
import { falling, listed } from "../listing.ts";

/** How many rows there are in the window. */
export default defineShape({
  id: "count",
  name: "计数",
  nameEn: "Count",
  duty: said("期间内符合条件的记录有多少条。", "How many rows in the window satisfy the conditions."),
  accepts: [],
  params: z.strictObject({ evidence, where }),
  example: {
    measure: { shape: "count", evidence: "inspection", where: { category: "系统巡检", done_at: "present" } },
    rounding: said("整数，不舍入。", "A whole number; nothing is rounded."),
  },
  measure(params, asked) {
    const kind = kindFor(asked, params.evidence);
    const filter = readFilter(asked.at, kind, params.where);
    const rows = sayRows(filter);
    return {
      kinds: [kind],
      result: { is: "count" },
      timing: "cumulative",
      grows: true,
      throughout: [kind.id],
      every: null,
      deadline: null,
      statement: (cut) => ({
        is: "tally",
        kind: kind.id,
        where: [...observedWithin(kind, cut), ...filterSql(filter, cut.asOf)],
        parts: [count("n")],
      }),
      listings: (cut) =>
        listed(
          kind,
          [...observedWithin(kind, cut), ...filterSql(filter, cut.asOf)],
          [falling(column(kind.observed))],
          cut.asOf,
        ),
      figure: (parts) => ({
        is: "number",
        over: decimal(whole(parts, "n")),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (all, cut) => ({
        n: String(seen(kind, all, cut).filter((row) => judge(filter, row)).length),
      }),
      sentence: said(`${rows.zh}的条数`, `the number of ${rows.en}`),
    };
  },
});
