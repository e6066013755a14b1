import { z } from "zod";
import type { Period, Window } from "#values";
import { fieldCalled, observedField } from "../../fields.ts";
import { said } from "../../said.ts";
import { dayOf, notAfter, side } from "../../seen/rows.ts";
import { dayColumn, knownBy } from "../../seen/sql.ts";
import type { Expr } from "../../sql/expression.ts";
import { absent, all, any, compare, count, day, number, truth, when } from "../../sql/expression.ts";
import { countedBy } from "../counted.ts";
import { defineShape, evidence, fieldName, tallied, where, whole } from "../kit.ts";
import { falling } from "../listing.ts";

const days = ["day", "instant"] as const;
const everyNames: { readonly [Every in Period]: { readonly zh: string; readonly en: string } } = {
  day: said("每天", "day"),
  week: said("每周", "week"),
  month: said("每月", "month"),
  quarter: said("每季度", "quarter"),
  "half-year": said("每半年", "half-year"),
  year: said("每年", "year"),
};

/** Whether in each period everything planned was done in time. */
export default defineShape({
  id: "every-period",
  name: "逐期完成",
  nameEn: "Every period",
  duty: said(
    "窗口内每一期都有记录，且每条都不晚于应完成日（没有应完成日的，不晚于期末）完成。",
    "Every period of the window has rows, each done no later than its due day, or the period's end.",
  ),
  accepts: [{ parameter: "done, due", types: days }],
  params: z.strictObject({
    evidence,
    where,
    every: z.enum(["day", "week", "month", "quarter", "half-year", "year"]).describe("多久一期 · how often"),
    done: fieldName("完成时间字段 · the day it was done"),
    due: z
      .string()
      .min(1)
      .optional()
      .describe("应完成日字段，不写则为期末 · the due day; the period's end if absent"),
  }),
  example: {
    measure: { shape: "every-period", evidence: "payroll", every: "month", done: "paid_on", due: "due_on" },
    rounding: said("以期数计，不舍入。", "Periods are counted; nothing is rounded."),
  },
  measure(params, asked) {
    const counted = countedBy(asked, params);
    const { kind, words } = counted;
    const done = fieldCalled(asked.at, kind, params.done, days);
    const due = params.due === undefined ? null : fieldCalled(asked.at, kind, params.due, days);
    const observed = observedField(kind);
    const inside = (period: Window): Expr =>
      all(
        compare(dayColumn(observed), ">=", day(period.from)),
        compare(dayColumn(observed), "<=", day(period.to)),
      );
    const kept = (period: Window, asOf: string): Expr =>
      due
        ? all(knownBy(done, asOf, asOf), compare(dayColumn(done), "<=", dayColumn(due)))
        : knownBy(done, asOf, period.to);
    // What is known to be done after its due day, or not known to be done although that day is over.
    const late = (period: Window, asOf: string): Expr => {
      const missed = any(
        absent(dayColumn(done)),
        compare(dayColumn(done), ">", due ? dayColumn(due) : day(period.to)),
      );
      if (due) return all(compare(dayColumn(due), "<=", day(asOf)), missed);
      return period.to <= asOf ? missed : truth(false);
    };
    const name = everyNames[params.every];
    const by = due ? said(due.label, due.labelEn) : said("期末", "the period's end");
    return tallied(counted, {
      result: { is: "periods" },
      timing: "periods",
      every: params.every,
      asks: (cut) => ({
        is: "tally",
        parts: cut.periods.flatMap((period, i) => [
          count(`rows_${i + 1}`, inside(period)),
          count(`kept_${i + 1}`, all(inside(period), kept(period, cut.asOf))),
          count(`late_${i + 1}`, all(inside(period), late(period, cut.asOf))),
        ]),
      }),
      first: (cut) => {
        const lateNow = cut.periods.map((period) => all(inside(period), late(period, cut.asOf)));
        return [falling(when(any(...lateNow), number("1"), number("0"))), falling(dayColumn(observed))];
      },
      figure: (parts) => {
        const of = [];
        for (let i = 1; parts[`rows_${i}`] !== undefined; i++)
          of.push({
            rows: whole(parts, `rows_${i}`),
            kept: whole(parts, `kept_${i}`),
            late: whole(parts, `late_${i}`),
          });
        return { is: "periods", of, rows: of.reduce((so, one) => so + one.rows, 0) };
      },
      oracle: (rows, cut) => {
        const parts: Record<string, string> = {};
        cut.periods.forEach((period, i) => {
          const here = rows.filter(({ known }) => side(observed, known[observed.name] ?? "", period) === 0);
          const judged = here.map(({ known, written }) => {
            const on = known[done.name] ?? null;
            const dueValue = due ? (written[due.name] ?? null) : period.to;
            if (dueValue === null) return "open";
            const dueDay = due ? dayOf(due, dueValue) : dueValue;
            if (on !== null) return notAfter(done, on, dueDay) ? "kept" : "late";
            return dueDay <= cut.asOf ? "late" : "open";
          });
          parts[`rows_${i + 1}`] = String(here.length);
          parts[`kept_${i + 1}`] = String(judged.filter((one) => one === "kept").length);
          parts[`late_${i + 1}`] = String(judged.filter((one) => one === "late").length);
        });
        return parts;
      },
      sentence: said(
        `${words.zh}${name.zh}都有，且${done.label}都不晚于${by.zh}`,
        `every ${name.en} has ${words.en}, each with ${done.labelEn} no later than ${by.en}`,
      ),
    });
  },
});
