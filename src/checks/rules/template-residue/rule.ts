import type { Form } from "#model";
import { doc88 } from "../../basis.ts";
import { cellText, fieldOrder } from "../../cells.ts";
import type { Where } from "../../finding.ts";
import { defineRule } from "../../kit.ts";

/** Words a template asks to be overwritten. × between figures is a product, 某某 in a case name stays. */
const placeholder =
  /(?<![A-Za-z\d])[XxＸｘ]{2,6}(?![A-Za-z])|(?<!\d\s{0,2})[×＊]{2,6}(?!\s{0,2}\d)|_{2,}|＿{2,}|20[X×xX]{1,2}年|待填写?|待补充|请(?:在此|如实)?填写|此处填写|在此填写|此处(?:输入|录入)|\{[\p{Script=Han}]{1,8}\}|【(?:请|待)[^】]{0,12}】/u;
const onlyDots = /^\s*(?:[.…。·]{2,}|\*+)\s*$/u;
/** 目标2： with nothing behind it. */
const emptyGoal = /目标\s?[\d一二三四五]\s?[：:]\s*(?=目标\s?[\d一二三四五]\s?[：:]|[….]{0,6}$)/u;
const numbered = /^\s*指标\s?\d{1,3}\s?[：:、.．]?\s*/u;

type Facts = { readonly words: string };
type Named = { readonly label: string; readonly rest: string; readonly count: number };

const cellsOf = (form: Form): readonly Where[] => [
  ...fieldOrder.map((cell) => ({ cell })),
  ...form.indicators.flatMap((_, row) => [
    { cell: "level3" as const, row },
    { cell: "target" as const, row },
    { cell: "explanation" as const, row },
  ]),
];

/** What the form's template left to be filled in was handed in as it is. */
export default defineRule({
  id: "template-residue",
  title: { zh: "模板里的占位文字没有改掉", en: "Placeholders of the template are still there" },
  concern: "completeness",
  severity: "error",
  confidence: "high",
  weigh: { label: { severity: "advice" } },
  basis: [doc88("完整性审核：按规定格式填报，内容完整")],
  catalogue: ["A04"],
  on: "form",
  check(form, report) {
    const labelled: { readonly where: Where; readonly label: string; readonly rest: string }[] = [];
    for (const where of cellsOf(form)) {
      const text = cellText(form, where.row ?? null, where.cell) ?? "";
      const found = placeholder.exec(text) ?? onlyDots.exec(text);
      if (found) {
        report("placeholder", { ...where, words: found[0] }, { words: found[0].trim() });
        continue;
      }
      const goal = where.cell === "annualGoal" || where.cell === "longTermGoal" ? emptyGoal.exec(text) : null;
      if (goal) report("goal", { ...where, words: goal[0] }, { words: goal[0].trim() });
      if (where.cell !== "level3") continue;
      const [label] = numbered.exec(text) ?? [];
      const rest = label ? text.slice(label.length).trim() : "";
      if (label && rest) labelled.push({ where: { ...where, words: label }, label: label.trim(), rest });
      else if (label) report("placeholder", { ...where, words: label }, { words: label.trim() });
    }
    // One template, one slip: said where it begins, not on every row.
    const [first] = labelled;
    if (first) report("label", first.where, { ...first, count: labelled.length });
  },
  say: {
    placeholder: ({ words }: Facts) => ({
      zh: `“${words}”是模板里的占位文字，没有换成实际内容。`,
      en: `“${words}” is a placeholder of the template, not content.`,
    }),
    goal: ({ words }: Facts) => ({
      zh: `“${words}”后面没有写内容，是模板里留下的空行。`,
      en: `Nothing stands behind “${words}”: an empty line of the template.`,
    }),
    label: ({ label, rest, count }: Named) => ({
      zh: `名称前的“${label}”是模板的编号，不是“${rest}”的一部分${count > 1 ? `，全表有${count}处` : ""}。`,
      en: `“${label}” is the template's numbering, no part of the name “${rest}”${count > 1 ? `; there are ${count} of them` : ""}.`,
    }),
  },
  suggest: {
    label: ({ rest }) => ({
      zh: `去掉编号，名称只写“${rest}”；其他行也一样。`,
      en: `Drop the numbers: write “${rest}” alone, and so in the other rows.`,
      replacement: null,
    }),
  },
});
