import { yearsOf } from "../../amounts.ts";
import { doc88, theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { likeness, nearlySame } from "../../likeness.ts";

/** One year's goal is a step towards the goal of several years, not the same sentence. */
export default defineRule({
  id: "goal-repeats-long-term",
  title: { zh: "年度目标与长期目标雷同", en: "The year's goal and the long-term goal say the same" },
  concern: "relevance",
  severity: "error",
  confidence: "high",
  weigh: { near: { severity: "warning", confidence: "medium" } },
  basis: [
    theForm("长期目标由跨度多年的项目填写，年度目标是其中一年的"),
    doc88("完整性审核：绩效目标明确清晰"),
  ],
  catalogue: ["E01"],
  on: "form",
  needs: ["annualGoal", "longTermGoal"],
  check(form, report, unable) {
    if (yearsOf(form) === 1)
      return unable(
        "not-applicable",
        "一年期项目，两个目标可以相同",
        "a one-year project may state one goal twice",
      );
    const alike = likeness(textOf(form, "annualGoal"), textOf(form, "longTermGoal"));
    if (alike === 1) report("same", { cell: "longTermGoal" }, {});
    else if (alike > nearlySame) report("near", { cell: "longTermGoal" }, {});
  },
  say: {
    same: (_: object) => ({
      zh: "长期目标与年度目标一字不差；年度目标写今年完成什么，长期目标写期满时达到什么。",
      en: "The long-term goal repeats the year's goal word for word; say what is done this year in one, what is reached at the end in the other.",
    }),
    near: (_: object) => ({
      zh: "长期目标与年度目标几乎一样；年度目标写今年完成什么，长期目标写期满时达到什么。",
      en: "The long-term goal nearly repeats the year's goal; say what is done this year in one, what is reached at the end in the other.",
    }),
  },
});
