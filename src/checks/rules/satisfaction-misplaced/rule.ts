import { doc88 } from "../../basis.ts";
import { isBenefit, level1Of } from "../../classes.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly level2: string };

/** Whatever else people are asked, or show without being asked, of how content they are. */
const felt =
  /满意|认可|好评|差评|评价|评分|投诉|信访|表扬|安全感|幸福|信心|口碑|获得感|信任|支持率|意见|反馈|测评|问卷|感受|认同/;

/** Contentment has a class of its own; what happened, whether anyone minded or not, is a benefit. */
export default defineRule({
  id: "satisfaction-misplaced",
  title: {
    zh: "满意度放错了类，或满意度里放了别的",
    en: "Satisfaction in another class, or something else in its class",
  },
  concern: "classification",
  severity: "error",
  confidence: "high",
  weigh: { foreign: { severity: "warning", confidence: "medium" } },
  basis: [doc88("一级指标分产出、效益、满意度三类，满意度反映服务对象的认可程度")],
  catalogue: ["D08"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator }, report) {
    const { level1, level2, level3: name } = indicator;
    // Older forms keep satisfaction under 效果 without a class of its own; only a named class can be the wrong one.
    if (isBenefit(indicator) && level2 && /满意/.test(name))
      report("benefit", { cell: "level3" }, { name, level2 });
    else if (level1Of(level1) === "满意度" && !felt.test(name) && !/^(?:不适用|无)$/.test(name.trim()))
      report("foreign", { cell: "level3" }, { name, level2: level2 || level1 });
  },
  say: {
    benefit: ({ name, level2 }: Facts) => ({
      zh: `“${name}”是满意度，不是${level2}，应移到满意度指标；${level2}另写项目带来什么变化。`,
      en: `“${name}” is satisfaction, not a benefit (${level2}): move it to its own class and say under ${level2} what the project changes.`,
    }),
    foreign: ({ name, level2 }: Facts) => ({
      zh: `“${name}”不是谁满意不满意，不应放在${level2}里；按内容归入产出或效益，满意度另写谁来评、多少算满意。`,
      en: `“${name}” is not about anyone being content and does not belong under ${level2}; file it under output or benefit.`,
    }),
  },
});
