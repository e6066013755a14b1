import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "measures",
  summary: {
    zh: "列出计量方式，或说明其中几种的参数",
    en: "list the ways to measure, or explain the parameters of some",
  },
  examples: ["duixian measures", "duixian measures share-within-duration"],
  arguments: [{ name: "ID", help: { zh: "计量方式编号", en: "a measure's id" }, variadic: true }],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
