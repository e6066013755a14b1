import { isLive } from "#model";
import { doc88, theForm } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly slot: string; readonly text: string };

/** The six classes the Shenzhen form stars; a form that stars four of them and has no row for another has lost it. */
const sixStarred = ["数量", "质量", "时效", "成本", "社会效益", "服务对象满意度"];

const instead: { readonly [slot: string]: { readonly zh: string; readonly en: string } } = {
  服务对象满意度: {
    zh: "写明谁来评、多少算满意，例如“使用部门满意度 ≥90%”，年底发一次问卷即可取得。",
    en: "Say who is asked and what counts as content, such as “使用部门满意度 ≥90%”; one questionnaire at year's end will do.",
  },
  成本: {
    zh: "写总额或单价的上限，例如“项目年度总成本 ≤…万元”。",
    en: "Give a ceiling on the total or a unit price.",
  },
  社会效益: {
    zh: "写项目让谁、在哪件事上变好，并定出分档标准。",
    en: "Say for whom what gets better, with a scale to judge it by.",
  },
};

/** The form stars what every project must declare; a starred class in which nothing is declared is not declared. */
export default defineRule({
  id: "starred-not-applicable",
  title: {
    zh: "必填的二级指标写“不适用”或空着",
    en: "A starred class is marked not applicable or left blank",
  },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  basis: [theForm("带*的二级指标为必填"), doc88("完整性审核：按规定格式填报，内容完整")],
  catalogue: ["A02", "A08"],
  on: "form",
  check(form, report, unable) {
    const starred = new Set(form.indicators.filter(({ required }) => required).map(({ level2 }) => level2));
    if (!starred.size) return unable("not-applicable", "这张表没有带*的二级指标", "the form stars no class");
    if (sixStarred.filter((slot) => starred.has(slot)).length >= 4)
      for (const slot of sixStarred)
        if (!form.indicators.some(({ level2 }) => level2 === slot))
          report("missing", { cell: null }, { slot });
    for (const slot of starred) {
      const rows = form.indicators.flatMap((indicator, row) =>
        indicator.level2 === slot ? [{ indicator, row }] : [],
      );
      const [first] = rows;
      if (!first || rows.some(({ indicator }) => isLive(indicator))) continue;
      const { target } = first.indicator;
      if (target.kind === "empty") report("blank", { cell: "target", row: first.row }, { slot, text: "" });
      else report("waived", { cell: "target", row: first.row }, { slot, text: target.text });
    }
  },
  say: {
    waived: ({ slot, text }: Facts) => ({
      zh: `“${slot}”带*，是必填的，不能写“${text}”。`,
      en: `The class “${slot}” is starred, so it must be declared and cannot be “${text}”.`,
    }),
    missing: ({ slot }: { slot: string }) => ({
      zh: `指标表里没有“${slot}”这一类，它是必填的。`,
      en: `The table has no row for the class “${slot}”, which is mandatory.`,
    }),
    blank: ({ slot }: Facts) => ({
      zh: `“${slot}”带*，是必填的，却没有一个指标填了指标值。`,
      en: `The class “${slot}” is starred, but none of its indicators has a target.`,
    }),
  },
  suggest: {
    waived: ({ slot }) => (instead[slot] ? { ...instead[slot], replacement: null } : null),
    blank: ({ slot }) => (instead[slot] ? { ...instead[slot], replacement: null } : null),
  },
});
