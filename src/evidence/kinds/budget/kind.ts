import { count, day, defineKind, money, text, word } from "../../kit.ts";

/**
 * 预算指标: money authorised for a project; 预算法 Art. 75 keeps original and adjusted budget apart. 提前下达: next year's
 * authorisations are dated before that year begins, and then name it.
 */
export default defineKind({
  id: "budget",
  name: "预算指标",
  nameEn: "Budget authorisations",
  duty: "年初批复、年中调整、上年结转的预算指标",
  key: ["document_no"],
  observed: "effective_on",
  year: "budget_year",
  fields: [
    text("document_no", {
      label: "指标文号",
      labelEn: "Authorisation no.",
      aliases: ["文号", "指标编号", "指标文"],
    }),
    word("version", ["年初", "追加", "调减", "结转"], {
      label: "指标类型",
      labelEn: "Type",
      aliases: ["类型", "预算版本"],
    }),
    word("fund", ["财政拨款", "其他资金"], {
      label: "资金来源",
      labelEn: "Source of funds",
      aliases: ["资金性质"],
    }),
    money("amount", {
      label: "指标金额",
      labelEn: "Amount",
      unit: "元",
      aliases: ["金额", "指标金额(元)", "金额(元)", "指标金额（元）"],
    }),
    day("effective_on", { label: "下达日期", labelEn: "Effective on", aliases: ["日期", "批复日期"] }),
    count("budget_year", {
      label: "预算年度",
      labelEn: "Budget year",
      aliases: ["年度", "预算年份"],
      optional: true,
    }),
  ],
});
