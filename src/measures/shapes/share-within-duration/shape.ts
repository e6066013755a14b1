import { z } from "zod";
import { decimal, plain } from "#values";
import { said } from "../../said.ts";
import { all, any, compare, count, number } from "../../sql/expression.ts";
import { durationsOf } from "../durations.ts";
import { defineShape, evidence, fieldName, tallied, unfit, where } from "../kit.ts";
import { falling } from "../listing.ts";
import { percentFigure } from "../rates.ts";

const lasting = { seconds: 1_000_000, minutes: 60_000_000, hours: 3_600_000_000, days: 86_400_000_000 };
const names = { seconds: "秒", minutes: "分钟", hours: "小时", days: "天" };
const length = z.union([z.number(), z.string()]).optional();

/** Which share ended within a length of time. Rows still open and still within it are not judged yet. */
export default defineShape({
  id: "share-within-duration",
  name: "限时办结占比",
  nameEn: "Share within a duration",
  duty: said(
    "期间内用时不超过限定时长的占百分之几；仍未了结且未超时的暂不计入。",
    "How many percent took no longer than a set time; rows still open and not yet over it are not judged.",
  ),
  accepts: [{ parameter: "from, to", types: ["instant"] }],
  params: z.strictObject({
    evidence,
    where,
    from: fieldName("开始时间字段 · the instant it began"),
    to: fieldName("结束时间字段 · the instant it ended"),
    within: z
      .strictObject({ seconds: length, minutes: length, hours: length, days: length })
      .describe("限定时长，写一个单位 · the set time, in one unit"),
  }),
  example: {
    measure: {
      shape: "share-within-duration",
      evidence: "ticket",
      from: "opened_at",
      to: "resolved_at",
      where: { category: "运维工单" },
      within: { hours: 24 },
    },
    rounding: said(
      "显示到 6 位小数，四舍五入；比较用未舍入的值。",
      "Shown to 6 places, half up; compared unrounded.",
    ),
  },
  measure(params, asked) {
    const { counted, from, to, ended, lasted, durations } = durationsOf(asked, params);
    const given = (["seconds", "minutes", "hours", "days"] as const).filter(
      (unit) => params.within[unit] !== undefined,
    );
    const [unit] = given;
    const length = unit ? String(params.within[unit]) : "";
    if (!unit || given.length > 1 || !/^\d{1,9}(\.\d{1,6})?$/.test(length))
      throw unfit(asked, "within", {
        zh: "within 应写一个时长，如 { hours: 24 }，单位可用 seconds、minutes、hours、days。",
        en: "within takes one length of time, such as { hours: 24 }, in seconds, minutes, hours or days.",
      });
    const limit = decimal(length).times(lasting[unit]).floor();
    const limitSql = number(plain(limit));
    const { words } = counted;
    return tallied(counted, {
      result: { is: "percent" },
      timing: "ongoing",
      asks: (cut) => ({
        is: "tally",
        parts: [
          count("part", all(ended(cut), compare(lasted(cut), "<=", limitSql))),
          count("whole", any(ended(cut), compare(lasted(cut), ">", limitSql))),
          count("n"),
        ],
      }),
      first: (cut) => [falling(lasted(cut))],
      figure: (parts) => percentFigure(parts, "part", "whole"),
      oracle: (all, cut) => {
        const list = durations(all, cut).map((one) => ({
          ended: one.ended,
          over: decimal(one.micros).gt(limit),
        }));
        return {
          part: String(list.filter((one) => one.ended && !one.over).length),
          whole: String(list.filter((one) => one.ended || one.over).length),
          n: String(list.length),
        };
      },
      sentence: said(
        `${words.zh}中，从${from.label}到${to.label}不超过 ${length} ${names[unit]}的占比`,
        `the share that took at most ${length} ${unit} from ${from.labelEn} to ${to.labelEn} among ${words.en}`,
      ),
    });
  },
});
