import { said } from "../said.ts";
import { isCount, isPercent, measured, type Proposal } from "./kit.ts";

/** Pay: to whom, right, and when. */
export const payroll: Proposal = {
  subject: said("工资与补贴发放", "pay and allowances"),
  examples: [
    ["发放劳务派遣工资人数", "2人"],
    ["劳务派遣人员工资发放准确性", "100%"],
    ["劳务派遣人员工资发放时间", "按月发放"],
    ["补贴发放及时率", "100%"],
  ],
  propose(words) {
    const { name, target } = words;
    if (!/工资|薪|发放|补贴|津贴|社保/.test(name)) return null;
    if (target.kind === "schedule")
      return measured({
        shape: "every-period",
        evidence: "payroll",
        every: target.every,
        done: "paid_on",
        due: "due_on",
      });
    if (isCount(words) && /人数|人次|人$/.test(name) && target.kind === "quantity" && target.unit !== "人次")
      return measured({
        shape: "distinct-count",
        evidence: "payroll",
        of: "worker",
        where: { paid_on: "present" },
      });
    if (!isPercent(words)) return null;
    if (/准确|正确|无误/.test(name))
      return measured({
        shape: "share",
        evidence: "payroll",
        where: { paid_on: "present" },
        part: { correct: "是" },
      });
    if (/及时|按时|按期/.test(name))
      return measured({
        shape: "share",
        evidence: "payroll",
        part: { paid_on: { lte: { field: "due_on" } } },
      });
    return /发放.*率$/.test(name)
      ? measured({ shape: "share", evidence: "payroll", part: { paid_on: "present" } })
      : null;
  },
};
