import type { Form, Indicator } from "#model";
import { doc10 } from "../../basis.ts";
import { deductionOf, isUnearned, reasonOf } from "../../deduction.ts";
import { defineRule } from "../../kit.ts";
import { short } from "../../points.ts";
import { isBlank } from "../../reason.ts";

type Facts = { readonly name: string; readonly said: string; readonly lost: string };

const owesReason = (form: Form, row: Indicator): boolean => {
  if (form.kind === "monitoring") return row.likelihood === "possible" || row.likelihood === "impossible";
  const deduction = deductionOf(form, row);
  return deduction !== null && !isUnearned(deduction);
};

/** 无 and 疫情 fit any row of any year: they name neither the cause nor what is done about it. */
export default defineRule({
  id: "stock-phrase-reason",
  title: { zh: "偏差原因是套话", en: "A reason that would fit any row" },
  concern: "completeness",
  severity: "warning",
  confidence: "medium",
  basis: [doc10("偏差原因分析应说明具体原因和改进措施")],
  catalogue: ["I06"],
  on: "indicator",
  kinds: ["self-evaluation", "monitoring"],
  check({ form, indicator }, report, unable) {
    const said = (indicator.cause ?? "").trim();
    if (isBlank(said)) return unable("not-applicable", "这一行没有写原因", "the row gives no reason");
    const reason = reasonOf(form, indicator);
    if ((reason !== "none" && reason !== "stock") || !owesReason(form, indicator)) return;
    const lost = deductionOf(form, indicator)?.lost;
    const facts = { name: indicator.level3, said, lost: lost ? short(lost) : "" };
    report(lost ? (reason === "none" ? "none" : "stock") : "unlikely", { cell: "cause" }, facts);
  },
  say: {
    none: ({ name, said, lost }: Facts) => ({
      zh: `“${name}”扣了${lost}分，偏差原因却填“${said}”；请写明没有做到的是什么、为什么、怎么改。`,
      en: `“${name}” lost ${lost} points and the reason given is “${said}”; say what fell short, why, and what is done about it.`,
    }),
    stock: ({ name, said, lost }: Facts) => ({
      zh: `“${name}”扣了${lost}分，原因只写“${said}”，放在哪一行都可以；请写明它怎样影响了这一项，怎么改。`,
      en: `“${name}” lost ${lost} points and the reason “${said}” would fit any row; say how it bore on this one, and what is done about it.`,
    }),
    unlikely: ({ name, said }: Facts) => ({
      zh: `“${name}”不能确定完成，原因只填“${said}”；请写明为什么、准备怎么办。`,
      en: `“${name}” is not certain to be met and the reason says only “${said}”; say why, and what will be done.`,
    }),
  },
});
