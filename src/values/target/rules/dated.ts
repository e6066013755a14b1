import { startsDone } from "../completion.ts";
import { unreadable } from "../faults.ts";
import type { Rule } from "../rule.ts";

/** By a day, a month or a year that the calendar knows. */
export const dated: Rule = {
  id: "dated",
  title: { zh: "到某日、某月、某年", en: "By a date" },
  examples: [
    "2023年12月31日前",
    "2023.12.31",
    "2023年底前",
    "2021年12月底完成项目规划相关工作。",
    "2020年1月--2020年11月",
    "2023.07-2024.01",
    "2020年全年。",
    "2023年第四季度",
    "12月底前",
    "2023年2月30日",
  ],
  read({ words, figures }) {
    const { found, start } = figures();
    const [figure] = found;
    if (found.length !== 1 || figure?.is !== "date") return null;
    if (figure.wrong || !figure.meaning) return unreadable("noSuchDay");
    const before = words.slice(start, figure.start);
    const behind = words.slice(figure.end);
    const alone = before === "" && behind === "";
    const told =
      figure.marked ||
      startsDone(behind.replace(/^[,，:：]/, "")) ||
      /(?:[于在至到前:]|时间|期限)$/.test(before);
    return alone || told ? figure.meaning : null;
  },
};
