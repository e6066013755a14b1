import { day, defineKind, text, yesNo } from "../../kit.ts";

/** 任务与交付物: due, done, accepted. */
export default defineKind({
  id: "task",
  name: "任务与交付物台账",
  nameEn: "Tasks and deliverables",
  duty: "约定的任务何时应完成、何时完成、是否验收合格",
  key: ["task_id"],
  observed: "due_on",
  fields: [
    text("task_id", { label: "任务编号", labelEn: "Task no.", aliases: ["编号", "序号", "交付物编号"] }),
    text("category", { label: "类别", labelEn: "Category", aliases: ["任务类别", "事项类别", "工作类别"] }),
    text("name", { label: "任务名称", labelEn: "Task", aliases: ["名称", "事项", "工作内容", "交付物"] }),
    day("due_on", {
      label: "应完成日期",
      labelEn: "Due on",
      aliases: ["计划完成日期", "要求完成日期", "截止日期"],
    }),
    day("done_on", {
      label: "完成日期",
      labelEn: "Done on",
      aliases: ["实际完成日期", "办结日期"],
      optional: true,
    }),
    day("accepted_on", { label: "验收日期", labelEn: "Accepted on", optional: true }),
    yesNo("accepted", {
      label: "验收合格",
      labelEn: "Accepted",
      aliases: ["是否合格", "验收结论", "是否达标"],
      optional: true,
      since: "accepted_on",
    }),
  ],
});
