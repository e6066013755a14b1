import { isLive } from "#model";
import { decimal } from "#values";
import { doc88 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { asksSatisfaction } from "../../names.ts";

/** Two or three may well be whole; from here on it is a habit. */
const enough = 4;

/** Where every share is to be whole, none was set by what can be reached. */
export default defineRule({
  id: "all-rates-hundred",
  title: { zh: "所有比率都定100%", en: "Every rate is set at 100 %" },
  concern: "appropriateness",
  severity: "advice",
  confidence: "medium",
  basis: [doc88("适当性审核：目标值参照历史、行业、计划水平，不过高或过低")],
  catalogue: ["F03"],
  on: "form",
  check({ indicators }, report, unable) {
    const rates = indicators.filter(
      (row) =>
        isLive(row) && !asksSatisfaction(row) && row.target.kind === "quantity" && row.target.unit === "%",
    );
    if (rates.length < enough)
      return unable("not-applicable", "百分比指标不多", "there are few targets in percent");
    if (rates.every(({ target }) => target.kind === "quantity" && decimal(target.value).eq(100)))
      report("all", { cell: null }, { count: rates.length });
  },
  say: {
    all: ({ count }: { count: number }) => ({
      zh: `${count}个百分比指标全部定为100%，看不出是按往年实际还是随手写的；做不到全部的，按往年水平定。`,
      en: `All ${count} targets in percent are 100 %, which says little of what past years reached; where not all can be had, set what can.`,
    }),
  },
});
