import { z } from "zod";
import { decimal, rounded } from "#values";
import { fieldCalled } from "../../fields.ts";
import { said } from "../../said.ts";
import { seen } from "../../seen/rows.ts";
import { known, observedWithin } from "../../seen/sql.ts";
import type { Expr } from "../../sql/expression.ts";
import { column, compare, count, negative, sum, text, when } from "../../sql/expression.ts";
import { defineShape, kindFor, whole } from "../kit.ts";
import { falling, rising } from "../listing.ts";

/** Paid over authorised: 支出进度. */
export default defineShape({
  id: "expenditure-progress",
  name: "支出进度",
  nameEn: "Expenditure progress",
  duty: said(
    "支付合计 ÷ 预算：默认用调整后预算（年初＋追加＋结转－调减），base: original 用年初预算。写明预算年度的指标计入该年度，下达可早于年初。",
    "Payments over budget: the adjusted budget unless base: original asks for the one at the year's start. An authorisation that names its budget year counts in that year, though it be dated before.",
  ),
  accepts: [],
  params: z.strictObject({
    base: z.enum(["adjusted", "original"]).default("adjusted").describe("以哪个预算为分母 · which budget"),
  }),
  example: {
    measure: { shape: "expenditure-progress" },
    rounding: said(
      "显示到 6 位小数，四舍五入；比较用未舍入的值。",
      "Shown to 6 places, half up; compared unrounded.",
    ),
  },
  measure(params, asked) {
    const payment = kindFor(asked, "payment");
    const budget = kindFor(asked, "budget");
    const paid = fieldCalled(asked.at, payment, "amount", ["money"]);
    const granted = fieldCalled(asked.at, budget, "amount", ["money"]);
    const version = fieldCalled(asked.at, budget, "version", ["word"]);
    const voucher = fieldCalled(asked.at, payment, "voucher_no");
    const document = fieldCalled(asked.at, budget, "document_no");
    const is = (word: string): Expr => compare(column(version.name), "=", text(word));
    const original = params.base === "original";
    const signed = original
      ? column(granted.name)
      : when(is("调减"), negative(column(granted.name)), column(granted.name));
    return {
      kinds: [payment, budget],
      result: { is: "percent" },
      timing: "cumulative",
      grows: false,
      throughout: [payment.id],
      every: null,
      deadline: null,
      statement: (cut) => ({
        is: "beside",
        tallies: [
          {
            is: "tally",
            kind: payment.id,
            where: observedWithin(payment, cut),
            parts: [sum("paid", column(paid.name), 2), count("payments")],
          },
          {
            is: "tally",
            kind: budget.id,
            where: [...observedWithin(budget, cut), ...(original ? [is("年初")] : [])],
            parts: [sum("budget", signed, 2), count("authorisations")],
          },
        ],
      }),
      listings: (cut) => ({
        of: [
          {
            kind: budget.id,
            where: [...observedWithin(budget, cut), ...(original ? [is("年初")] : [])],
            columns: [
              { name: "entry", value: text("预算") },
              { name: "number", value: column(document.name) },
              {
                name: "dated",
                value: known(budget, fieldCalled(asked.at, budget, budget.observed), cut.asOf),
              },
              { name: "amount", value: signed },
            ],
          },
          {
            kind: payment.id,
            where: observedWithin(payment, cut),
            columns: [
              { name: "entry", value: text("支付") },
              { name: "number", value: column(voucher.name) },
              {
                name: "dated",
                value: known(payment, fieldCalled(asked.at, payment, payment.observed), cut.asOf),
              },
              { name: "amount", value: column(paid.name) },
            ],
          },
        ],
        order: [rising(column("dated")), falling(column("amount"))],
      }),
      figure: (parts) => {
        const granted = decimal(parts.budget ?? "0");
        return {
          is: "number",
          over: decimal(parts.paid ?? "0").times(100),
          under: granted,
          // Money can't be paid without having been authorised (预算法 Art. 13): the evidence is short, not the budget.
          ...(whole(parts, "payments") > 0 && granted.lte(0) ? { lacks: budget.id } : {}),
          rows: whole(parts, "payments") + whole(parts, "authorisations"),
        };
      },
      oracle: (rows, cut) => {
        const payments = seen(payment, rows, cut);
        const grants = seen(budget, rows, cut).filter(
          ({ known: row }) => !original || row[version.name] === "年初",
        );
        const total = (list: readonly string[]) =>
          list.length
            ? rounded(
                list.reduce((so, one) => so.plus(one), decimal(0)),
                2,
              )
            : null;
        return {
          paid: total(payments.map(({ known: row }) => row[paid.name] ?? "0")),
          payments: String(payments.length),
          budget: total(
            grants.map(({ known: row }) => {
              const amount = decimal(row[granted.name] ?? "0");
              return (row[version.name] === "调减" ? amount.negated() : amount).toFixed();
            }),
          ),
          authorisations: String(grants.length),
        };
      },
      sentence: said(
        `“${payment.name}”的${paid.label}合计 ÷ ${original ? "年初预算" : "调整后预算（年初＋追加＋结转－调减）"}`,
        `the sum of payments over the ${original ? "original" : "adjusted"} budget`,
      ),
    };
  },
});
