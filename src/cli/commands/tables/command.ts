import { defineCommand } from "../../kit.ts";
import { folderArgument, yearOptions } from "../../year-options.ts";

export default defineCommand({
  name: "tables",
  step: 7,
  summary: {
    zh: "写出官方表：申报表、监控表、自评表（docx、xlsx）",
    en: "write the official tables as docx and xlsx",
  },
  examples: ["duixian tables examples/futian-2023 --out out/tables"],
  arguments: [folderArgument],
  options: {
    out: { value: "DIR", required: true, help: { zh: "写入的文件夹", en: "folder to write to" } },
    "as-of": yearOptions["as-of"],
    pack: yearOptions.pack,
  },
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? "", args.options),
});
