import { z } from "zod";
import type { Parts } from "#model";
import { fieldCalled } from "../../fields.ts";
import { said } from "../../said.ts";
import type { Expr } from "../../sql/expression.ts";
import { column, compare, count, number, text, when } from "../../sql/expression.ts";
import { among, countedBy } from "../counted.ts";
import { defineShape, tallied, unfit, whole } from "../kit.ts";
import { falling } from "../listing.ts";

const rules = ["majority", "all", "mean"] as const;
type Rule = (typeof rules)[number];
const ruleWords: { readonly [Name in Rule]: { readonly zh: string; readonly en: string } } = {
  majority: said("超过半数评议人达到的最高等次", "the best grade more than half of the assessors reach"),
  all: said("全体评议人都达到的等次", "the grade every assessor reaches"),
  mean: said(
    "各评议人等次的平均（四舍五入到等次）",
    "the mean of the assessors' grades, rounded half up to a grade",
  ),
};

/** The grade from votes counted best grade first; null without votes. */
export function decided(rule: Rule, votes: readonly number[]): number | null {
  const all = votes.reduce((so, one) => so + one, 0);
  if (all === 0) return null;
  if (rule === "mean") {
    const points = votes.reduce((so, one, i) => so + one * (votes.length - i), 0);
    return votes.length - Math.floor((2 * points + all) / (2 * all));
  }
  let reached = 0;
  for (const [i, one] of votes.entries()) {
    reached += one;
    if (rule === "all" ? reached === all : reached * 2 > all) return i;
  }
  return votes.length - 1;
}

/** What named assessors found, each with their latest word. */
export default defineShape({
  id: "latest-grade",
  name: "评议等次",
  nameEn: "Latest grade",
  duty: said(
    "具名评议人对该指标的最新等次，按多数（majority）、全体（all）或平均（mean）定等。",
    "The assessors' latest grades for the indicator, decided by majority, by all, or by mean.",
  ),
  accepts: [],
  params: z.strictObject({
    rule: z.enum(rules).default("majority").describe("怎样定等 · how it is decided"),
    item: z
      .string()
      .min(1)
      .optional()
      .describe("评议指标，不写则为三级指标 · the assessed item; the indicator if absent"),
  }),
  example: {
    measure: { shape: "latest-grade", rule: "majority" },
    rounding: said(
      "等次，不舍入；平均时四舍五入到等次。",
      "A grade; only `mean` rounds, half up to a grade.",
    ),
  },
  measure(params, asked) {
    const assessed = countedBy(asked, { evidence: "assessment" });
    const { kind } = assessed;
    const at = asked.at;
    const grade = fieldCalled(at, kind, "grade", ["word"]);
    const item = fieldCalled(at, kind, "item", ["text"]);
    const assessor = fieldCalled(at, kind, "assessor", ["text"]);
    const on = fieldCalled(at, kind, "assessed_on", ["day"]);
    if (grade.type.is !== "word")
      throw unfit(asked, "grade", said("评议等次须是选项。", "the grade must be a choice of words."));
    const words = grade.type.words;
    const asks = params.item ?? asked.indicator;
    const counted = among(assessed, {
      sql: () => [compare(column(item.name), "=", text(asks))],
      holds: (row) => row[item.name] === asks,
    });
    const votes = (parts: Parts): readonly number[] => words.map((_, i) => whole(parts, `grade_${i + 1}`));
    // Best first gets the lowest number; two words of one assessor on one day are taken at the worse one.
    const badness = words.reduceRight<Expr>(
      (rest, word, i) => when(compare(column(grade.name), "=", text(word)), number(String(i)), rest),
      number(String(words.length)),
    );
    return tallied(counted, {
      result: { is: "grade" },
      timing: "occasional",
      unbroken: false,
      asks: () => ({
        is: "latest",
        by: column(assessor.name),
        on: column(on.name),
        ties: badness,
        keep: grade.name,
        parts: words.map((word, i) => count(`grade_${i + 1}`, compare(column(grade.name), "=", text(word)))),
      }),
      first: () => [falling(badness), falling(column(on.name))],
      figure: (parts) => {
        const found = votes(parts);
        const at = decided(params.rule, found);
        return {
          is: "grade",
          word: at === null ? null : (words[at] ?? null),
          best: at === 0,
          votes: found,
          rows: found.reduce((so, one) => so + one, 0),
        };
      },
      oracle: (rows) => {
        const latest = new Map<string, { readonly on: string; readonly grade: number }>();
        for (const { known } of rows) {
          const who = known[assessor.name];
          if (who == null) continue;
          const now = { on: known[on.name] ?? "", grade: words.indexOf(known[grade.name] ?? "") };
          const before = latest.get(who);
          if (!before || now.on > before.on || (now.on === before.on && now.grade > before.grade))
            latest.set(who, now);
        }
        const grades = [...latest.values()].map((one) => one.grade);
        return Object.fromEntries(
          words.map((_, i) => [`grade_${i + 1}`, String(grades.filter((one) => one === i).length)]),
        );
      },
      sentence: said(
        `“${kind.name}”中评议指标为“${asks}”的，取每位评议人最新的等次，以${ruleWords[params.rule].zh}为准`,
        `the latest grade of each assessor for ${asks}; decided by ${ruleWords[params.rule].en}`,
      ),
    });
  },
});
