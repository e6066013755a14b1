import { z } from "zod";
import { decimal, rounded } from "#values";
import { said } from "../../said.ts";
import { column, count, sum } from "../../sql/expression.ts";
import { sayRows } from "../../where/say.ts";
import { defineShape, evidence, fieldName, where, whole } from "../kit.ts";
import { falling, listed } from "../listing.ts";
import { neverNegative, numbersOf, numeric, resultOf, scaleOf } from "../numbers.ts";

/** The exact sum of one field. */
export default defineShape({
  id: "sum",
  name: "求和",
  nameEn: "Sum",
  duty: said("期间内某个数值字段的合计。", "The sum of one numeric field over the window."),
  accepts: [{ parameter: "of", types: numeric }],
  params: z.strictObject({ evidence, where, of: fieldName("求和的字段 · the field that is summed") }),
  example: {
    measure: { shape: "sum", evidence: "message-count", of: "submitted" },
    rounding: said("精确合计，不舍入。", "An exact sum; nothing is rounded."),
  },
  measure(params, asked) {
    const { kind, field, filter, rowsOf, values } = numbersOf(asked, params);
    const rows = sayRows(filter);
    return {
      kinds: [kind],
      result: resultOf(field),
      timing: "cumulative",
      grows: neverNegative(field),
      throughout: [kind.id],
      every: null,
      deadline: null,
      statement: (cut) => ({
        is: "tally",
        kind: kind.id,
        where: rowsOf(cut),
        parts: [sum("total", column(field.name), scaleOf(field)), count("n")],
      }),
      listings: (cut) => listed(kind, rowsOf(cut), [falling(column(field.name))], cut.asOf),
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.total ?? "0"),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (all, cut) => {
        const list = values(all, cut);
        const total = list.reduce((so, value) => so.plus(value), decimal(0));
        return { total: list.length ? rounded(total, scaleOf(field)) : null, n: String(list.length) };
      },
      sentence: said(`${rows.zh}的${field.label}合计`, `the sum of ${field.labelEn} over ${rows.en}`),
    };
  },
});
