import { describeTarget } from "#values";
import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string; readonly zh: string; readonly en: string };

/** What nobody can read nobody can measure; the other rules are silent about such a row. */
export default defineRule({
  id: "unreadable-target",
  title: { zh: "指标值读不出", en: "The target cannot be read" },
  concern: "measurability",
  severity: "error",
  confidence: "medium",
  basis: [doc101("指标值包括指标性质、数值和计量单位")],
  catalogue: ["B19"],
  on: "indicator",
  needs: ["level3"],
  check({ indicator: { level3: name, target } }, report) {
    if (target.kind !== "unreadable") return;
    report("unreadable", { cell: "target" }, { name, text: target.text.trim(), ...describeTarget(target) });
  },
  say: {
    unreadable: ({ name, text, zh, en }: Facts) => ({
      zh: `“${name}”的指标值“${text}”${zh}；请对照原件重新填写。`,
      en: `The target “${text}” of “${name}” is ${en}; check it against the original and write it again.`,
    }),
  },
});
