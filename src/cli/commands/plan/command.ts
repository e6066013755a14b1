import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "plan",
  step: 3,
  summary: {
    zh: "规划：每个目标能否证明、凭什么证明、不能证明的怎样改写",
    en: "plan how each target can be proven, from what, and how to reword what can't be",
  },
  details: {
    zh: "只看申报表，不需要佐证：在批复之前就知道哪些目标将来说得清。",
    en: "Needs the forms only, no evidence: know before approval which targets can be shown to be met.",
  },
  examples: ["duixian plan examples/futian-2023/forms/*.docx", "duixian plan 申报表.xlsx --json"],
  arguments: [
    { name: "FILE", help: { zh: "申报表文件", en: "files with forms" }, required: true, variadic: true },
  ],
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands),
});
