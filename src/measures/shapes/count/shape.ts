import { z } from "zod";
import { decimal } from "#values";
import { said } from "../../said.ts";
import { column, count } from "../../sql/expression.ts";
import { countedBy } from "../counted.ts";
import { defineShape, evidence, tallied, where, whole } from "../kit.ts";
import { falling } from "../listing.ts";

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
    const counted = countedBy(asked, params);
    const { kind, words } = counted;
    return tallied(counted, {
      result: { is: "count" },
      timing: "cumulative",
      grows: true,
      asks: () => ({ is: "tally", parts: [count("n")] }),
      first: () => [falling(column(kind.observed))],
      figure: (parts) => ({
        is: "number",
        over: decimal(whole(parts, "n")),
        under: decimal(1),
        rows: whole(parts, "n"),
      }),
      oracle: (rows) => ({ n: String(rows.length) }),
      sentence: said(`${words.zh}的条数`, `the number of ${words.en}`),
    });
  },
});
