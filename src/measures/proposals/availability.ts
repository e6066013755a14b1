import { decimal } from "#values";
import { said } from "../said.ts";
import { isLapse, isPercent, measured, type Proposal } from "./kit.ts";

/** Whether systems are up, and how fast they answer. */
export const availability: Proposal = {
  subject: said("系统可用与响应", "whether systems are up and how fast they answer"),
  examples: [
    ["信息化系统故障率", "≤2%"],
    ["政务云平台可用率", "≥99.9%"],
    ["门户网站平均响应时间", "≤3秒"],
  ],
  propose(words) {
    const { name, target } = words;
    if (isPercent(words) && /(故障率|中断率|宕机率|不可用率)$/.test(name))
      return measured({ shape: "share", evidence: "probe", part: { ok: "否" } });
    if (isPercent(words) && /(可用率|可用性|在线率|正常运行率|连通率)$/.test(name))
      return measured({ shape: "share", evidence: "probe", part: { ok: "是" } });
    const quick =
      target.kind === "duration" &&
      (target.unit === "second" || (target.unit === "minute" && decimal(target.value).lt(1)));
    if (isLapse(words) && quick && /响应|时延|延迟|加载|打开|访问/.test(name))
      return measured({ shape: "average", evidence: "probe", of: "response_ms" });
    return null;
  },
};
