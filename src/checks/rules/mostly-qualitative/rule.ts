import { isLive } from "#model";
import { decimal, rounded } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

/** Below this many indicators a share says nothing. */
const enough = 5;
/** Domain rules C02. */
const bearable = "0.3";

type Facts = { readonly graded: number; readonly live: number };

const share = ({ graded, live }: Facts) => rounded(decimal(graded).div(live).mul(100), 0);

/** Words of degree are allowed where figures are not to be had; where they prevail, nothing is promised. */
export default defineRule({
  id: "mostly-qualitative",
  title: { zh: "定性指标过多", en: "Too many qualitative targets" },
  concern: "measurability",
  severity: "warning",
  confidence: "medium",
  basis: [doc101("指标以量化为主，难以量化的才用定性表述")],
  catalogue: ["C02"],
  on: "form",
  check({ indicators }, report, unable) {
    const live = indicators.filter(isLive);
    if (live.length < enough)
      return unable("not-enough-data", "填了指标值的行太少", "too few rows carry a target");
    const graded = live.filter(({ target }) => target.kind === "grade").length;
    if (decimal(graded).gt(decimal(live.length).mul(bearable)))
      report("many", { cell: null }, { graded, live: live.length });
  },
  say: {
    many: (facts: Facts) => ({
      zh: `${facts.live}个指标里有${facts.graded}个只写了文字、没有数（占${share(facts)}%），年底难以评判；能数的改成数，改不了的写明分档标准。`,
      en: `Of ${facts.live} indicators ${facts.graded} carry words and no figure (${share(facts)} %), which is hard to judge; count what can be counted and give the rest a scale.`,
    }),
  },
});
