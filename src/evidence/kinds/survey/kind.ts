import { day, defineKind, text, word, yesNo } from "../../kit.ts";

/** 问卷: one returned questionnaire. */
export default defineKind({
  id: "survey",
  name: "满意度问卷",
  nameEn: "Survey answers",
  duty: "每份收回问卷的满意程度和是否有效",
  key: ["response_id"],
  observed: "answered_on",
  fields: [
    text("response_id", { label: "问卷编号", labelEn: "Answer no.", aliases: ["编号", "序号", "答卷编号"] }),
    day("answered_on", {
      label: "填答日期",
      labelEn: "Answered on",
      aliases: ["提交时间", "提交日期", "答题时间"],
    }),
    text("audience", { label: "受访对象", labelEn: "Audience", aliases: ["对象类别", "受访者类别"] }),
    word("answer", ["非常满意", "满意", "基本满意", "不太满意", "不满意"], {
      label: "总体满意度",
      labelEn: "Answer",
      aliases: ["满意度", "总体评价"],
    }),
    yesNo("valid", { label: "是否有效", labelEn: "Valid", aliases: ["有效问卷"] }),
    text("respondent", {
      label: "填答人",
      labelEn: "Respondent",
      aliases: ["姓名", "手机号", "联系电话"],
      personal: true,
      optional: true,
    }),
  ],
});
