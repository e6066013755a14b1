import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "target",
  summary: {
    zh: "解析指标值：一行一个，输出一行 JSON",
    en: "type targets: one text a line in, one JSON a line out",
  },
  details: {
    zh: "不带参数时从标准输入逐行读取。空行也是一个指标值（空）。",
    en: "Without operands it reads standard input line by line. A blank line is a target too (empty).",
  },
  examples: ["duixian target '≥153个系统'", "duixian target < 指标值.txt"],
  arguments: [
    {
      name: "TEXT",
      help: {
        zh: "指标值原文；以 - 开头的写在 -- 之后",
        en: "a target's words; write those that begin with - after --",
      },
      variadic: true,
    },
  ],
  run: async (context, { operands }) => (await import("./run.ts")).run(context, operands),
});
