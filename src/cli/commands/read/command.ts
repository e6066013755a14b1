import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "read",
  step: 1,
  summary: { zh: "读取申报表，列出各栏与指标", en: "read forms and list their fields and indicators" },
  details: {
    zh: "可读 docx、xlsx、带文字的 pdf 与 ofd、odt、ods、rtf、html 与文本，也可读装着几份表的 zip。读不懂的内容逐条列在“未读懂”中，不会丢弃，也不会猜测。",
    en: "Reads docx, xlsx, pdf and ofd with text, odt, ods, rtf, html and plain text, and a zip of several. What can't be understood is listed as unread, never dropped or guessed.",
  },
  examples: ["duixian read 申报表.docx", "duixian read forms/*.xlsx --json", "duixian read 各单位报送.zip"],
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
