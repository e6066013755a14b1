import { said } from "../said.ts";
import { isPercent, measured, type Proposal } from "./kit.ts";

/** Weaknesses found and mended. */
export const vulnerabilities: Proposal = {
  subject: said("漏洞修复", "vulnerabilities and their mending"),
  examples: [
    ["安全漏洞修复率", ">95%"],
    ["高危漏洞整改率", "100%"],
  ],
  propose(words) {
    if (!isPercent(words) || !/漏洞/.test(words.name) || !/(修复|整改|处置|闭环)/.test(words.name))
      return null;
    const severity = /高危/.test(words.name) ? ["严重", "高危"] : ["严重", "高危", "中危"];
    return measured({
      shape: "share",
      evidence: "vulnerability",
      where: { severity },
      part: { fixed_at: "present" },
    });
  },
};
