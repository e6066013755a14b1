import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "read",
  step: 1,
  summary: { zh: "读取申报表，列出各栏与指标", en: "read forms and list their fields and indicators" },
  details: {
    zh: "可读 docx、xlsx、带文字的 pdf 与文本。读不懂的内容逐条列在“未读懂”中，不会丢弃，也不会猜测。",
    en: "Reads docx, xlsx, pdf with text, and plain text. What can't be understood is listed as unread, never dropped or guessed.",
  },
  examples: ["duixian read 申报表.docx", "duixian read forms/*.xlsx --json"],
  arguments: [
    {
      name: "FILE",
      help: { zh: "申报表或自评表文件", en: "a file with forms" },
      required: true,
      variadic: true,
    },
  ],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
