import { z } from "zod";
import { isDay, later } from "#values";
import type { Cut } from "../../cut.ts";
import { fieldCalled } from "../../fields.ts";
import { said } from "../../said.ts";
import { dayOf, notAfter } from "../../seen/rows.ts";
import { dayColumn, knownBy } from "../../seen/sql.ts";
import type { Expr } from "../../sql/expression.ts";
import { absent, any, column, compare, count, day, max, number, truth, when } from "../../sql/expression.ts";
import { countedBy } from "../counted.ts";
import { defineShape, evidence, fieldName, tallied, unfit, where, whole } from "../kit.ts";
import { falling } from "../listing.ts";

const days = ["day", "instant"] as const;

/** The day that counts: the target's, or the one the bindings give; the window's end where neither says. */
const deadlineOf = (cut: Cut): string => cut.deadline ?? cut.window.to;

/** Whether everything planned was done by one day. */
export default defineShape({
  id: "by-deadline",
  name: "限期完成",
  nameEn: "By a deadline",
  duty: said(
    "期间内应做的是否都在期限当日（含）之前完成；实际值为最后一项的完成日。",
    "Whether everything planned was done on or before one day; the figure is the day the last was done.",
  ),
  accepts: [{ parameter: "done", types: days }],
  params: z.strictObject({
    evidence,
    where,
    done: fieldName("完成时间字段 · the day it was done"),
    deadline: z
      .string()
      .optional()
      .describe("期限，不写则用目标中的日期 · the day, if the target gives none"),
  }),
  example: {
    measure: { shape: "by-deadline", evidence: "task", done: "done_on", where: { category: "一般管理事务" } },
    rounding: said("以日期比较，不舍入。", "Days are compared; nothing is rounded."),
  },
  measure(params, asked) {
    const counted = countedBy(asked, params);
    const { kind, words } = counted;
    const done = fieldCalled(asked.at, kind, params.done, days);
    if (params.deadline !== undefined && !isDay(params.deadline))
      throw unfit(asked, "deadline", {
        zh: `deadline 应写成 2023-12-31 这样的日期，不能是“${params.deadline}”。`,
        en: `deadline must be a day such as 2023-12-31, not "${params.deadline}".`,
      });
    const late = (cut: Cut): Expr =>
      deadlineOf(cut) <= cut.asOf
        ? any(absent(dayColumn(done)), compare(dayColumn(done), ">", day(deadlineOf(cut))))
        : truth(false);
    return tallied(counted, {
      result: { is: "day" },
      timing: "deadline",
      deadline: params.deadline ?? null,
      asks: (cut) => ({
        is: "tally",
        parts: [
          count("whole"),
          count("done", knownBy(done, cut.asOf, deadlineOf(cut))),
          count("late", late(cut)),
          max("last_done", dayColumn(done), knownBy(done, cut.asOf, cut.asOf)),
        ],
      }),
      first: (cut) => [
        falling(when(late(cut), number("1"), number("0"))),
        falling(dayColumn(done)),
        falling(column(kind.observed)),
      ],
      figure: (parts) => ({
        is: "day",
        whole: whole(parts, "whole"),
        done: whole(parts, "done"),
        late: whole(parts, "late"),
        last: parts.last_done ?? null,
        rows: whole(parts, "whole"),
      }),
      oracle: (rows, cut) => {
        const by = deadlineOf(cut);
        const ends = rows.map(({ known }) => known[done.name] ?? null);
        const known = ends.flatMap((end) => end ?? []);
        const last = known
          .map((end) => dayOf(done, end))
          .reduce<string | null>((a, b) => (a === null ? b : later(a, b)), null);
        const kept = known.filter((end) => notAfter(done, end, by)).length;
        return {
          whole: String(rows.length),
          done: String(kept),
          late: String(by <= cut.asOf ? rows.length - kept : 0),
          last_done: last,
        };
      },
      sentence: said(
        `${words.zh}都在期限之前完成（以${done.label}为准）`,
        `all ${words.en} done by the deadline (${done.labelEn})`,
      ),
    });
  },
});
