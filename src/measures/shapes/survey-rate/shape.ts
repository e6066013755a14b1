import { z } from "zod";
import type { Cut } from "../../cut.ts";
import { fieldCalled, within } from "../../fields.ts";
import { said } from "../../said.ts";
import type { Expr } from "../../sql/expression.ts";
import { all, column, count, number, when } from "../../sql/expression.ts";
import { judge } from "../../where/judge.ts";
import { readFilter } from "../../where/read.ts";
import { filterSql } from "../../where/sql.ts";
import { countedBy } from "../counted.ts";
import { defineShape, tallied } from "../kit.ts";
import { falling, rising } from "../listing.ts";
import { percentFigure } from "../rates.ts";

/** Satisfied answers among the valid ones. How many answers stand behind it is always said. */
export default defineShape({
  id: "survey-rate",
  name: "满意率",
  nameEn: "Survey rate",
  duty: said(
    "有效问卷中，答“非常满意”或“满意”的占百分之几（satisfied 可另列答案）；并说明收回、有效各多少份。",
    "Of the valid answers, how many percent are satisfied (by default the two best words); returned and valid counts are stated.",
  ),
  accepts: [],
  params: z.strictObject({
    audience: z.string().min(1).optional().describe("受访对象 · who was asked"),
    satisfied: z.array(z.string()).min(1).optional().describe("哪些答案算满意 · which answers are satisfied"),
  }),
  example: {
    measure: { shape: "survey-rate", audience: "服务对象" },
    rounding: said(
      "显示到 6 位小数，四舍五入；比较用未舍入的值。",
      "Shown to 6 places, half up; compared unrounded.",
    ),
  },
  measure(params, asked) {
    const counted = countedBy(asked, {
      evidence: "survey",
      where: params.audience ? { audience: params.audience } : {},
    });
    const { kind } = counted;
    const answers = params.satisfied ?? ["非常满意", "满意"];
    fieldCalled(asked.at, kind, "answer", ["word"]);
    const valid = readFilter(asked.at, kind, { valid: true });
    const satisfied = readFilter(within(asked.at, "satisfied", "satisfied"), kind, { answer: answers });
    const isValid = (cut: Cut): Expr => all(...filterSql(valid, cut.asOf));
    const isPart = (cut: Cut): Expr => all(...filterSql(valid, cut.asOf), ...filterSql(satisfied, cut.asOf));
    const words = answers.map((answer) => `“${answer}”`).join("或");
    const who = params.audience
      ? said(`受访对象为“${params.audience}”的`, ` by ${params.audience}`)
      : said("", "");
    return tallied(counted, {
      result: { is: "percent" },
      timing: "occasional",
      unbroken: false,
      asks: (cut) => ({
        is: "tally",
        parts: [count("part", isPart(cut)), count("whole", isValid(cut)), count("n")],
      }),
      first: (cut) => [
        falling(when(isValid(cut), number("1"), number("0"))),
        rising(when(isPart(cut), number("1"), number("0"))),
        rising(column(kind.observed)),
      ],
      figure: (parts) => percentFigure(parts, "part", "whole"),
      oracle: (rows) => {
        const good = rows.filter((row) => judge(valid, row));
        return {
          part: String(good.filter((row) => judge(satisfied, row)).length),
          whole: String(good.length),
          n: String(rows.length),
        };
      },
      sentence: said(
        `“${kind.name}”中${who.zh}有效问卷里，答${words}的占比`,
        `the share of valid answers${who.en} that say ${answers.join(" or ")}`,
      ),
    });
  },
});
