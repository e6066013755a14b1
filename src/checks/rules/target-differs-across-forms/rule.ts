import { deviants, namesakes } from "../../across.ts";
import { ownReading } from "../../basis.ts";
import { defineRule } from "../../kit.ts";

type Facts = {
  readonly name: string;
  readonly text: string;
  readonly usual: string;
  readonly project: string;
};

/** Counts differ from project to project; a share or a time limit of one name is one standard of one unit. */
export default defineRule({
  id: "target-differs-across-forms",
  title: { zh: "同名指标在几张表上标准不一", en: "One indicator, different standards on different forms" },
  concern: "appropriateness",
  severity: "advice",
  confidence: "low",
  basis: [ownReading("同一单位的同名指标口径一致")],
  catalogue: ["E05"],
  on: "set",
  check(forms, report) {
    for (const group of namesakes(forms)) {
      const standards = group.filter(({ target }) => target.kind === "duration" || target.unit === "%");
      const found = deviants(standards, ({ target }) => target.value);
      for (const { form, row, name, text } of found?.odd ?? []) {
        const { usual } = found ?? {};
        if (usual)
          report(
            "other",
            { form, row, cell: "target" },
            { name, text, usual: usual.text, project: usual.project },
          );
      }
    }
  },
  say: {
    other: ({ name, text, usual, project }: Facts) => ({
      zh: `“${name}”在“${project}”的表上是“${usual}”，这里是“${text}”；若是同一标准请统一，若有意不同请在解释里说明。`,
      en: `“${name}” is “${usual}” on the form of “${project}” and “${text}” here; use one standard, or explain the difference.`,
    }),
  },
});
