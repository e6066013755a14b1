import { day, defineKind, money, text } from "../../kit.ts";

/** 支付: one payment out of the treasury. */
export default defineKind({
  id: "payment",
  name: "支付明细",
  nameEn: "Payments",
  duty: "国库集中支付的每一笔",
  key: ["voucher_no"],
  observed: "paid_on",
  fields: [
    text("voucher_no", {
      label: "支付凭证号",
      labelEn: "Voucher no.",
      aliases: ["凭证号", "支付令号", "凭证编号"],
    }),
    day("paid_on", { label: "支付日期", labelEn: "Paid on", aliases: ["日期", "清算日期"] }),
    money("amount", {
      label: "支付金额",
      labelEn: "Amount",
      unit: "元",
      aliases: ["金额", "支付金额(元)", "金额(元)", "支付金额（元）"],
    }),
    text("payee", { label: "收款人", labelEn: "Payee", aliases: ["收款单位", "收款人全称"], optional: true }),
    text("purpose", { label: "用途", labelEn: "Purpose", aliases: ["摘要", "支付用途"], optional: true }),
  ],
});
