import type { Form, Indicator } from "#model";
import { textOf } from "./cells.ts";
import { bare } from "./likeness.ts";
import { budgetYear } from "./period.ts";

/** A form and where it stands in the set. */
export type Holder = { readonly at: number; readonly form: Form; readonly year: string | null };

type Known = Holder & { readonly code: string; readonly name: string; readonly unit: string };

/** Names shorter than this are no more than a kind of project: 运维费. */
const tellingName = 4;
/** A name that stands on more forms than this tells no project from another. */
const most = 30;

const knownOf = (form: Form, at: number): Known => ({
  ...{ at, form, year: budgetYear(form) },
  code: bare(textOf(form, "projectCode")),
  name: bare(textOf(form, "projectName")),
  // 305001-样例区水务局 is 样例区水务局.
  unit: bare(textOf(form, "applicant")).replace(/^\d+/, ""),
});

/** By code where both print one; else by name, with units that do not speak against it. */
function isSame(one: Known, two: Known): boolean {
  if (one.code && two.code) return one.code === two.code;
  if (one.name !== two.name) return false;
  return !one.unit || !two.unit || one.unit.includes(two.unit) || two.unit.includes(one.unit);
}

/** For each form the other forms of its project, found in one walk over the set. */
export function sameProjects(forms: readonly Form[]): (at: number) => readonly Holder[] {
  const known = forms.map(knownOf);
  const groups = new Map<string, Known[]>();
  const keysOf = ({ code, name }: Known) => [
    ...(code ? [`code ${code}`] : []),
    ...(name.length >= tellingName ? [`name ${name}`] : []),
  ];
  for (const each of known)
    for (const key of keysOf(each)) {
      const group = groups.get(key);
      if (group) group.push(each);
      else groups.set(key, [each]);
    }
  return (at) => {
    const own = known[at];
    if (!own) return [];
    const near = keysOf(own).flatMap((key) => {
      const group = groups.get(key) ?? [];
      return group.length > most ? [] : group;
    });
    return [...new Set(near)].filter((other) => other !== own && isSame(own, other));
  };
}

/** An indicator's name without the template's number before it: 指标1：巡检次数 is 巡检次数. */
export const indicatorKey = ({ level3 }: Indicator): string =>
  bare(level3.replace(/^\s*指标\s*\d+\s*[:：.、]?/, ""));
