import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isRate } from "../../names.ts";
import { isBareVerdict, isPromptWord } from "../../vague.ts";

type Facts = { readonly name: string; readonly text: string; readonly rate: boolean };

/** Whether it was done is what the year's end has to say; a target says how much makes it done. */
export default defineRule({
  id: "done-as-target",
  title: { zh: "指标值只写“完成”“达标”“合格”", en: "A target that only says done, met or passed" },
  concern: "measurability",
  severity: "error",
  confidence: "high",
  basis: [doc101("指标值明确、标准清晰、有约束力")],
  catalogue: ["C11"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (target.kind !== "grade") return unable("not-applicable", "不是定性指标", "not a qualitative target");
    // 按计划完成 as a time limit lacks its date, which another rule says.
    if (level2 === "时效" && isPromptWord(target.word)) return;
    if (isBareVerdict(target.word))
      report("done", { cell: "target" }, { name, text: target.text.trim(), rate: isRate(name) });
  },
  say: {
    done: ({ name, text }: Facts) => ({
      zh: `“${name}”的指标值只写“${text}”，没有说做到多少才算；能数的写数量或百分比，不能数的写明以什么为凭。`,
      en: `The target of “${name}” only says “${text}”, not how much makes it so; give a number or a share, or say what proves it.`,
    }),
  },
  suggest: {
    done: ({ rate }) => (rate ? { zh: "改为“=100%”。", en: "Make it “=100%”.", replacement: "=100%" } : null),
  },
});
