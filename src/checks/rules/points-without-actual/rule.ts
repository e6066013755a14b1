import { isLive } from "#model";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { pointsIn, short } from "../../points.ts";
import { isBlank } from "../../reason.ts";

type Facts = { readonly name: string; readonly score: string };

/** Points are given for what was reached; a blank says nothing was looked at. */
export default defineRule({
  id: "points-without-actual",
  title: { zh: "没有填实际完成值却有得分", en: "Points for a blank result" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  basis: [doc10("按实际完成值与指标值比较记分")],
  catalogue: ["I09"],
  on: "indicator",
  kinds: ["self-evaluation"],
  check({ indicator }, report, unable) {
    const { actual, level3: name } = indicator;
    if (typeof actual !== "string")
      return unable("not-applicable", "这张表没有实际完成值栏", "the form has no column for results");
    if (!isLive(indicator)) return unable("not-applicable", "这一行没有指标值", "the row has no target");
    const score = pointsIn(indicator.score);
    if (!score?.gt(0) || !isBlank(actual)) return;
    report("blank", { cell: "actual" }, { name, score: short(score) });
  },
  say: {
    blank: ({ name, score }: Facts) => ({
      zh: `“${name}”没有填实际完成值，却得了${score}分。`,
      en: `“${name}” gives no result and scores ${score} points all the same.`,
    }),
  },
});
