import { z } from "zod";
import { decimal, rounded } from "#values";
import { said } from "../../said.ts";
import { column, count, sum } from "../../sql/expression.ts";
import { defineShape, evidence, fieldName, tallied, where, whole } from "../kit.ts";
import { falling, rising } from "../listing.ts";
import { numbersOf, numeric, resultOf, scaleOf } from "../numbers.ts";

/** The arithmetic mean of one field. SQL gives sum and count; the division happens in exact decimals. */
export default defineShape({
  id: "average",
  name: "平均值",
  nameEn: "Average",
  duty: said(
    "期间内某个数值字段的算术平均；该字段为空的记录不计。",
    "The mean of one numeric field over the window; rows without it are left out.",
  ),
  accepts: [{ parameter: "of", types: numeric }],
  params: z.strictObject({ evidence, where, of: fieldName("求平均的字段 · the field whose mean is taken") }),
  example: {
    measure: { shape: "average", evidence: "probe", of: "response_ms" },
    rounding: said(
      "显示到 6 位小数，四舍五入；比较用未舍入的值。",
      "Shown to 6 places, half up; compared unrounded.",
    ),
  },
  measure(params, asked) {
    const { counted, field, values } = numbersOf(asked, params);
    const { words } = counted;
    return tallied(counted, {
      result: resultOf(field),
      timing: "ongoing",
      asks: () => ({
        is: "tally",
        parts: [sum("total", column(field.name), scaleOf(field)), count("n")],
      }),
      first: (_, worst) => [worst === "highest" ? falling(column(field.name)) : rising(column(field.name))],
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.total ?? "0"),
        under: decimal(whole(parts, "n")),
        rows: whole(parts, "n"),
      }),
      oracle: (all) => {
        const list = values(all);
        const total = list.reduce((so, value) => so.plus(value), decimal(0));
        return { total: list.length ? rounded(total, scaleOf(field)) : null, n: String(list.length) };
      },
      sentence: said(`${words.zh}的${field.label}平均值`, `the mean ${field.labelEn} over ${words.en}`),
    });
  },
});
