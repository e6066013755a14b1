import { isDone, startsDone } from "../completion.ts";
import type { Rule } from "../rule.ts";

/** By a time that only the project or the year can name. */
export const relativeDate: Rule = {
  id: "relative-date",
  title: { zh: "没有年份或由项目决定的期限", en: "By a time named in words" },
  examples: ["全年", "年底前", "在项目计划完成时间内完成", "合同期内", "上半年完成", "汛期前", "规定时间内"],
  read({ words }) {
    if (/\d/.test(words) || words.length > 20) return null;
    const open = words.replace(/^[于在]/, "");
    for (const spot of spots) {
      if (!open.startsWith(spot)) continue;
      const end =
        spot.length + (/^(?:之前|以前|前|之内|以内|内|期间)/.exec(open.slice(spot.length))?.[0].length ?? 0);
      const rest = open.slice(end);
      if (rest === "" || startsDone(rest))
        return { kind: "deadline", relative: words.slice(0, words.length - rest.length) };
    }
    const until =
      /^(.{1,14}?(?:时间|期限|时限|工期|周期|期|日期|期间|节点|年度?|月|季度))(?:之前|以前|前|之内|以内|内|底|末)/.exec(
        words,
      );
    const within = until?.[0] ?? /^(?!提|目|以|当|之|超)[^前]{2,10}(?:之前|以前|前)/.exec(words)?.[0];
    if (!within || /提前|目前|空前/.test(within)) return null;
    const rest = words.slice(within.length);
    return rest === "" || isDone(rest) || (until && startsDone(rest))
      ? { kind: "deadline", relative: within }
      : null;
  },
};

const spots = (
  "年底 年末 年终 年内 年度内 本年度末 本年度底 本年度内 本年度 本年底 本年内 本年 当年底 当年内 当年 今年底 今年内 今年 次年 月底 月末 当月底 当月 次月 当日 当天 次日 季末 季度末 季度底 学期末 学年末 年度末 全年度 全年 上半年 下半年 " +
  "第一季度末 第二季度末 第三季度末 第四季度末 第一季度 第二季度 第三季度 第四季度 一季度末 二季度末 三季度末 四季度末 一季度 二季度 三季度 四季度"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);
