import { isDone } from "../completion.ts";
import type { Rule } from "../rule.ts";
import type { TargetMeaning } from "../target.ts";
import { everyWords } from "../vocabulary.ts";

/** Again and again: every month, every quarter's end. */
export const repeated: Rule = {
  id: "repeated",
  title: { zh: "按期重复", en: "Again every period" },
  examples: ["每季度末", "按月发放", "每年", "逐月", "每月10日前发放", "每半年一次", "每年12月底前"],
  read({ words }) {
    for (const lead of ["", "于", "在", "确保"]) {
      const every = words.startsWith(lead) ? everyWords.at(words, lead.length) : null;
      if (every) return said(every.meaning, words.slice(every.end));
    }
    const within =
      /[按逐](?:[日天周月季年]|季度|年度)(?:发放|拨付|支付|足额|按时|完成|报送|结算|缴纳|上报)/.exec(words);
    const every =
      within && words.length <= 16 && !/\d/.test(words) ? everyWords.at(words, within.index) : null;
    return every ? { kind: "schedule", every: every.meaning, at: null } : null;
  },
};

const ends = /^(?:的)?(?:最后一[天日]|[月季年]?度?[末底终]|12月底|12月31日|12月末)(?:之前|以前|前|之内|内)?/;
const starts = /^(?:的)?(?:第一[天日]|[月季年]?度?初|1日|1号)(?:之前|以前|前)?/;
const inside =
  /^(?:的)?(?:首月|次月|第[一1]个月|\d{1,2}月|[一二三四五六日天](?!次))?(?:\d{1,2}[日号])?(?:底|上旬|中旬|下旬)?(?:之前|以前|前|之内|内)?/;

function said(
  every: Extract<TargetMeaning, { kind: "schedule" }>["every"],
  rest: string,
): TargetMeaning | null {
  if (rest === "") return { kind: "schedule", every, at: null };
  for (const [edge, at] of [
    [ends, "end"],
    [starts, "start"],
    [inside, null],
  ] as const) {
    const found = edge.exec(rest);
    if (!found || (at !== null && found[0] === "")) continue;
    const deed = rest.slice(found[0].length);
    if (/^(?:[一1]次)?$/.test(deed) || isDone(deed) || (found[0] !== "" && !/\d/.test(deed)) || isDeed(deed))
      return { kind: "schedule", every, at };
  }
  return null;
}

/** 发放工资, 检查1次: short, a verb first, and no further figure. */
const isDeed = (words: string): boolean =>
  words.length <= 8 &&
  !/[\d二两三四五六七八九十]/.test(words.replace(/[一1]次$/, "")) &&
  verbs.some((verb) => words.startsWith(verb));
const verbs =
  "发放 完成 支付 拨付 报送 上报 开展 检查 巡检 扫描 更新 通报 公布 公示 清运 清洗 缴纳 结算 进行 组织 召开 足额 按时 定期 保洁 维护 巡查 监测 检测".split(
    " ",
  );
