import { z } from "zod";
import { decimal, rounded } from "#values";
import { said } from "../../said.ts";
import { column, count, sum } from "../../sql/expression.ts";
import { sayRows } from "../../where/say.ts";
import { defineShape, evidence, fieldName, where, whole } from "../kit.ts";
import { falling, listed, rising } from "../listing.ts";
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
    const { kind, field, filter, rowsOf, values } = numbersOf(asked, params);
    const rows = sayRows(filter);
    return {
      kinds: [kind],
      result: resultOf(field),
      timing: "ongoing",
      grows: false,
      throughout: [kind.id],
      every: null,
      deadline: null,
      statement: (cut) => ({
        is: "tally",
        kind: kind.id,
        where: rowsOf(cut),
        parts: [sum("total", column(field.name), scaleOf(field)), count("n")],
      }),
      listings: (cut, worst) =>
        listed(
          kind,
          rowsOf(cut),
          [worst === "highest" ? falling(column(field.name)) : rising(column(field.name))],
          cut.asOf,
        ),
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.total ?? "0"),
        under: decimal(whole(parts, "n")),
        rows: whole(parts, "n"),
      }),
      oracle: (all, cut) => {
        const list = values(all, cut);
        const total = list.reduce((so, value) => so.plus(value), decimal(0));
        return { total: list.length ? rounded(total, scaleOf(field)) : null, n: String(list.length) };
      },
      sentence: said(`${rows.zh}的${field.label}平均值`, `the mean ${field.labelEn} over ${rows.en}`),
    };
  },
});
