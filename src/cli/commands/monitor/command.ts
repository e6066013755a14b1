import { defineCommand } from "../../kit.ts";
import { folderArgument, yearOptions } from "../../year-options.ts";

export default defineCommand({
  name: "monitor",
  step: 5,
  summary: {
    zh: "双监控：支出进度与目标进度，预计年底",
    en: "watch money and targets at a date, with a forecast",
  },
  examples: ["duixian monitor examples/futian-2023 --as-of 2023-07-31"],
  arguments: [folderArgument],
  options: { ...yearOptions, "as-of": { ...yearOptions["as-of"], required: true } },
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? "", args.options),
});
