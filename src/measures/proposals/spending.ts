import { dimensionOf } from "#values";
import { said } from "../said.ts";
import { isPercent, measured, type Proposal } from "./kit.ts";

/** Money: how far it is spent, how much was spent. */
export const spending: Proposal = {
  subject: said("支出与成本", "spending and cost"),
  examples: [
    ["支出进度达标率", "≥95%"],
    ["预算执行率", "100%"],
    ["项目总成本", "≤252.24万元"],
  ],
  propose(words) {
    const { name, target } = words;
    if (
      isPercent(words) &&
      /支出进度|预算执行|资金执行|支付率|支付进度|支出率|资金使用率|资金拨付率/.test(name)
    )
      return measured({ shape: "expenditure-progress" });
    const money = target.kind === "quantity" && dimensionOf(target.unit) === "money";
    if (money && /成本|支出|费用|经费|预算|支付|投入|资金/.test(name))
      return measured({ shape: "sum", evidence: "payment", of: "amount" });
    return null;
  },
};
