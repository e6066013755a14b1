import type { Form, PrintedFunding } from "#model";
import { type Decimal, plain } from "#values";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { type MoneyColumn, moneyColumns, moneyIn, moneyOrder } from "../../money.ts";
import { sumOf } from "../../points.ts";

type Gap = { readonly column: MoneyColumn; readonly total: Decimal; readonly sum: Decimal };
type Facts = { readonly gaps: readonly Gap[] };

/** 0.1万元, as totals are compared (domain rules B04); tables in 元 round no coarser. */
const tolerance = "0.1";

/** Whether some of the parts make the total: then the others are parts of parts. */
function someMake(total: Decimal, parts: readonly Decimal[]): boolean {
  const [first, ...others] = parts;
  if (total.abs().lte(tolerance)) return true;
  return first !== undefined && (someMake(total.sub(first), others) || someMake(total, others));
}

function gapOf(form: Form, funding: readonly PrintedFunding[], column: MoneyColumn): Gap | null {
  const total = moneyIn(form.budget?.[column]);
  const figures = funding.flatMap((part) => moneyIn(part[column]) ?? []);
  if (!total || !figures.length || figures.some(({ unit }) => unit !== total.unit)) return null;
  const parts = figures.map(({ value }) => value);
  const sum = sumOf(parts);
  if (sum.sub(total.value).abs().lte(tolerance)) return null;
  if (total.value.gt(0) && parts.length <= 8 && someMake(total.value, parts)) return null;
  // 其中：财政拨款 alone need not be all of it; with a row for 其他 the parts are complete.
  if (total.value.gt(sum) && !funding.some(({ name }) => /其他|其它/.test(name))) return null;
  return { column, total: total.value, sum };
}

/** The rows under 年度资金总额 add up to it. */
export default defineRule({
  id: "money-parts-differ",
  title: { zh: "资金分项之和不等于总额", en: "Funding that does not add up to its total" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [doc10("年度资金总额为当年财政拨款、上年结转资金、其他资金之和")],
  catalogue: ["I16", "B04"],
  on: "form",
  check(form, report, unable) {
    const { funding } = form;
    if (!form.budget || !funding?.length)
      return unable("not-applicable", "这张表没有资金分项", "the form prints no parts of its money");
    const gaps = moneyOrder.flatMap((column) => gapOf(form, funding, column) ?? []);
    if (!gaps.length) return;
    const unfilled = gaps.every(({ total }) => total.isZero());
    report(unfilled ? "unfilled" : "differs", { cell: "budget" }, { gaps });
  },
  say: {
    differs: ({ gaps }: Facts) => ({
      zh: `年度资金总额与分项之和不等：${zhOf(gaps)}。`,
      en: `The money table's total is not the sum of its parts: ${enOf(gaps)}.`,
    }),
    unfilled: ({ gaps }: Facts) => ({
      zh: `年度资金总额填了0，分项却有数：${zhOf(gaps)}；请把合计填到总额行，执行率才算得出来。`,
      en: `The money table's total is 0 and its parts are not: ${enOf(gaps)}; write the sums into the total row, or no rate can be computed.`,
    }),
  },
});

const zhOf = (gaps: readonly Gap[]) =>
  gaps
    .map(({ column, total, sum }) => `${moneyColumns[column].zh}总额${plain(total)}、分项合计${plain(sum)}`)
    .join("；");
const enOf = (gaps: readonly Gap[]) =>
  gaps
    .map(({ column, total, sum }) => `${moneyColumns[column].en} ${plain(total)} against ${plain(sum)}`)
    .join("; ");
