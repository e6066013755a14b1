import { isLive } from "#model";
import { parseTarget } from "#values";
import { judge } from "../../actual.ts";
import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

type Facts = { readonly name: string; readonly actual: string; readonly count: number };

/** Fewer rows than this may all come out as planned. */
const many = 5;

/** ≥95% is what was wanted; what was found is a figure. A table whose every result equals its target was copied. */
export default defineRule({
  id: "actual-copied-from-target",
  title: { zh: "实际完成值照抄指标值", en: "Results copied from the targets" },
  concern: "compliance",
  severity: "warning",
  confidence: "high",
  weigh: { every: { severity: "advice", confidence: "medium" } },
  basis: [ownReading("实际完成值填测得的数，不填目标")],
  catalogue: ["I07"],
  on: "form",
  kinds: ["self-evaluation", "monitoring"],
  check(form, report, unable) {
    const rows = form.indicators.flatMap((indicator, row) => {
      const actual = (indicator.actual ?? "").trim();
      return isLive(indicator) && actual ? [{ indicator, row, actual }] : [];
    });
    if (!rows.length) return unable("not-enough-data", "没有一行填了实际完成值", "no row gives a result");
    for (const { indicator, row, actual } of rows) {
      const { target } = indicator;
      if (target.kind !== "quantity" && target.kind !== "duration") continue;
      const read = parseTarget(actual, indicator);
      if (read.kind !== "quantity" && read.kind !== "duration") continue;
      const bound = read.comparator !== "implied" && read.comparator !== "=";
      if (bound && read.value === target.value && read.comparator === target.comparator)
        report("bound", { row, cell: "actual" }, { name: indicator.level3, actual, count: 1 });
    }
    const copied = rows.filter(({ indicator, actual }) => {
      const { target } = indicator;
      if (bare(actual) === bare(target.text)) return true;
      const verdict = judge(indicator, actual);
      return verdict?.met === true && verdict.beyond?.isZero() === true;
    });
    if (copied.length === rows.length && rows.length >= many)
      report("every", { cell: null }, { name: "", actual: "", count: rows.length });
  },
  say: {
    bound: ({ name, actual }: Facts) => ({
      zh: `“${name}”的实际完成值填“${actual}”，抄的是目标，没有说实际是多少；请填测得的数。`,
      en: `The result of “${name}” is given as “${actual}”: that is the target, not what was found; write the measured figure.`,
    }),
    every: ({ count }: Facts) => ({
      zh: `${count}行的实际完成值都与指标值一模一样，像是照抄；请按记录逐行填实际数。`,
      en: `All ${count} results equal their targets and seem copied; write what the records say, row by row.`,
    }),
  },
});
