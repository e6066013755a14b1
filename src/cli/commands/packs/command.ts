import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "packs",
  summary: { zh: "列出评分规则包，或说明其中几个", en: "list the scoring packs, or explain some" },
  examples: ["duixian packs", "duixian packs cn-101-2021"],
  arguments: [{ name: "ID", help: { zh: "规则包编号", en: "a pack's id" }, variadic: true }],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
