import { defineKind, instant, text, word, yesNo } from "../../kit.ts";

/** 工单: an incident, fault or repair, from report to solution. */
export default defineKind({
  id: "ticket",
  name: "工单",
  nameEn: "Tickets",
  duty: "事件、故障、维修何时报告、何时响应、何时解决、是否合格",
  key: ["ticket_id"],
  observed: "opened_at",
  fields: [
    text("ticket_id", {
      label: "工单编号",
      labelEn: "Ticket no.",
      aliases: ["工单号", "事件编号", "单号", "编号", "ID"],
    }),
    text("category", {
      label: "类别",
      labelEn: "Category",
      aliases: ["工单类别", "工单类型", "事件类别", "类型"],
    }),
    text("title", {
      label: "标题",
      labelEn: "Title",
      aliases: ["事件标题", "主题", "摘要", "问题描述"],
      optional: true,
    }),
    instant("opened_at", {
      label: "报告时间",
      labelEn: "Opened at",
      aliases: ["创建时间", "受理时间", "报障时间", "发生时间"],
    }),
    instant("responded_at", {
      label: "响应时间",
      labelEn: "Responded at",
      aliases: ["首次响应时间", "接单时间"],
      optional: true,
    }),
    instant("resolved_at", {
      label: "解决时间",
      labelEn: "Resolved at",
      aliases: ["完成时间", "办结时间", "恢复时间"],
      optional: true,
    }),
    word("status", ["待处理", "处理中", "已解决", "已关闭", "已取消"], {
      label: "状态",
      labelEn: "Status",
      aliases: ["工单状态"],
    }),
    yesNo("passed", {
      label: "是否达标",
      labelEn: "Passed",
      aliases: ["验收合格", "质量达标", "是否合格"],
      optional: true,
      since: "resolved_at",
    }),
    text("reporter", {
      label: "报告人",
      labelEn: "Reporter",
      aliases: ["申请人", "报障人", "联系人"],
      personal: true,
      optional: true,
    }),
  ],
});
