import { type Form, type Indicator, isLive } from "#model";
import { sameMeaning, type Target } from "#values";
import { doc10 } from "../../basis.ts";
import { defineRule } from "../../kit.ts";
import { bare } from "../../likeness.ts";
import { budgetYear } from "../../period.ts";
import { type Holder, indicatorKey, sameProjects } from "../../project.ts";

type Facts = {
  readonly name: string;
  readonly declared: string;
  readonly now: string;
  readonly dropped: readonly string[];
};

/** Rows by the name of their indicator; a name that stands twice tells no row from the other. */
function byName(form: Form): ReadonlyMap<string, { readonly row: number; readonly indicator: Indicator }> {
  const rows = new Map<string, { row: number; indicator: Indicator }>();
  const twice = new Set<string>();
  for (const [row, indicator] of form.indicators.entries()) {
    const key = indicatorKey(indicator);
    if (!key || !isLive(indicator)) continue;
    if (rows.has(key)) twice.add(key);
    rows.set(key, { row, indicator });
  }
  for (const key of twice) rows.delete(key);
  return rows;
}

/** A sign left out is no change of target; words are compared as they stand. */
function agree(one: Target, two: Target): boolean {
  if (sameMeaning(one, two) || bare(one.text) === bare(two.text)) return true;
  if (one.kind === "unreadable" || two.kind === "unreadable") return true;
  if (!("comparator" in one) || !("comparator" in two)) return false;
  const open = (target: Target): Target =>
    target.kind === "quantity" || target.kind === "duration" ? { ...target, comparator: "implied" } : target;
  return (one.comparator === "implied" || two.comparator === "implied") && sameMeaning(open(one), open(two));
}

/** The declaration this form answers to: of its own year, or of a year that one of the two does not print. */
function declarationOf(form: Form, others: readonly Holder[]): Form | null {
  const year = budgetYear(form);
  const declared = others.filter((other) => other.form.kind === "declaration");
  const same = declared.find((other) => year !== null && other.year === year);
  const open = declared.filter((other) => year === null || other.year === null);
  return same?.form ?? (open.length === 1 ? (open[0]?.form ?? null) : null);
}

/** Targets are fixed with the budget; a result is measured against what was approved. */
export default defineRule({
  id: "target-changed-since-declaration",
  title: { zh: "指标值与申报时不同", en: "A target that differs from the declared one" },
  concern: "compliance",
  severity: "warning",
  confidence: "high",
  weigh: { dropped: { confidence: "medium" } },
  basis: [doc10("自评对照批复的绩效目标；目标确定后一般不予调整，确需调整的按程序报批")],
  catalogue: ["I08"],
  on: "set",
  check(forms, report, unable) {
    const others = sameProjects(forms);
    let compared = false;
    for (const [at, form] of forms.entries()) {
      if (form.kind === "declaration") continue;
      const declaration = declarationOf(form, others(at));
      if (!declaration) continue;
      compared = true;
      const [declared, now] = [byName(declaration), byName(form)];
      const named = new Set(form.indicators.map(indicatorKey));
      const common = [...declared].flatMap(([key, { indicator }]) => {
        const later = now.get(key);
        return later ? [{ before: indicator, ...later }] : [];
      });
      for (const { before, row, indicator } of common)
        if (!agree(before.target, indicator.target))
          report(
            "changed",
            { form: at, row, cell: "target" },
            {
              name: indicator.level3,
              declared: before.target.text.trim(),
              now: indicator.target.text.trim(),
              dropped: [],
            },
          );
      const dropped = [...declared].flatMap(([key, { indicator }]) =>
        named.has(key) ? [] : [indicator.level3],
      );
      // Where most names differ the rows were worded anew, not left out.
      if (dropped.length && common.length >= 2 && common.length > dropped.length)
        report("dropped", { form: at, cell: null }, { name: "", declared: "", now: "", dropped });
    }
    if (!compared)
      unable(
        "not-enough-data",
        "没有同一项目的申报表可以对照",
        "no declaration of the same project is at hand",
      );
  },
  say: {
    changed: ({ name, declared, now }: Facts) => ({
      zh: `“${name}”申报的指标值是“${declared}”，这里是“${now}”；调整过的请附批复，没有调整的请按申报值填。`,
      en: `“${name}” was declared as “${declared}” and is “${now}” here; attach the approval of the change, or use the declared target.`,
    }),
    dropped: ({ dropped }: Facts) => ({
      zh: `申报的${dropped.length}个指标这里没有：${dropped.map((name) => `“${name}”`).join("、")}；请逐个补上实际完成值。`,
      en: `Declared indicators are missing here (${dropped.length}): ${dropped.map((name) => `“${name}”`).join(", ")}; report on each of them.`,
    }),
  },
});
