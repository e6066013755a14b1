import { z } from "zod";
import type { Cut } from "../../cut.ts";
import { said } from "../../said.ts";
import type { Expr } from "../../sql/expression.ts";
import { all, column, count, number, when } from "../../sql/expression.ts";
import { judge } from "../../where/judge.ts";
import { readFilter } from "../../where/read.ts";
import { sayFilter } from "../../where/say.ts";
import { filterSql } from "../../where/sql.ts";
import { countedBy } from "../counted.ts";
import { defineShape, evidence, part, tallied, unfit, where } from "../kit.ts";
import { falling, rising } from "../listing.ts";
import { percentFigure } from "../rates.ts";

/** Which share of the rows satisfies a further condition. */
export default defineShape({
  id: "share",
  name: "占比",
  nameEn: "Share",
  duty: said(
    "符合 where 的记录中，又符合 part 的占百分之几；分母为零时没有占比。",
    "Of the rows that satisfy `where`, how many percent also satisfy `part`; with no rows there is no share.",
  ),
  accepts: [],
  params: z.strictObject({ evidence, where, part }),
  example: {
    measure: {
      shape: "share",
      evidence: "vulnerability",
      where: { severity: ["严重", "高危", "中危"] },
      part: { fixed_at: "present" },
    },
    rounding: said(
      "显示到 6 位小数，四舍五入；比较用未舍入的值。",
      "Shown to 6 places, half up; compared unrounded.",
    ),
  },
  measure(params, asked) {
    const counted = countedBy(asked, params);
    const { kind, words } = counted;
    const chosen = readFilter(asked.at, kind, params.part);
    if (chosen.of.length === 0)
      throw unfit(asked, "part", {
        zh: "part 没有写任何条件，占比恒为 100%；请写明分子是哪些记录。",
        en: "part has no condition, so the share would always be 100 %; say which rows make the numerator.",
      });
    const inPart = (cut: Cut): Expr => all(...filterSql(chosen, cut.asOf));
    const which = sayFilter(chosen);
    return tallied(counted, {
      result: { is: "percent" },
      timing: "ongoing",
      asks: (cut) => ({ is: "tally", parts: [count("part", inPart(cut)), count("whole")] }),
      first: (cut, worst) => {
        const turn = when(inPart(cut), number("1"), number("0"));
        return [worst === "highest" ? falling(turn) : rising(turn), falling(column(kind.observed))];
      },
      figure: (parts) => percentFigure(parts, "part", "whole"),
      oracle: (rows) => ({
        part: String(rows.filter((row) => judge(chosen, row)).length),
        whole: String(rows.length),
      }),
      sentence: said(`${words.zh}中，${which.zh}的占比`, `the share with ${which.en} among ${words.en}`),
    });
  },
});
