import { type AmountField, amountFields } from "#model";
import { figureOf } from "../../amounts.ts";
import { theForm } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly field: AmountField; readonly text: string; readonly better: string | null };

/** An amount cell holds one figure; its unit is on the label. */
export default defineRule({
  id: "amount-not-a-figure",
  title: { zh: "金额栏填的不是一个数", en: "An amount that is not one figure" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [theForm("金额栏按印明的单位填写数字")],
  catalogue: ["B19"],
  on: "form",
  check(form, report, unable) {
    const filled = amountFields.filter((field) => textOf(form, field).trim());
    if (!filled.length) return unable("not-enough-data", "金额没有填", "no amount is filled in");
    for (const field of filled) {
      const text = textOf(form, field).trim();
      const figure = figureOf(form, field);
      const plain = text.normalize("NFKC").replace(/[,\s]/g, "");
      const unit = form.fields[field]?.printedUnit ?? "";
      const [, digits] = /^(\d{1,12}(?:\.\d{1,6})?)万$/.exec(plain) ?? [];
      if (/^-\d/.test(plain)) report("negative", { cell: field }, { field, text, better: null });
      else if (!figure)
        report("words", { cell: field }, { field, text, better: (/万/.test(unit) && digits) || null });
      else if (figure.isZero()) report("zero", { cell: field }, { field, text, better: null });
    }
  },
  say: {
    words: ({ field, text }: Facts) => ({
      zh: `${fieldNames[field].zh}填“${text}”，不是一个数；单位已印在栏目上，只填数字。`,
      en: `The ${fieldNames[field].en} “${text}” is not one figure; the unit is on the label, so write the number only.`,
    }),
    negative: ({ field, text }: Facts) => ({
      zh: `${fieldNames[field].zh}填“${text}”，是负数；申报金额应大于零。`,
      en: `The ${fieldNames[field].en} “${text}” is negative; a project asks for more than nothing.`,
    }),
    zero: ({ field, text }: Facts) => ({
      zh: `${fieldNames[field].zh}填“${text}”，没有资金的项目不用申报；请填实际申请的金额。`,
      en: `The ${fieldNames[field].en} is “${text}”; a project without money needs no form, so give what is asked for.`,
    }),
  },
  suggest: {
    words: ({ better }) =>
      better === null ? null : { zh: `只填“${better}”。`, en: `Write “${better}”.`, replacement: better },
  },
});
