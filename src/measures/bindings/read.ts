import { z } from "zod";
import type { Form, Indicator, KindShape } from "#model";
import { isLive } from "#model";
import type { Period } from "#values";
import { isDay } from "#values";
import type { Place } from "../fields.ts";
import { chosen, faultAt, within } from "../fields.ts";
import type { Measure } from "../measure.ts";
import { readMeasure } from "../measure.ts";
import { paramFault } from "../shapes/params.ts";

/** A natural period means the one of the budget year that the day we look from lies in. */
export type WindowAsked = Period | { readonly from: string; readonly to: string };

export type Binding = {
  readonly indicator: string;
  /** 二级指标, where the form gives several rows this name. */
  readonly level2: string | null;
  readonly measure: Measure;
  readonly window: WindowAsked;
  readonly note: string | null;
};

/** How one project's indicators are counted. */
export type Bindings = { readonly file: string; readonly project: string; readonly of: readonly Binding[] };

const period = z.enum(["day", "week", "month", "quarter", "half-year", "year"]);
const day = z.string().refine(isDay, { message: "应写成 2023-07-31 · write it as 2023-07-31" });
const bindingSchema = z.strictObject({
  indicator: z.string().min(1),
  level2: z.string().min(1).optional(),
  measure: z.record(z.string(), z.unknown()),
  window: z.union([period, z.strictObject({ from: day, to: day })]).default("year"),
  note: z.string().optional(),
});
const bindingsSchema = z.strictObject({
  apiVersion: z.literal("duixian/v1"),
  kind: z.literal("Bindings"),
  project: z.string().min(1),
  indicators: z.array(z.unknown()).min(1),
});

export type BindingsContext = {
  /** The file's name, for faults. */
  readonly file: string;
  readonly kinds: readonly KindShape[];
  /** Where given, every indicator must be declared by the form of that project. */
  readonly forms?: readonly Form[];
};

type Named = Pick<Indicator, "level2" | "level3">;

const fits = (binding: Pick<Binding, "indicator" | "level2">, { level2, level3 }: Named): boolean =>
  binding.indicator === level3 && (binding.level2 === null || binding.level2 === level2);

/** What a project's bindings say of one row of its form; null where they say nothing. */
export const bindingOf = (bindings: Bindings | undefined, indicator: Named): Binding | null =>
  bindings?.of.find((binding) => fits(binding, indicator)) ?? null;

/** One row may be meant, and one row must be there: a count bound to two rows would count twice. */
function refuseUnclear(at: Place, binding: Pick<Binding, "indicator" | "level2">, rows: readonly Named[]) {
  const same = rows.filter(({ level3 }) => level3 === binding.indicator);
  const classes = [...new Set(same.map(({ level2 }) => level2))];
  if (binding.level2 !== null)
    chosen(at, { zh: "二级指标（level2）", en: "level2" }, binding.level2, classes);
  if (same.filter((row) => fits(binding, row)).length < 2) return;
  throw faultAt(at, "several", {
    zh:
      classes.length > 1 && binding.level2 === null
        ? `表内有 ${same.length} 行同名；请写明 level2：${classes.join("、")}。`
        : "同一二级指标下有几行同名，分不清指哪一行；请先改申报表中的名称。",
    en:
      classes.length > 1 && binding.level2 === null
        ? `is the name of ${same.length} rows; say which as level2: ${classes.join(", ")}.`
        : "is the name of several rows of one class, so that none is meant; rename them on the form first.",
  });
}

function declared(at: Place, project: string, forms: readonly Form[]): readonly Named[] {
  const codes = forms.flatMap((form) => form.fields.projectCode ?? []);
  const code = chosen(
    within(at, "project", "project"),
    { zh: "项目编码", en: "project code" },
    project,
    codes,
  );
  return forms
    .filter((form) => form.fields.projectCode === code)
    .flatMap((form) => form.indicators.filter(isLive));
}

/** Bindings from plain data (parsed YAML or JSON); throws a Fault that names place and remedy. */
export function readBindings(plain: unknown, context: BindingsContext): Bindings {
  const at: Place = { file: context.file, zh: "绑定", en: "bindings" };
  const read = bindingsSchema.safeParse(plain, { reportInput: true });
  if (!read.success) throw paramFault(at, "Bindings", Object.keys(bindingsSchema.shape), read.error);
  const { project } = read.data;
  const rows = context.forms ? declared(at, project, context.forms) : null;
  const taken = new Map<string, number>();
  const of = read.data.indicators.map((one, i): Binding => {
    const here: Place = { file: context.file, zh: `第 ${i + 1} 个指标`, en: `indicator ${i + 1}` };
    const binding = bindingSchema.safeParse(one, { reportInput: true });
    if (!binding.success)
      throw paramFault(here, "indicator", Object.keys(bindingSchema.shape), binding.error);
    const { indicator, level2 = null, measure, window, note } = binding.data;
    const named: Place = { file: context.file, zh: `指标“${indicator}”`, en: `indicator ${indicator}` };
    if (rows) {
      const names = rows.map(({ level3 }) => level3);
      chosen(named, { zh: "三级指标", en: "indicator" }, indicator, names);
      refuseUnclear(named, { indicator, level2 }, rows);
    }
    const key = `${indicator}\n${level2 ?? ""}`;
    const before = taken.get(key);
    if (before !== undefined)
      throw faultAt(named, "twice", {
        zh: `在第 ${before + 1} 个和第 ${i + 1} 个绑定了两次；请只留一个。`,
        en: `is bound twice, as number ${before + 1} and ${i + 1}; keep one.`,
      });
    taken.set(key, i);
    if (typeof window !== "string" && window.from > window.to)
      throw faultAt(named, "window", {
        zh: `窗口从 ${window.from} 到 ${window.to}，起日晚于止日；请对调。`,
        en: `the window runs from ${window.from} to ${window.to}; put the earlier day first.`,
      });
    return {
      indicator,
      level2,
      measure: readMeasure(measure, { at: named, indicator, kinds: context.kinds }),
      window,
      note: note ?? null,
    };
  });
  return { file: context.file, project, of };
}
