import { z } from "zod";
import { decimal, plain, rounded } from "#values";
import { said } from "../../said.ts";
import { column } from "../../sql/expression.ts";
import { defineShape, evidence, fieldName, tallied, unfit, where, whole } from "../kit.ts";
import { falling, rising } from "../listing.ts";
import { numbersOf, numeric, resultOf, scaleOf } from "../numbers.ts";

/**
 * The smallest value that at least p percent of the rows do not exceed: always a value that was measured. Interpolating
 * percentiles round differently from engine to engine, so there is none.
 */
export default defineShape({
  id: "percentile",
  name: "百分位数",
  nameEn: "Percentile",
  duty: said(
    "期间内至少有百分之 p 的记录不超过的最小值（取实测值，不插值）。",
    "The smallest measured value that at least p percent of the rows do not exceed; no interpolation.",
  ),
  accepts: [{ parameter: "of", types: numeric }],
  params: z.strictObject({
    evidence,
    where,
    of: fieldName("取百分位的字段 · the field whose percentile is taken"),
    percent: z
      .union([z.number(), z.string()])
      .describe("百分之几，大于 0、不大于 100 · above 0, at most 100"),
  }),
  example: {
    measure: { shape: "percentile", evidence: "probe", of: "response_ms", percent: 95 },
    rounding: said("取实测值，不舍入。", "A measured value; nothing is rounded."),
  },
  measure(params, asked) {
    const { counted, field, values } = numbersOf(asked, params);
    const percent = String(params.percent);
    if (!/^\d{1,3}(\.\d{1,4})?$/.test(percent) || decimal(percent).lte(0) || decimal(percent).gt(100))
      throw unfit(asked, "percent", {
        zh: `percent 应大于 0、不大于 100、至多四位小数，不能是“${percent}”。`,
        en: `percent must be above 0 and at most 100, with at most four places, not "${percent}".`,
      });
    const places = percent.split(".")[1]?.length ?? 0;
    const over = decimal(percent).times(10 ** places);
    const share = { over: plain(over), under: `100${"0".repeat(places)}` };
    const { words } = counted;
    return tallied(counted, {
      result: resultOf(field),
      timing: "ongoing",
      asks: () => ({ is: "ranked", of: column(field.name), share }),
      first: (_, worst) => [worst === "highest" ? falling(column(field.name)) : rising(column(field.name))],
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.figure ?? "0"),
        under: decimal(parts.figure == null ? 0 : 1),
        rows: whole(parts, "n"),
      }),
      oracle: (all) => {
        const list = [...values(all)].sort((a, b) => a.comparedTo(b));
        const rank = over.times(list.length).div(share.under).ceil().toNumber();
        const value = list[rank - 1];
        return { figure: value ? rounded(value, scaleOf(field)) : null, n: String(list.length) };
      },
      sentence: said(
        `${words.zh}的${field.label}第 ${percent} 百分位数（至少 ${percent}% 的记录不超过它）`,
        `percentile ${percent} of ${field.labelEn} over ${words.en}`,
      ),
    });
  },
});
