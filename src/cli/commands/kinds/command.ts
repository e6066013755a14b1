import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "kinds",
  summary: {
    zh: "列出证据种类，或说明其中几种的字段",
    en: "list kinds of evidence, or explain the fields of some",
  },
  examples: ["duixian kinds", "duixian kinds ticket"],
  arguments: [{ name: "ID", help: { zh: "证据种类编号", en: "a kind's id" }, variadic: true }],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
