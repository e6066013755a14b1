import { isLive } from "#model";
import { doc88, doc101 } from "../../basis.ts";
import { level1Of } from "../../classes.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

/** An indicator that says what but not how much. */
export default defineRule({
  id: "name-without-target",
  title: { zh: "有三级指标，没有指标值", en: "An indicator without a target" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  basis: [doc88("完整性审核：按规定格式填报，内容完整"), doc101("避免没有明确指标值的指标")],
  catalogue: ["A05"],
  on: "indicator",
  needs: ["level3"],
  check({ indicator, form }, report, unable) {
    const { level1, level2, level3: name, target, required } = indicator;
    if (target.kind !== "empty") return;
    if (!bare(name) || /^(?:不适用|无|暂无|指标\d{1,3})$/.test(bare(name)))
      return unable("not-applicable", "这一行没有写出指标", "the row names no indicator");
    if (level1.trim() && !level1Of(level1))
      return unable("not-applicable", "不是产出、效益、满意度指标", "no output, benefit or satisfaction");
    if (required && !form.indicators.some((each) => each.level2 === level2 && isLive(each)))
      return unable("not-applicable", "整个必填类都空着，另有规则说", "the whole starred class is blank");
    report("blank", { cell: "target" }, { name });
  },
  say: {
    blank: ({ name }: { name: string }) => ({
      zh: `“${name}”没有填指标值；做不了的删去这一行，要做的写明做到多少、到哪一天。`,
      en: `“${name}” has no target; delete the row, or say how much by when.`,
    }),
  },
});
