import { Fault, type Form, isLive, nearestName } from "#model";
import type { YearSettings } from "./settings.ts";

/** Two forms with one project code would be proven by the same evidence twice: refused, naming both files. */
export function refuseTwins(forms: readonly Form[]): void {
  const seen = new Map<string, string>();
  for (const form of forms) {
    const code = form.fields.projectCode ?? "";
    const before = seen.get(code);
    if (before !== undefined)
      throw new Fault(
        "project-code-twice",
        `“${before}”和“${form.source.file}”用了同一个项目编码 ${code || "（空）"}，请只留一份或改正编码。`,
        `"${before}" and "${form.source.file}" carry one project code ${code || "(empty)"}; keep one of them or mend the code.`,
      );
    seen.set(code, form.source.file);
  }
}

/** What a person wrote about a project or a target that no form declares would be passed over in silence. */
export function refuseStrangers({ finished, judged }: YearSettings, forms: readonly Form[]): void {
  const refuse = (word: string, names: readonly string[], zh: string, en: string): void => {
    if (names.includes(word)) return;
    const near = nearestName(word, names);
    throw new Fault(
      "setting-unknown",
      `year.yaml 的${zh}“${word}”不在申报表里${near ? `，是否指“${near}”` : ""}，请改正。`,
      `${en} "${word}" in year.yaml is on no form${near ? `; did you mean "${near}"?` : "; mend it."}`,
    );
  };
  const codes = forms.flatMap(({ fields }) => fields.projectCode ?? []);
  for (const code of [...Object.keys(finished), ...judged.map(({ project }) => project)])
    refuse(code, codes, "项目编码", "The project code");
  for (const { project, indicator } of judged) {
    const form = forms.find(({ fields }) => fields.projectCode === project);
    const names = form?.indicators.filter(isLive).map(({ level3 }) => level3) ?? [];
    refuse(indicator, names, "三级指标", "The indicator");
    if (names.filter((name) => name === indicator).length > 1)
      throw new Fault(
        "judged-unclear",
        `year.yaml 评分的“${indicator}”在申报表上有几行同名，分不清给哪一行；请先改申报表中的名称。`,
        `"${indicator}", judged in year.yaml, is the name of several rows, so that none is meant; rename them on the form first.`,
      );
    if (judged.filter((each) => each.project === project && each.indicator === indicator).length > 1)
      throw new Fault(
        "judged-twice",
        `year.yaml 给“${indicator}”评了两次分，请只留一次。`,
        `year.yaml judges "${indicator}" twice; keep one.`,
      );
  }
}
