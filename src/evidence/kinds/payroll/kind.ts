import { day, defineKind, money, month, text, yesNo } from "../../kit.ts";

/** 工资发放: one person's pay for one month. */
export default defineKind({
  id: "payroll",
  name: "工资发放记录",
  nameEn: "Payroll",
  duty: "每人每月工资应在何日前发放、何日发放、是否准确",
  key: ["worker", "pay_month"],
  observed: "pay_month",
  fields: [
    text("worker", {
      label: "人员",
      labelEn: "Worker",
      aliases: ["姓名", "工号", "人员编号"],
      personal: true,
    }),
    month("pay_month", { label: "工资月份", labelEn: "Pay month", aliases: ["月份", "所属月份"] }),
    day("due_on", { label: "应发日期", labelEn: "Due on", aliases: ["约定发放日期"] }),
    day("paid_on", {
      label: "发放日期",
      labelEn: "Paid on",
      aliases: ["实发日期", "到账日期"],
      optional: true,
    }),
    money("amount", {
      label: "实发金额",
      labelEn: "Amount paid",
      unit: "元",
      aliases: ["金额", "实发工资", "实发金额(元)"],
      withheld: true,
    }),
    yesNo("correct", {
      label: "核对无误",
      labelEn: "Checked correct",
      aliases: ["是否准确", "核对结果"],
      optional: true,
      since: "paid_on",
    }),
  ],
});
