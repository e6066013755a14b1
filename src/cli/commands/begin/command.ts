import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "begin",
  step: 3,
  summary: {
    zh: "用申报表开一个年度文件夹：设置、绑定草稿、台账模板",
    en: "begin a year's folder from the forms: settings, drafted bindings, empty registers",
  },
  details: {
    zh: "绑定按申报表文字草拟，需按自己的台账核对；收到一份导出，就在 evidence/sources.yaml 里登记一段。",
    en: "Bindings are drafted from the words of the forms, to be fitted to your registers; enter each export in evidence/sources.yaml as it comes in.",
  },
  examples: ["duixian begin 2023年 申报表/*.docx --year 2023"],
  arguments: [
    {
      name: "DIR",
      help: { zh: "要开的文件夹（不存在或为空）", en: "folder to begin (absent or empty)" },
      required: true,
    },
    { name: "FILE", help: { zh: "申报表文件", en: "files with forms" }, required: true, variadic: true },
  ],
  options: {
    year: { value: "YYYY", required: true, help: { zh: "预算年度", en: "budget year" } },
  },
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands, args.options.year),
});
