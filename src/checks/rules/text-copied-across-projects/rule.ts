import { type Form, isLive, type TextField } from "#model";
import { ownReading } from "../../basis.ts";
import { fieldNames, textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";

type Facts = { readonly field: TextField; readonly project: string };

const fields = ["annualGoal", "longTermGoal", "costingBasis"] as const;
/** Shorter texts agree by chance. */
const least = 15;
const fewestRows = 4;
/** One copied text may stand on a thousand forms; the first few will do to name another project. */
const most = 8;

const isOther = (one: Form, two: Form) =>
  one.kind === two.kind &&
  bare(textOf(one, "projectName")) !== bare(textOf(two, "projectName")) &&
  (!textOf(one, "projectCode").trim() || textOf(one, "projectCode") !== textOf(two, "projectCode"));

const tableOf = ({ indicators }: Form): string => {
  const live = indicators.filter(isLive);
  return live.length < fewestRows ? "" : live.map((row) => bare(row.level3) + row.target.text).join("\n");
};

/** Two projects with one goal, or with one sum worked out for both, are one project or one copied form. */
export default defineRule({
  id: "text-copied-across-projects",
  title: { zh: "不同项目用了同一段文字", en: "One text stands on the forms of two projects" },
  concern: "relevance",
  severity: "warning",
  confidence: "high",
  weigh: { table: { severity: "error" } },
  basis: [ownReading("每个项目按自身内容写目标、依据和指标")],
  catalogue: ["E07"],
  on: "set",
  check(forms, report) {
    const seen = new Map<string, Form[]>();
    /** The first earlier form of another project with this text. */
    const sourceOf = (key: string, form: Form): Form | undefined => {
      const holders = seen.get(key) ?? [];
      if (holders.length < most) seen.set(key, [...holders, form]);
      return holders.find((each) => isOther(each, form));
    };
    for (const [at, form] of forms.entries()) {
      for (const field of fields) {
        const text = bare(textOf(form, field));
        // A goal that only repeats the year's is said to be so elsewhere.
        if (
          [...text].length < least ||
          (field === "longTermGoal" && text === bare(textOf(form, "annualGoal")))
        )
          continue;
        const source = sourceOf(`${field} ${text}`, form);
        if (source)
          report("text", { form: at, cell: field }, { field, project: textOf(source, "projectName") });
      }
      const table = tableOf(form);
      const twin = table ? sourceOf(`rows ${table}`, form) : undefined;
      if (twin) report("table", { form: at, cell: null }, { project: textOf(twin, "projectName") });
    }
  },
  say: {
    text: ({ field, project }: Facts) => ({
      zh: `${fieldNames[field].zh}与“${project}”的一字不差，两个项目不会一样，请按本项目改写。`,
      en: `The ${fieldNames[field].en} is word for word that of “${project}”; two projects are not alike, so write this one's own.`,
    }),
    table: ({ project }: { project: string }) => ({
      zh: `整张指标表与“${project}”的一样，请按本项目另写。`,
      en: `The whole table of indicators is that of “${project}”; write this project's own.`,
    }),
  },
});
