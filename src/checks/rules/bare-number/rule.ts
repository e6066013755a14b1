import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { signFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly text: string; readonly better: string };

/** 3条: at least three, or exactly three? A sign takes one letter. */
export default defineRule({
  id: "bare-number",
  title: { zh: "指标值没有写≥、≤或=", en: "A number without a comparison sign" },
  concern: "measurability",
  severity: "advice",
  confidence: "high",
  basis: [doc101("指标值包括指标性质（≥、≤、=等）、数值和计量单位")],
  catalogue: ["C05"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level3: name, target } }, report, unable) {
    if (target.kind !== "quantity" && target.kind !== "duration") return;
    if (target.comparator !== "implied") return;
    if (target.kind === "quantity" && !target.unit && !target.noun)
      return unable("not-applicable", "先要补计量单位", "its unit is missing first");
    const text = target.text.trim();
    if (!/^\d/.test(text.normalize("NFKC")))
      return unable("not-applicable", "指标值是一句话，符号无处可加", "the target is a sentence");
    report("bare", { cell: "target" }, { name, text, better: `${signFor(name, target)}${text}` });
  },
  say: {
    bare: ({ name, text, better }: Facts) => ({
      zh: `“${name}”的指标值“${text}”没有写≥、≤或=，多做少做算不算完成说不清；可写成“${better}”。`,
      en: `The target “${text}” of “${name}” has no sign (≥, ≤ or =), so it is open whether more or less will do; write “${better}”.`,
    }),
  },
  suggest: {
    bare: ({ better }) => ({ zh: `改为“${better}”。`, en: `Make it “${better}”.`, replacement: better }),
  },
});
