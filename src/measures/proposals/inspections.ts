import { said } from "../said.ts";
import { isCount, isPercent, measured, type Proposal, subjectOf } from "./kit.ts";

/** Rounds and scans: done, passed, in every period. */
export const inspections: Proposal = {
  subject: said("巡检与扫描", "inspections and scans"),
  examples: [
    ["系统巡检次数", "≥4次"],
    ["系统巡检达标率", "100%"],
    ["应用系统扫描完成时间", "每季度末"],
    ["消防巡查完成率", "100%"],
  ],
  propose(words) {
    const { name, target } = words;
    if (!/巡检|扫描|巡查|检测|监测|检查|抽检|抽查/.test(name)) return null;
    const category = subjectOf(words);
    const where = { category };
    if (target.kind === "schedule")
      return measured({
        shape: "every-period",
        evidence: "inspection",
        every: target.every,
        done: "done_at",
        where,
      });
    const done = { category, done_at: "present" };
    if (isCount(words)) return measured({ shape: "count", evidence: "inspection", where: done });
    if (!isPercent(words)) return null;
    return /(达标|合格|通过)率$/.test(name)
      ? measured({ shape: "share", evidence: "inspection", where: done, part: { passed: "是" } })
      : measured({ shape: "share", evidence: "inspection", where, part: { done_at: "present" } });
  },
};
