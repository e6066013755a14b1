import { said } from "../said.ts";
import { isCount, isLapse, isPercent, measured, type Proposal, subjectOf } from "./kit.ts";

const open = { status: { not: "已取消" } };

/** Incidents, repairs and requests: solved or not, and how soon. */
export const tickets: Proposal = {
  subject: said("事件、故障、维修工单", "incidents, faults, repairs"),
  examples: [
    ["信息安全事件排除率", "100%"],
    ["信息安全事故处理及时性", "24小时内"],
    ["系统运维响应时间", "24小时内"],
    ["设备维修工作达标率", "100%"],
    ["设备应急和维修完次数", "≥1次"],
  ],
  propose(words) {
    const { name } = words;
    const category = subjectOf(words);
    const about = /事件|事故|故障|工单|报障|维修|抢修|应急|报修|投诉|诉求|隐患/.test(name);
    if (isLapse(words)) {
      const to = /响应|到场|到达|受理/.test(name) ? "responded_at" : "resolved_at";
      return measured({
        shape: "longest",
        evidence: "ticket",
        from: "opened_at",
        to,
        where: { category, ...open },
      });
    }
    if (!about) return null;
    if (isPercent(words) && /(排除|处置|处理|办结|解决|修复|整改|响应|回复)率$/.test(name))
      return measured({
        shape: "share",
        evidence: "ticket",
        where: { category, ...open },
        part: { [/响应率$/.test(name) ? "responded_at" : "resolved_at"]: "present" },
      });
    if (isPercent(words) && /(达标|合格|完好)率$/.test(name))
      return measured({
        shape: "share",
        evidence: "ticket",
        where: { category, resolved_at: "present", ...open },
        part: { passed: "是" },
      });
    if (isCount(words) && /次数|数量|件数|起数|量$/.test(name) && !/演练|培训|预案/.test(name))
      return measured({
        shape: "count",
        evidence: "ticket",
        where: { category, resolved_at: "present", ...open },
      });
    return null;
  },
};
