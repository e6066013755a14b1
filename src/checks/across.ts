import { type Form, type Indicator, isLive } from "#model";
import type { TargetOf } from "#values";
import { textOf } from "./cells.ts";
import { bare } from "./likeness.ts";
import { printedYear } from "./period.ts";

/** A live row with a figure, and where it stands in the set. */
export type Entry = {
  readonly form: number;
  readonly row: number;
  readonly project: string;
  readonly name: string;
  readonly text: string;
  readonly target: TargetOf<"quantity"> | TargetOf<"duration">;
};

const entryOf = (form: Form, at: number, { level3, target }: Indicator, row: number): Entry | null =>
  target.kind === "quantity" || target.kind === "duration"
    ? { form: at, row, project: textOf(form, "projectName"), name: level3, text: target.text.trim(), target }
    : null;

/** Rows that one applicant names alike on several forms of one year, in one unit; each group spans at least two forms. */
export function namesakes(forms: readonly Form[]): readonly (readonly Entry[])[] {
  const groups = new Map<string, Entry[]>();
  for (const [at, form] of forms.entries()) {
    const [year, applicant] = [printedYear(form), bare(textOf(form, "applicant"))];
    for (const [row, indicator] of form.indicators.entries()) {
      const entry = isLive(indicator) && bare(indicator.level3) ? entryOf(form, at, indicator, row) : null;
      if (!entry) continue;
      const key = [form.kind, year, applicant, bare(entry.name), entry.target.unit].join(" ");
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return [...groups.values()].filter((group) => new Set(group.map(({ form }) => form)).size > 1);
}

/** The entries that go against what most of the group say; in a tie, against what the first says. */
export function deviants(
  group: readonly Entry[],
  trait: (entry: Entry) => string,
): { readonly usual: Entry; readonly count: number; readonly odd: readonly Entry[] } | null {
  const counts = new Map<string, number>();
  for (const entry of group) counts.set(trait(entry), (counts.get(trait(entry)) ?? 0) + 1);
  if (counts.size < 2) return null;
  const most = Math.max(...counts.values());
  const usual = group.find((entry) => counts.get(trait(entry)) === most);
  if (!usual) return null;
  return { usual, count: most, odd: group.filter((entry) => trait(entry) !== trait(usual)) };
}
