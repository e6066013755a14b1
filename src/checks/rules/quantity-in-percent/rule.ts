import type { Suggestion } from "../../finding.ts";
import { defineRule } from "../../kit.ts";
import { refile } from "../../wording.ts";

/** 数量 says how much is delivered; a share belongs to 质量 or 时效. */
export default defineRule({
  id: "quantity-in-percent",
  title: { zh: "数量指标用百分比计量", en: "A quantity counted in percent" },
  concern: "classification",
  severity: "error",
  confidence: "high",
  basis: ["财预〔2021〕101号：数量指标反映提供的产品和服务数量［背景知识，待核］"],
  catalogue: ["D02"],
  on: "indicator",
  needs: ["target", "level3"],
  check({ indicator, form }, report) {
    const { level2, level3, target } = indicator;
    if (level2 !== "数量" || target.kind !== "quantity" || target.unit !== "%") return;
    if (/率$|比例$|占比$|比重$/.test(level3))
      report("rate", { cell: "level2" }, { name: level3, mend: refile(form, indicator, "质量", "quality") });
    else report("share", { cell: "target" }, { name: level3, target: target.text });
  },
  say: {
    share: ({ name, target }: { name: string; target: string }) => ({
      zh: `数量指标“${name}”的指标值“${target}”是百分比，看不出要完成多少件；写明数量和计量单位，完成比例另列为质量指标。`,
      en: `The quantity “${name}” is declared as a percentage (“${target}”), which does not say how many; give a count with its unit and move the share to quality.`,
    }),
    rate: ({ name }: { name: string; mend: Suggestion }) => ({
      zh: `“${name}”是比率，不是数量，应归入质量（讲及时的归入时效）；数量栏另写完成多少。`,
      en: `“${name}” is a rate, not a quantity: it belongs under quality (or timeliness); say under quantity how much is delivered.`,
    }),
  },
  suggest: { rate: ({ mend }) => mend },
});
