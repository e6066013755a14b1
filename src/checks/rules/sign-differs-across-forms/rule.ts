import { deviants, namesakes } from "../../across.ts";
import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly usual: string;
  readonly count: number;
  readonly project: string;
};

/** ≥95% on five forms and >95% on the sixth: one unit, one yardstick. */
export default defineRule({
  id: "sign-differs-across-forms",
  title: { zh: "同名指标在几张表上符号不一", en: "One indicator, different signs on different forms" },
  concern: "compliance",
  severity: "warning",
  confidence: "medium",
  basis: [ownReading("同一单位的同名指标口径一致")],
  catalogue: ["E05"],
  on: "set",
  check(forms, report) {
    for (const group of namesakes(forms)) {
      const signed = group.filter(({ target }) => target.comparator !== "implied");
      const first = signed[0];
      if (!first) continue;
      const alike = signed.filter(({ target }) => target.value === first.target.value);
      const found = deviants(alike, ({ target }) => target.comparator);
      for (const { form, row, name, text } of found?.odd ?? []) {
        const facts = {
          name,
          text,
          usual: found?.usual.text ?? "",
          count: found?.count ?? 0,
          project: found?.usual.project ?? "",
        };
        report(facts.count > 1 ? "most" : "one", { form, row, cell: "target" }, facts);
      }
    }
  },
  say: {
    most: ({ name, text, usual, count }: Facts) => ({
      zh: `“${name}”在另外${count}张表上都是“${usual}”，这里却是“${text}”，同一个指标应用同一个符号。`,
      en: `“${name}” is “${usual}” on ${count} other forms but “${text}” here; one indicator should carry one sign.`,
    }),
    one: ({ name, text, usual, project }: Facts) => ({
      zh: `“${name}”在“${project}”的表上是“${usual}”，这里却是“${text}”，同一个指标应用同一个符号。`,
      en: `“${name}” is “${usual}” on the form of “${project}” but “${text}” here; one indicator should carry one sign.`,
    }),
  },
  suggest: {
    most: ({ usual }) => ({ zh: `改为“${usual}”。`, en: `Make it “${usual}”.`, replacement: usual }),
    one: ({ usual }) => ({ zh: `改为“${usual}”。`, en: `Make it “${usual}”.`, replacement: usual }),
  },
});
