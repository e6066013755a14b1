import type { TextField } from "#model";
import { doc88 } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare, likeness, nearlySame } from "../../likeness.ts";

/** A goal tells what is done and what comes of it; shorter than this it cannot (domain rules A12). */
const least = 30;

type Facts = { readonly field: TextField; readonly text: string; readonly count: number };

export default defineRule({
  id: "short-goal",
  title: { zh: "目标写得太短，没有说清", en: "A goal too short to say anything" },
  concern: "relevance",
  severity: "warning",
  confidence: "medium",
  weigh: { figure: { severity: "error", confidence: "high" } },
  basis: [doc88("明确清晰性：目标明确、具体，反映项目主要内容和预期效果")],
  catalogue: ["A12"],
  on: "form",
  needs: ["annualGoal"],
  check(form, report) {
    const annual = textOf(form, "annualGoal").trim();
    const longTerm = textOf(form, "longTermGoal").trim();
    const judge = (field: TextField, text: string) => {
      const count = [...bare(text)].length;
      if (/^[\d\s.,，]+(?:万?元)?$/.test(text)) report("figure", { cell: field }, { field, text, count });
      else if (count < least) report("short", { cell: field }, { field, text, count });
    };
    judge("annualGoal", annual);
    // Where the two are alike, that is said once, and by another rule.
    if (bare(longTerm) && likeness(annual, longTerm) <= nearlySame) judge("longTermGoal", longTerm);
  },
  say: {
    short: ({ field, count }: Facts) => ({
      zh: `${fieldNames[field].zh}只有${count}个字，没有说清做什么、做到什么程度、有什么效果。`,
      en: `The ${fieldNames[field].en} has ${count} characters: too few to say what is done, how far, and to what effect.`,
    }),
    figure: ({ field, text }: Facts) => ({
      zh: `${fieldNames[field].zh}只填了一个数“${text}”，没有说要做什么。`,
      en: `The ${fieldNames[field].en} is a mere figure, “${text}”, and says nothing of what is done.`,
    }),
  },
});
