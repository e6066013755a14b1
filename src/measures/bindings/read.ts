import { z } from "zod";
import type { Form, KindShape } from "#model";
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

function declared(at: Place, project: string, forms: readonly Form[]): readonly string[] {
  const codes = forms.flatMap((form) => form.fields.projectCode ?? []);
  const code = chosen(
    within(at, "project", "project"),
    { zh: "项目编码", en: "project code" },
    project,
    codes,
  );
  return forms
    .filter((form) => form.fields.projectCode === code)
    .flatMap((form) => form.indicators.filter(isLive).map((indicator) => indicator.level3));
}

/** Bindings from plain data (parsed YAML or JSON); throws a Fault that names place and remedy. */
export function readBindings(plain: unknown, context: BindingsContext): Bindings {
  const at: Place = { file: context.file, zh: "绑定", en: "bindings" };
  const read = bindingsSchema.safeParse(plain, { reportInput: true });
  if (!read.success) throw paramFault(at, "Bindings", Object.keys(bindingsSchema.shape), read.error);
  const { project } = read.data;
  const names = context.forms ? declared(at, project, context.forms) : null;
  const taken = new Map<string, number>();
  const of = read.data.indicators.map((one, i): Binding => {
    const here: Place = { file: context.file, zh: `第 ${i + 1} 个指标`, en: `indicator ${i + 1}` };
    const binding = bindingSchema.safeParse(one, { reportInput: true });
    if (!binding.success)
      throw paramFault(here, "indicator", Object.keys(bindingSchema.shape), binding.error);
    const { indicator, measure, window, note } = binding.data;
    const named: Place = { file: context.file, zh: `指标“${indicator}”`, en: `indicator ${indicator}` };
    if (names) chosen(named, { zh: "三级指标", en: "indicator" }, indicator, names);
    const before = taken.get(indicator);
    if (before !== undefined)
      throw faultAt(named, "twice", {
        zh: `在第 ${before + 1} 个和第 ${i + 1} 个绑定了两次；请只留一个。`,
        en: `is bound twice, as number ${before + 1} and ${i + 1}; keep one.`,
      });
    taken.set(indicator, i);
    if (typeof window !== "string" && window.from > window.to)
      throw faultAt(named, "window", {
        zh: `窗口从 ${window.from} 到 ${window.to}，起日晚于止日；请对调。`,
        en: `the window runs from ${window.from} to ${window.to}; put the earlier day first.`,
      });
    return {
      indicator,
      measure: readMeasure(measure, { at: named, indicator, kinds: context.kinds }),
      window,
      note: note ?? null,
    };
  });
  return { file: context.file, project, of };
}
