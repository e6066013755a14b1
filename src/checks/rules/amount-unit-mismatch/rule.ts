import type { AmountField } from "#model";
import { amountFields } from "#model";
import type { Decimal } from "#values";
import { cny, figureOf, printed, printedWan, unitSlip, wan } from "../../amounts.ts";
import { theForm } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";

type Slip = { readonly field: AmountField; readonly text: string; readonly figure: Decimal };
type Witnessed = Slip & { readonly witness: Decimal };

const moved = ({ figure }: Slip) => ({
  zh: `按万元填“${printedWan(figure)}”。`,
  en: `In 万元 it is ${printedWan(figure)}.`,
  replacement: printedWan(figure),
});

const other = (field: AmountField) => fieldNames[field === "totalAmount" ? "annualAmount" : "totalAmount"];

/** 元 typed under a 万元 label makes a maintenance contract dearer than a metro line. */
export default defineRule({
  id: "amount-unit-mismatch",
  title: { zh: "金额与栏目单位不符（元、万元混用）", en: "An amount stands in another unit than its label" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  weigh: { doubtful: { severity: "warning", confidence: "medium" } },
  basis: [theForm("金额栏按印明的单位填写"), "预算法实施条例第十一条：预算收支以人民币元为计算单位"],
  catalogue: ["B01"],
  on: "form",
  check(form, report, unable) {
    const readable = amountFields.filter((field) => figureOf(form, field));
    if (!readable.length)
      return unable("not-enough-data", "金额没有填，或不是一个数", "no amount can be read");
    for (const field of readable) {
      const slip = unitSlip(form, field);
      const figure = figureOf(form, field);
      if (!slip || !figure) continue;
      const facts = { field, text: textOf(form, field), figure };
      if (slip.meant === "万元" && slip.witness)
        report("wan", { cell: field }, { ...facts, witness: slip.witness });
      else if (slip.witness) report("witnessed", { cell: field }, { ...facts, witness: slip.witness });
      else if (slip.sibling) report("sibling", { cell: field }, { ...facts, sibling: slip.sibling });
      else report(slip.absurd ? "absurd" : "doubtful", { cell: field }, facts);
    }
  },
  say: {
    witnessed: ({ field, text, figure, witness }: Witnessed) => ({
      zh: `${fieldNames[field].zh}填“${text}”，栏目单位是万元，就成了${wan(figure)}的一万倍；测算依据里与它最接近的是${wan(witness)}，可见填的是元。`,
      en: `The ${fieldNames[field].en} “${text}” stands under 万元, ten thousand times ${cny(figure)}; the nearest sum in the costing is ${cny(witness)}, so it was written in 元.`,
    }),
    sibling: ({ field, text, figure, sibling }: Slip & { sibling: Decimal }) => ({
      zh: `${fieldNames[field].zh}填“${text}”，栏目单位是万元，就成了${wan(figure)}的一万倍；${other(field).zh}才${wan(sibling)}，可见填的是元。`,
      en: `The ${fieldNames[field].en} “${text}” stands under 万元, ten thousand times ${cny(figure)}; the ${other(field).en} is ${cny(sibling)}, so it was written in 元.`,
    }),
    absurd: ({ field, text, figure }: Slip) => ({
      zh: `${fieldNames[field].zh}填“${text}”，栏目单位是万元，就成了${wan(figure)}的一万倍，二级项目不会有这么大，填的应是元。`,
      en: `The ${fieldNames[field].en} “${text}” stands under 万元, ten thousand times ${cny(figure)}: no second-level project is that large, so it was written in 元.`,
    }),
    doubtful: ({ field, text, figure }: Slip) => ({
      zh: `${fieldNames[field].zh}填“${text}”，按栏目单位万元超过10亿元；请核对是不是把${wan(figure)}按元填了。`,
      en: `The ${fieldNames[field].en} “${text}” exceeds a billion yuan under its label 万元; check whether ${cny(figure)} was written in 元.`,
    }),
    wan: ({ field, text, witness }: Witnessed) => ({
      zh: `${fieldNames[field].zh}填“${text}”，栏目单位是元；测算依据里是${wan(witness)}，可见填的是万元。`,
      en: `The ${fieldNames[field].en} “${text}” stands under 元; the costing speaks of ${cny(witness)}, so it was written in 万元.`,
    }),
  },
  suggest: {
    witnessed: moved,
    sibling: moved,
    absurd: moved,
    doubtful: ({ figure }) => ({
      zh: `填的若是元，改为“${printedWan(figure)}”。`,
      en: `If it was written in 元, make it ${printedWan(figure)}.`,
      replacement: null,
    }),
    wan: ({ witness }) => ({
      zh: `按元填“${printed(witness)}”。`,
      en: `In 元 it is ${printed(witness)}.`,
      replacement: printed(witness),
    }),
  },
});
