import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "rules",
  summary: { zh: "列出审核规则，或说明其中几条", en: "list the check rules, or explain some" },
  examples: ["duixian rules", "duixian rules rate-in-other-unit"],
  arguments: [{ name: "ID", help: { zh: "规则编号", en: "a rule's id" }, variadic: true }],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
