import { defineCommand } from "../../kit.ts";
import { folderArgument, yearOptions } from "../../year-options.ts";

export default defineCommand({
  name: "score",
  step: 6,
  summary: { zh: "按规则包评分，逐项说明每一分", en: "score a year by a rule pack, each point explained" },
  examples: ["duixian score examples/futian-2023", "duixian score examples/futian-2023 --pack cn-101-2021"],
  arguments: [folderArgument],
  options: yearOptions,
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? "", args.options),
});
