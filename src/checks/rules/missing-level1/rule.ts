import { isLive } from "#model";
import { doc88, doc101 } from "../../basis.ts";
import { isBenefit, level1Of } from "../../classes.ts";
import { defineRule } from "../../kit.ts";
import { asksSatisfaction } from "../../names.ts";

/** What the money is for, and whether those it is for are content, belong to a goal as much as what is delivered. */
export default defineRule({
  id: "missing-level1",
  title: { zh: "缺产出、效益或满意度指标", en: "No output, benefit or satisfaction is declared" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { satisfaction: { severity: "warning", confidence: "medium" } },
  basis: [
    doc88("一级指标分产出、效益、满意度三类"),
    doc101("项目都要设产出和效益指标，直接服务社会公众的还要设满意度指标"),
  ],
  catalogue: ["A03"],
  on: "form",
  check({ indicators }, report, unable) {
    if (indicators.some(({ required }) => required))
      return unable("not-applicable", "带*的二级指标另有规则审", "starred classes are another rule's matter");
    const live = indicators.filter(isLive);
    if (!live.length)
      return unable("not-enough-data", "没有读到填了指标值的行", "no row with a target was read");
    if (
      !live.some(({ level1 }) => level1Of(level1)) ||
      live.some(({ level1 }) => level1.trim() && !level1Of(level1))
    )
      return unable(
        "not-applicable",
        "一级指标不是产出、效益、满意度的分法",
        "the form does not divide into output, benefit and satisfaction",
      );
    if (
      !live.some(({ level1, level2 }) => level1Of(level1) === "产出" || /^(?:数量|质量|时效)$/.test(level2))
    )
      report("output", { cell: null }, {});
    if (!live.some(isBenefit)) report("benefit", { cell: null }, {});
    if (!live.some((row) => level1Of(row.level1) === "满意度" || asksSatisfaction(row)))
      report("satisfaction", { cell: null }, {});
  },
  say: {
    output: (_: object) => ({
      zh: "指标表里没有填产出指标，看不出项目要办成什么。",
      en: "The table declares no output, so it does not say what will be delivered.",
    }),
    benefit: (_: object) => ({
      zh: "指标表里没有填效益指标，看不出办成以后有什么好处。",
      en: "The table declares no benefit, so it does not say what good comes of it.",
    }),
    satisfaction: (_: object) => ({
      zh: "指标表里没有填满意度指标；项目直接服务群众或单位的，要写明谁来评、多少算满意。",
      en: "The table declares no satisfaction; where a project serves people or units directly, say who is asked and what counts as content.",
    }),
  },
});
