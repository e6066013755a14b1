import type { Form } from "#model";
import { pathOf } from "./cells.ts";
import type { Coverage } from "./finding.ts";
import type { Outcome, Rule } from "./kit.ts";

/**
 * One entry for each form the rule judged, and one for each reason that kept it from judging some row or form. Rows a
 * rule is simply not about are mentioned only where it found nothing at all to judge in the form.
 */
export function coverageOf(rule: Rule, forms: readonly Form[], outcomes: readonly Outcome[]): Coverage[] {
  if (rule.on === "set") return outcomes.flatMap((outcome) => entries(rule, null, [outcome]));
  const byForm: Outcome[][] = forms.map(() => []);
  for (const outcome of outcomes) byForm[outcome.form]?.push(outcome);
  return byForm.flatMap((own, form) => entries(rule, form, own));
}

function entries(rule: Rule, form: number | null, outcomes: readonly Outcome[]): Coverage[] {
  const ran = outcomes.some(({ lack }) => lack === null);
  const list: Coverage[] = ran ? [{ rule: rule.id, form, state: "ran", why: null, paths: [] }] : [];
  if (!outcomes.length) {
    const why = { zh: "这张表没有指标", en: "the form has no indicators" };
    return [{ rule: rule.id, form, state: "not-applicable", why, paths: [] }];
  }
  const byReason = new Map<string, Coverage & { paths: string[] }>();
  for (const { lack, form: at, row } of outcomes) {
    if (!lack || (ran && lack.state === "not-applicable")) continue;
    const key = `${lack.state} ${lack.why.zh}`;
    const entry = byReason.get(key) ?? { rule: rule.id, form, state: lack.state, why: lack.why, paths: [] };
    if (row !== null) entry.paths.push(pathOf(at, row, null));
    byReason.set(key, entry);
  }
  return [...list, ...byReason.values()];
}
