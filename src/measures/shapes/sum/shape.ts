import { z } from "zod";
import { decimal, rounded } from "#values";
import { said } from "../../said.ts";
import { column, count, sum } from "../../sql/expression.ts";
import { defineShape, evidence, fieldName, tallied, where, whole } from "../kit.ts";
import { falling } from "../listing.ts";
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
    const { counted, field, values } = numbersOf(asked, params);
    const { words } = counted;
    return tallied(counted, {
      result: resultOf(field),
      timing: "cumulative",
      grows: neverNegative(field),
      asks: () => ({
        is: "tally",
        parts: [sum("total", column(field.name), scaleOf(field)), count("n")],
      }),
      first: () => [falling(column(field.name))],
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.total ?? "0"),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (all) => {
        const list = values(all);
        const total = list.reduce((so, value) => so.plus(value), decimal(0));
        return { total: list.length ? rounded(total, scaleOf(field)) : null, n: String(list.length) };
      },
      sentence: said(`${words.zh}的${field.label}合计`, `the sum of ${field.labelEn} over ${words.en}`),
    });
  },
});
