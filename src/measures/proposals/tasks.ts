import { said } from "../said.ts";
import { isCount, isPercent, measured, type Proposal, subjectOf } from "./kit.ts";

/** Work agreed on: done, in time, accepted. The last to be asked: whatever can be listed as a task fits here. */
export const tasks: Proposal = {
  subject: said("任务与交付物", "tasks and deliverables"),
  examples: [
    ["其他一般管理事务工作完成率", "100%"],
    ["应用系统运行维护验收合格率", "100%"],
    ["其他一般管理事务工作完成及时性", "2023年12月31日前"],
    ["项目按期完成率", "≥95%"],
    ["商用密码安全性评估", "1次"],
    ["举办培训班", "≥3期"],
  ],
  propose(words) {
    const { name, target } = words;
    const category = subjectOf(words);
    const done = { category, done_on: "present" };
    if (target.kind === "deadline")
      return measured({ shape: "by-deadline", evidence: "task", done: "done_on", where: { category } });
    if (target.kind === "schedule")
      return measured({
        shape: "every-period",
        evidence: "task",
        every: target.every,
        done: "done_on",
        due: "due_on",
        where: { category },
      });
    if (isCount(words)) return measured({ shape: "count", evidence: "task", where: done });
    if (!isPercent(words)) return null;
    if (/(合格|达标|通过|优良|验收)率$|质量/.test(name))
      return measured({ shape: "share", evidence: "task", where: done, part: { accepted: "是" } });
    if (/(及时|按时|按期|准时)/.test(name))
      return measured({
        shape: "share",
        evidence: "task",
        where: { category },
        part: { done_on: { lte: { field: "due_on" } } },
      });
    return /完成|办结|落实|建成|编制|执行|达成|完工|开工|归档/.test(name)
      ? measured({ shape: "share", evidence: "task", where: { category }, part: { done_on: "present" } })
      : null;
  },
};
