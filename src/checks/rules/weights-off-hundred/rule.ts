import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { pointsIn, short, sumOf } from "../../points.ts";

type Facts = {
  readonly rows: string;
  readonly execution: string | null;
  readonly total: string;
  readonly apart: string;
};

/** 33.33 three times is a hundred. */
const tolerance = "0.1";

/** Weights make 100 with the 10 points of execution; while those are not printed, 90 (Hubei: 80) will do. */
export default defineRule({
  id: "weights-off-hundred",
  title: { zh: "分值合计不是100分", en: "Weights that do not make 100" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { short: { severity: "warning", confidence: "medium" } },
  basis: [doc10("自评采用百分制：预算执行率和一级指标的权重合计为100分")],
  catalogue: ["I03"],
  on: "form",
  kinds: ["self-evaluation"],
  check(form, report, unable) {
    const weights = form.indicators.flatMap(({ weight }) => pointsIn(weight) ?? []);
    if (!weights.length) return unable("not-enough-data", "各行都没有印分值", "no row has a weight printed");
    const rows = sumOf(weights);
    const execution = pointsIn(form.budget?.weight);
    const total = execution ? rows.add(execution) : rows;
    const full = execution ? [100, 1] : [100, 90, 80, 1, "0.9"];
    if (
      full.some((each) =>
        total
          .sub(each)
          .abs()
          .lte(total.lte(1) ? 0 : tolerance),
      )
    )
      return;
    const printed = pointsIn(form.overall?.weight);
    const facts = {
      rows: short(rows),
      execution: execution && short(execution),
      total: short(total),
      apart: short(total.sub(100).abs()),
    };
    if (total.gt(100)) return report("above", { cell: null }, facts);
    // Where the sum itself is printed the table is whole; else the rest of it may simply not have been handed in.
    report(printed ? "below" : "short", { cell: null }, facts);
  },
  say: {
    above: ({ total, apart, ...sum }: Facts) => ({
      zh: `${summed(sum).zh}，合计${total}分，比100分多${apart}分。`,
      en: `${summed(sum).en}: ${total} in all, ${apart} more than 100.`,
    }),
    below: ({ total, apart, ...sum }: Facts) => ({
      zh: `${summed(sum).zh}，合计${total}分，比100分少${apart}分。`,
      en: `${summed(sum).en}: ${total} in all, ${apart} less than 100.`,
    }),
    short: ({ total, apart, ...sum }: Facts) => ({
      zh: `${summed(sum).zh}，合计${total}分，离100分差${apart}分；如果指标表没有交全，请补上其余的行。`,
      en: `${summed(sum).en}: ${total} in all, ${apart} short of 100; if the table was not handed in whole, add the other rows.`,
    }),
  },
});

const summed = ({ rows, execution }: Pick<Facts, "rows" | "execution">) =>
  execution === null
    ? { zh: `各指标分值${rows}分`, en: `Indicators weigh ${rows}` }
    : {
        zh: `各指标分值${rows}分，预算执行率${execution}分`,
        en: `Indicators weigh ${rows} and execution ${execution}`,
      };
