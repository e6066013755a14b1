import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

const prompt = /及时|按时|准时|按期|如期|时限/;

/** Good and in time are two things; the form has a class for each. */
export default defineRule({
  id: "timeliness-as-quality",
  title: { zh: "时效指标放在质量里", en: "Timeliness is declared as quality" },
  concern: "classification",
  severity: "advice",
  confidence: "medium",
  basis: [doc101("质量指标反映达到的标准和水平，时效指标反映及时程度")],
  catalogue: ["D11"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (level2 !== "质量") return unable("not-applicable", "不是质量指标", "the class is not quality");
    // 及时准确率 asks for both and may stand in either class.
    const named = prompt.test(name) && !/准确|合格|完好|完整|规范|达标/.test(name);
    // How many tenths of a second a system takes is its quality; how many hours a repair takes is not.
    const timed = target.kind === "duration" && target.unit !== "second" && /(?:时间|时长)$/.test(name);
    if (named || timed) report("time", { cell: "level2" }, { name });
  },
  say: {
    time: ({ name }: { name: string }) => ({
      zh: `“${name}”说的是快慢，应归入时效；质量写做得好不好。`,
      en: `“${name}” is about time and belongs under timeliness; quality says how well a thing is done.`,
    }),
  },
  suggest: {
    time: () => ({ zh: "二级指标改为“时效”。", en: "File it under timeliness.", replacement: "时效" }),
  },
});
