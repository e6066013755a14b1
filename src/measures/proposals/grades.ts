import { said } from "../said.ts";
import { measured, type Proposal } from "./kit.ts";

/** Effects that people judge. */
export const grades: Proposal = {
  subject: said("定性效果", "effects judged in words"),
  examples: [
    ["信息系统安全应急响应能力提升", "显著"],
    ["保障单位日常运行工作的正常开展", "有效"],
  ],
  propose: ({ target }) =>
    target.kind === "grade" ? measured({ shape: "latest-grade", rule: "majority" }) : null,
};
