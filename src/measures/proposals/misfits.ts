import { said } from "../said.ts";
import { isLapse, isPercent, type Proposal, subjectOf } from "./kit.ts";

/** Names and units that contradict each other: what was probably meant, and how to say it. */
export const misfits: Proposal = {
  subject: said("名称与单位不符", "name and unit that contradict each other"),
  examples: [
    ["信息化系统响应率", "≤0.1秒"],
    ["机房制度编制工作完成量", "≥95%"],
    ["新建道路数量", "100%"],
  ],
  propose(words) {
    const { name, target } = words;
    if (isLapse(words) && /率$/.test(name)) {
      const response = /响应/.test(name);
      const better = response ? name.replace(/响应率$/, "平均响应时间") : name.replace(/率$/, "用时");
      return {
        measure: response
          ? { shape: "average", evidence: "probe", of: "response_ms" }
          : { shape: "longest", evidence: "ticket", from: "opened_at", to: "resolved_at" },
        misfit: {
          why: said(
            `名称是比率，目标“${target.text}”却是时长：比率没有时间单位，只能按时间来量`,
            `the name is a rate and the target ${target.text} a length of time: a rate has no time unit, only a time can be measured`,
          ),
          reword: said(`${better} ${target.text}`, `“${better}” ${target.text}`),
        },
      };
    }
    if (isPercent(words) && /(量|数量|次数|人数|个数)$/.test(name)) {
      const better = name.replace(
        /(完成|编制|建设|维护|发放|办理)?(数量|次数|人数|个数|量)$/,
        (_, act) => `${act ?? "完成"}率`,
      );
      return {
        measure: {
          shape: "share",
          evidence: "task",
          where: { category: subjectOf(words) },
          part: { done_on: "present" },
        },
        misfit: {
          why: said(
            `名称是数量，目标“${target.text}”却是百分比：没有说明占什么的百分之几`,
            `the name is a quantity and the target ${target.text} a percentage: of what, it does not say`,
          ),
          reword: said(
            `${better} ${target.text}（已完成项数 ÷ 应完成项数）`,
            `“${better}” ${target.text} (items done ÷ items due)`,
          ),
        },
      };
    }
    return null;
  },
};
