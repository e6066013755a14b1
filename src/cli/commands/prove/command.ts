import { defineCommand } from "../../kit.ts";
import { folderArgument, yearOptions } from "../../year-options.ts";

export default defineCommand({
  name: "prove",
  step: 8,
  summary: {
    zh: "证明一年：测算、评分、官方表、报告和审计包",
    en: "prove a year: figures, scores, official tables, report and audit bundle",
  },
  details: {
    zh: "全部写入 --out；有一处不成则什么都不写。两种算法不一致时停止。",
    en: "Writes everything to --out, or nothing. Stops where the two evaluators disagree.",
  },
  examples: ["duixian prove examples/futian-2023 --out out/futian-2023"],
  arguments: [folderArgument],
  options: {
    out: { value: "DIR", required: true, help: { zh: "写入的文件夹", en: "folder to write to" } },
    ...yearOptions,
  },
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? "", args.options),
});
