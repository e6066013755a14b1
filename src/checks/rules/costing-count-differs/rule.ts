import { isLive } from "#model";
import { decimal, plain } from "#values";
import { doc88 } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";

type Facts = { readonly name: string; readonly text: string; readonly said: string };

/** Units in which things are both bought and delivered; 次 and 个 are counted for too many reasons. */
const units = /^(?:人|名|台|套|辆|户|条|间|座|盏)$/;

/** Paid for five, promised two: either the money or the target is wrong. */
export default defineRule({
  id: "costing-count-differs",
  title: {
    zh: "测算依据的数量与数量指标不一致",
    en: "The costing counts otherwise than the quantity declared",
  },
  concern: "feasibility",
  severity: "warning",
  confidence: "medium",
  basis: [doc88("适当性审核：预算资金与绩效目标匹配")],
  catalogue: ["E09"],
  on: "form",
  needs: ["costingBasis"],
  check(form, report, unable) {
    const costing = textOf(form, "costingBasis").normalize("NFKC").slice(0, 4_000);
    const counted = form.indicators.flatMap((row, at) => {
      const { target, level2, level3: name } = row;
      if (!isLive(row) || level2 !== "数量" || target.kind !== "quantity" || !units.test(target.unit))
        return [];
      return [{ at, name, target }];
    });
    // With two rows in one unit it is open which of them the costing speaks of.
    const alone = counted.filter(
      ({ target }) => counted.filter((other) => other.target.unit === target.unit).length === 1,
    );
    if (!alone.length)
      return unable(
        "not-applicable",
        "没有可与测算核对的数量指标",
        "no quantity can be held against the costing",
      );
    for (const { at, name, target } of alone) {
      const pattern = new RegExp(`(?<![\\d.])(\\d{1,9})\\s?${target.unit}(?=\\s?[×xX*])`, "g");
      const said = [...costing.matchAll(pattern)];
      const [first] = said;
      const values = new Set(said.map(([, digits = ""]) => plain(decimal(digits))));
      if (first && values.size === 1 && !values.has(plain(decimal(target.value))))
        report("differs", { row: at, cell: "target" }, { name, text: target.text.trim(), said: first[0] });
    }
  },
  say: {
    differs: ({ name, text, said }: Facts) => ({
      zh: `“${name}”的指标值是“${text}”，测算依据却按“${said}”算钱，两处应一致。`,
      en: `“${name}” is declared as “${text}”, but the costing reckons with “${said}”: the two should agree.`,
    }),
  },
});
