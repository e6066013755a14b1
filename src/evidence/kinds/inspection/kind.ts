import { day, defineKind, instant, text, yesNo } from "../../kit.ts";

/** 巡检与扫描: planned for a day, done at an instant, passed or not. */
export default defineKind({
  id: "inspection",
  name: "巡检与扫描记录",
  nameEn: "Inspections and scans",
  duty: "计划的巡检、扫描何时应做、何时做完、结果如何",
  key: ["inspection_id"],
  observed: "due_on",
  fields: [
    text("inspection_id", {
      label: "记录编号",
      labelEn: "Record no.",
      aliases: ["编号", "巡检编号", "扫描编号", "任务编号"],
    }),
    text("category", { label: "类别", labelEn: "Category", aliases: ["巡检类别", "扫描类别", "类型"] }),
    day("due_on", {
      label: "应完成日期",
      labelEn: "Due on",
      aliases: ["计划日期", "计划完成日期", "要求完成日期"],
    }),
    instant("done_at", {
      label: "完成时间",
      labelEn: "Done at",
      aliases: ["实际完成时间", "扫描完成时间", "巡检时间"],
      optional: true,
    }),
    yesNo("passed", {
      label: "是否达标",
      labelEn: "Passed",
      aliases: ["巡检结果", "是否合格", "结论"],
      optional: true,
      since: "done_at",
    }),
  ],
});
