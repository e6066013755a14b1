import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { scaleFor } from "../../wording.ts";

type Facts = { readonly name: string; readonly word: string };

/** Words that let a reader grade: named grades, points, or a figure to compare with. */
const scale = /优|良|中差|分档|等级|档次|级别|评分|打分|得分|评定|评估表|量表|\d\s*(?:分|%|％|个百分点|倍)/;

/** Words of degree: more or less of something. 合规, 健全 and their like are so or not so, and need no scale. */
const degree =
  /显著|明显|有效|较好|较高|较大|良好|^[好高优]$|优良|优秀|提升|提高|改善|增强|加强|促进|推动|进一步|不断|逐步|持续|长期|稳步|稳定|充分|有力|积极|满意|保障|完善/;

/** 显著 may be declared, as long as it is said what counts as 显著. Output classes that ask for figures are elsewhere. */
export default defineRule({
  id: "grade-without-scale",
  title: { zh: "定性指标没有分档标准", en: "A qualitative target without a scale" },
  concern: "measurability",
  severity: "warning",
  confidence: "high",
  basis: [doc101("难以量化的可以定性表述，但应可分级评判")],
  catalogue: ["C01"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target, explanation }, form }, report, unable) {
    if (target.kind !== "grade") return unable("not-applicable", "不是定性指标", "not a qualitative target");
    if (/数量|时效|成本/.test(level2))
      return unable("not-applicable", "这一类要填数字，另有规则管", "this class asks for figures");
    if (!degree.test(target.word)) return unable("not-applicable", "不是程度词", "not a word of degree");
    if (form.indicators.every((each) => !each.explanation.trim()))
      return unable("not-enough-data", "这张表没有指标解释", "the form has no explanations");
    if (!scale.test(explanation)) report("bare", { cell: "target" }, { name, word: target.word });
  },
  say: {
    bare: ({ name, word }: Facts) => ({
      zh: `“${name}”的指标值是“${word}”，却没有说怎样才算“${word}”，年底无从评判；请在指标解释里写明分档标准。`,
      en: `The target of “${name}” is “${word}”, but nothing says what counts as “${word}”, so it cannot be judged; put a scale into the explanation.`,
    }),
  },
  suggest: {
    bare: ({ word }) =>
      word.length > 8
        ? {
            zh: "指标解释里写明由谁、按什么分档评定，评到哪一档算达到。",
            en: "Say in the explanation who judges it, in which grades, and from which grade on it is reached.",
            replacement: null,
          }
        : {
            zh: `指标解释可改为：“${scaleFor(word)}”`,
            en: `Explanation: “${scaleFor(word)}” (judged in four grades, the upper two count as reached)`,
            cell: "explanation",
            replacement: scaleFor(word),
          },
  },
});
