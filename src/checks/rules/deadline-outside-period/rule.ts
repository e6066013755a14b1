import { theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { dueWindow } from "../../period.ts";

type Facts = { readonly name: string; readonly text: string; readonly from: string; readonly to: string };

/** The year the project was entered in the library, as its code carries it: nothing was due before. */
function enteredOf(code: string): string | null {
  const [, year] = /^\d{6}(\d{2})[0-9A-Z]\d{12}$/.exec(code.normalize("NFKC").trim()) ?? [];
  return year ? `20${year}` : null;
}

/** A date of the year before last is a line copied from an old form; one after the period binds nobody. */
export default defineRule({
  id: "deadline-outside-period",
  title: { zh: "时限不在实施期限或预算年度内", en: "A deadline outside the period or the budget year" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [theForm("实施期限"), "预算法第十八条：预算年度自公历1月1日起，至12月31日止"],
  catalogue: ["B11"],
  on: "indicator",
  needs: ["target"],
  check({ indicator: { level3: name, target }, form }, report, unable) {
    const date = target.kind === "deadline" ? target.date : undefined;
    if (!date) return unable("not-applicable", "指标值不是日期", "the target is not a date");
    const text = target.text.trim();
    const window = dueWindow(form);
    if (window) {
      // "2024-01" and "2024" are held against as much of the day as they say.
      const [from, to] = [window.from.slice(0, date.length), window.to.slice(0, date.length)];
      if (date > to) report("late", { cell: "target" }, { name, text, ...window });
      else if (date < from) report("early", { cell: "target" }, { name, text, ...window });
      return;
    }
    const entered = enteredOf(textOf(form, "projectCode"));
    if (!entered)
      return unable(
        "not-enough-data",
        "表上没有起止时间",
        "the form does not say when the project begins and ends",
      );
    if (date.slice(0, 4) < entered) report("entered", { cell: "target" }, { name, text, entered });
  },
  say: {
    late: ({ name, text, from, to }: Facts) => ({
      zh: `“${name}”的时限“${text}”晚于实施期限（${from}至${to}）。`,
      en: `The deadline “${text}” of “${name}” is later than the period (${from} to ${to}).`,
    }),
    early: ({ name, text, from, to }: Facts) => ({
      zh: `“${name}”的时限“${text}”早于实施期限（${from}至${to}），像是从旧表抄来的。`,
      en: `The deadline “${text}” of “${name}” is earlier than the period (${from} to ${to}), as if copied from an old form.`,
    }),
    entered: ({ name, text, entered }: { name: string; text: string; entered: string }) => ({
      zh: `“${name}”的时限“${text}”早于项目编码里的入库年份${entered}年，像是从旧表抄来的。`,
      en: `The deadline “${text}” of “${name}” is earlier than ${entered}, the year in the project code, as if copied from an old form.`,
    }),
  },
});
