import type { TextField } from "#model";
import { doc88 } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { likeness, nearlySame } from "../../likeness.ts";

const bases = ["policyBasis", "costingBasis"] as const;
const goals = ["annualGoal", "longTermGoal"] as const;
type Facts = { readonly field: TextField; readonly other: TextField };
const asked = {
  policyBasis: { zh: "根据什么文件立项", en: "which document the project rests on" },
  costingBasis: { zh: "金额是怎样算出来的", en: "how the amount was worked out" },
} as const;

/** Why a project exists and what it costs cannot be told by its goal. */
export default defineRule({
  id: "basis-repeats-goal",
  title: { zh: "政策依据或测算依据照抄别的栏目", en: "Policy basis or costing repeats another field" },
  concern: "relevance",
  severity: "error",
  confidence: "high",
  basis: [doc88("相关性审核：目标符合法律法规、规划和部门职能"), doc88("可行性审核：经过论证和合理测算")],
  catalogue: ["A09", "A10"],
  on: "form",
  check(form, report, unable) {
    const filled = bases.filter((field) => textOf(form, field).trim());
    if (!filled.length)
      return unable("not-enough-data", "政策依据和测算依据都没有填", "neither basis is filled in");
    const same = (a: TextField, b: TextField) => likeness(textOf(form, a), textOf(form, b)) > nearlySame;
    for (const field of filled) {
      const goal = goals.find((other) => same(field, other));
      if (goal) report("goal", { cell: field }, { field, other: goal });
      else if (field === "costingBasis" && same(field, "policyBasis"))
        report("policy", { cell: field }, { field, other: "policyBasis" });
    }
  },
  say: {
    goal: ({ field, other }: Facts) => ({
      zh: `${fieldNames[field].zh}抄的是${fieldNames[other].zh}，没有说${asked[field === "policyBasis" ? field : "costingBasis"].zh}。`,
      en: `The ${fieldNames[field].en} repeats the ${fieldNames[other].en} and does not say ${asked[field === "policyBasis" ? field : "costingBasis"].en}.`,
    }),
    policy: (_: Facts) => ({
      zh: "测算依据与政策依据是同一句话，没有说金额是怎样算出来的。",
      en: "The costing basis repeats the policy basis and does not say how the amount was worked out.",
    }),
  },
});
