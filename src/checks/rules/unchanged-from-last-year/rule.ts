import { type Form, isLive } from "#model";
import { ownReading } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";
import { budgetYear } from "../../period.ts";
import { sameProjects } from "../../project.ts";

type Facts = { readonly before: string; readonly count: number };

/** Fewer rows may well stay as they were. */
const fewest = 3;

/** The words, with the form's own year as “this year”: 2023年12月底 of 2023 says what 2024年12月底 says of 2024. */
const withoutYear = (text: string, year: string) => bare(text.replaceAll(year, "本年"));

const rowsOf = (form: Form, year: string): readonly string[] =>
  form.indicators
    .filter(isLive)
    .map(
      ({ level3, target }) => `${withoutYear(level3, year)} ${target.text.trim().replaceAll(year, "本年")}`,
    )
    .sort();

/** A year that asks for what the last one asked for was not thought about; unless the work is the same every year. */
export default defineRule({
  id: "unchanged-from-last-year",
  title: { zh: "指标和指标值与往年一字不差", en: "Indicators and targets the same as in an earlier year" },
  concern: "appropriateness",
  severity: "warning",
  confidence: "medium",
  basis: [ownReading("绩效目标按当年任务和上年完成情况调整")],
  catalogue: ["E06"],
  on: "set",
  check(forms, report, unable) {
    const others = sameProjects(forms);
    let compared = false;
    for (const [at, form] of forms.entries()) {
      const year = form.kind === "declaration" ? budgetYear(form) : null;
      if (!year) continue;
      const earlier = others(at).filter((other) => other.form.kind === "declaration");
      const last = earlier
        .flatMap(({ form: own, year: its }) => (its && its < year ? [{ own, its }] : []))
        .sort((a, b) => (a.its < b.its ? 1 : -1))[0];
      if (!last) continue;
      compared = true;
      const rows = rowsOf(form, year);
      if (rows.length < fewest || rows.join("\n") !== rowsOf(last.own, last.its).join("\n")) continue;
      const [goal, before] = [textOf(form, "annualGoal"), textOf(last.own, "annualGoal")];
      const alike = bare(goal) !== "" && withoutYear(goal, year) === withoutYear(before, last.its);
      report(alike ? "all" : "rows", { form: at, cell: null }, { before: last.its, count: rows.length });
    }
    if (!compared)
      unable(
        "not-enough-data",
        "没有同一项目不同年度的申报表",
        "no two declarations of one project are for different years",
      );
  },
  say: {
    all: ({ before, count }: Facts) => ({
      zh: `年度目标和${count}行指标都与${before}年的一字不差；请按当年任务和上年实际完成情况重定。`,
      en: `The goal and all ${count} indicators are word for word those of ${before}; set them by this year's work and last year's results.`,
    }),
    rows: ({ before, count }: Facts) => ({
      zh: `${count}行指标和指标值都与${before}年的一样；请按上年实际完成情况重定指标值。`,
      en: `All ${count} indicators and targets are those of ${before}; set the targets by last year's results.`,
    }),
  },
});
