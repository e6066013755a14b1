import { doc101 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { isPromptWord } from "../../vague.ts";

type Facts = { readonly name: string; readonly text: string };

/** Within the year is the last day of the year, and may as well say so. */
const withinYear = /^(?:在)?(?:本年度?|当年度?|年度|年)(?:内|底前?|末前?)?$/;
const vague = /计划|规定|合同|实施期|约定|要求/;

export default defineRule({
  id: "prompt-without-date",
  title: { zh: "时效只写“及时”“按时”“年内”，没有日期", en: "Promptly, on time, within the year: no date" },
  concern: "measurability",
  severity: "error",
  confidence: "high",
  weigh: { year: { severity: "advice" } },
  basis: [doc101("时效指标写明完成时间和关键节点")],
  catalogue: ["C12"],
  on: "indicator",
  needs: ["level3", "target"],
  check({ indicator: { level2, level3: name, target } }, report, unable) {
    if (level2 !== "时效") return unable("not-applicable", "不是时效指标", "the class is not timeliness");
    const text = target.text.trim();
    if (target.kind === "grade" && isPromptWord(target.word))
      report("prompt", { cell: "target" }, { name, text });
    if (target.kind !== "deadline" || target.date || !target.relative) return;
    const { relative } = target;
    if (withinYear.test(relative)) report("year", { cell: "target" }, { name, text });
    else if (vague.test(relative) && !/\d/.test(relative))
      report("prompt", { cell: "target" }, { name, text });
  },
  say: {
    prompt: ({ name, text }: Facts) => ({
      zh: `时效指标“${name}”只写“${text}”，没有说哪一天之前或几天之内，年底无从判断及时不及时。`,
      en: `“${text}” does not say by which day or within how many days “${name}” is due, so lateness cannot be told.`,
    }),
    year: ({ name, text }: Facts) => ({
      zh: `时效指标“${name}”写“${text}”，等于12月31日前；能定更早日期的请写日期，定不了的也写明“12月31日前”。`,
      en: `“${text}” for “${name}” amounts to 31 December; name an earlier day where there is one, or say so.`,
    }),
  },
  suggest: {
    prompt: () => ({
      zh: "写成“11月30日前”“受理后24小时内”“每月10日前”这样的时限。",
      en: "Write a limit such as “by 30 November”, “within 24 hours of receipt”, “by the 10th of each month”.",
      replacement: null,
    }),
    year: () => ({
      zh: "改为“12月31日前”。",
      en: "Make it “12月31日前” (by 31 December).",
      replacement: "12月31日前",
    }),
  },
});
