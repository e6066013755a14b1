import { z } from "zod";
import { decimal } from "#values";
import { said } from "../../said.ts";
import { count, max } from "../../sql/expression.ts";
import { durationsOf } from "../durations.ts";
import { defineShape, evidence, fieldName, tallied, where, whole } from "../kit.ts";
import { falling } from "../listing.ts";

/** The longest time any row took; rows still open count with the time they have taken so far. */
export default defineShape({
  id: "longest",
  name: "最长用时",
  nameEn: "Longest",
  duty: said(
    "期间内用时最长的一条记录用了多久；截至测算日仍未了结的，按已用时间计。",
    "How long the slowest row took; a row still open on the day we look from counts with its time so far.",
  ),
  accepts: [{ parameter: "from, to", types: ["instant"] }],
  params: z.strictObject({
    evidence,
    where,
    from: fieldName("开始时间字段 · the instant it began"),
    to: fieldName("结束时间字段 · the instant it ended"),
  }),
  example: {
    measure: {
      shape: "longest",
      evidence: "ticket",
      from: "opened_at",
      to: "resolved_at",
      where: { category: "信息安全事件", status: { not: "已取消" } },
    },
    rounding: said(
      "以微秒精确比较；折算为目标的单位后显示到 6 位小数。",
      "Compared in exact microseconds; shown in the target's unit to 6 places.",
    ),
  },
  measure(params, asked) {
    const { counted, from, to, ended, lasted, durations } = durationsOf(asked, params);
    const { words } = counted;
    return tallied(counted, {
      result: { is: "time", micros: "1" },
      timing: "ongoing",
      grows: true,
      asks: (cut) => ({
        is: "tally",
        parts: [max("longest_micros", lasted(cut)), count("n"), count("ended", ended(cut))],
      }),
      first: (cut) => [falling(lasted(cut))],
      figure: (parts) => ({
        is: "number",
        over: decimal(parts.longest_micros ?? "0"),
        under: decimal(parts.longest_micros == null ? 0 : 1),
        rows: whole(parts, "n"),
      }),
      oracle: (all, cut) => {
        const list = durations(all, cut);
        const longest = list.reduce<bigint | null>(
          (most, { micros }) => (most === null || micros > most ? micros : most),
          null,
        );
        return {
          longest_micros: longest === null ? null : String(longest),
          n: String(list.length),
          ended: String(list.filter((one) => one.ended).length),
        };
      },
      sentence: said(
        `${words.zh}中，从${from.label}到${to.label}用时最长的一条`,
        `the longest time from ${from.labelEn} to ${to.labelEn} among ${words.en}`,
      ),
    });
  },
});
