import { defineCommand } from "../../kit.ts";

export default defineCommand({
  name: "verify",
  step: 9,
  summary: {
    zh: "离线核验审计包：逐字节核对并重新计算",
    en: "verify an audit bundle offline: every byte, every figure again",
  },
  details: {
    zh: "不联网，只用包里的内容。有不同之处时逐条列出，退出码为 1。",
    en: "Uses nothing but the bundle. Lists what differs and exits with 1.",
  },
  examples: ["duixian verify out/futian-2023/audit-bundle.zip"],
  arguments: [
    { name: "BUNDLE", help: { zh: "审计包（zip）", en: "the audit bundle (zip)" }, required: true },
  ],
  run: async (context, args) => (await import("./run.ts")).run(context, args.operands[0] ?? ""),
});
