import type { Form } from "#model";
import { theForm } from "../../basis.ts";
import { textOf } from "../../cells.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";
import { budgetYear } from "../../period.ts";

type Facts = { readonly code: string; readonly first: number; readonly project: string };

/** A project that goes on keeps its code from year to year. */
const yearsDiffer = (one: Form | undefined, two: Form): boolean => {
  const [year, other] = [one ? budgetYear(one) : null, budgetYear(two)];
  return year !== null && other !== null && year !== other;
};

/** The code joins a project to its budget and payments; two projects under one code cannot be told apart. */
export default defineRule({
  id: "duplicate-project-code",
  title: { zh: "两张表用了同一个项目编码", en: "Two forms with one project code" },
  concern: "compliance",
  severity: "error",
  confidence: "high",
  basis: [theForm("项目编码一项一码，是与预算、支付数据对应的依据")],
  catalogue: ["A13"],
  on: "set",
  check(forms, report, unable) {
    const seen = new Map<string, number[]>();
    const blank: number[] = [];
    for (const [at, form] of forms.entries()) {
      const code = textOf(form, "projectCode").trim();
      if (!code) blank.push(at + 1);
      const key = `${form.kind} ${bare(code)}`;
      const holders = seen.get(key) ?? [];
      const first = code ? holders.find((each) => !yearsDiffer(forms[each], form)) : undefined;
      if (first === undefined) {
        if (code) seen.set(key, [...holders, at]);
        continue;
      }
      const other = forms[first];
      const project = other ? textOf(other, "projectName") : "";
      const again = bare(project) === bare(textOf(form, "projectName"));
      report(
        again ? "twice" : "clash",
        { form: at, cell: "projectCode" },
        { code, first: first + 1, project },
      );
    }
    if (blank.length === forms.length)
      unable("not-enough-data", "各表都没有项目编码", "no form has a project code");
  },
  say: {
    clash: ({ code, first, project }: Facts) => ({
      zh: `项目编码${code}与第${first}张表“${project}”相同，两个项目不能共用一个编码。`,
      en: `Project code ${code} is that of form ${first} (“${project}”) too; two projects cannot share one code.`,
    }),
    twice: ({ code, first, project }: Facts) => ({
      zh: `项目编码${code}、项目名称“${project}”都与第${first}张表相同，像是同一张表交了两次。`,
      en: `Project code ${code} and name “${project}” are those of form ${first} too; the form seems to be handed in twice.`,
    }),
  },
});
