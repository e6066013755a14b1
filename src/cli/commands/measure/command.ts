import { defineCommand } from "../../kit.ts";
import { folderArgument, yearOptions } from "../../year-options.ts";

export default defineCommand({
  name: "measure",
  step: 4,
  summary: { zh: "用佐证测算每个目标", en: "count every target from evidence" },
  details: {
    zh: "逐指标给出实际完成值、状态和原因；不写出文件。",
    en: "Gives actual value, state and reason for each indicator; writes no tables.",
  },
  examples: [
    "duixian measure examples/futian-2023",
    "duixian measure examples/futian-2023 --as-of 2023-07-31",
    "duixian measure examples/futian-2023 --explain",
  ],
  arguments: [folderArgument],
  options: {
    ...yearOptions,
    explain: {
      help: {
        zh: "逐指标写出计算口径和查询（SQL）",
        en: "print for each indicator how it is counted, and its SQL",
      },
    },
  },
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? "", args.options),
});
