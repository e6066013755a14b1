export { agree, type Difference } from "./agree.ts";
export { attain, type Evidence } from "./attain/attain.ts";
export { gapsOf } from "./attain/gaps.ts";
export {
  type Binding,
  type Bindings,
  type BindingsContext,
  bindingOf,
  readBindings,
  type WindowAsked,
} from "./bindings/read.ts";
export { type Measure, type PlainMeasure, readMeasure, type ShapeId, shapes } from "./measure.ts";
export { explain, sayDemand } from "./obligation/explain.ts";
export { compile, type Duty, type Obligation, oblige } from "./obligation/oblige.ts";
export { measuresPage } from "./page.ts";
export type { NeededEvidence } from "./plan/evidence.ts";
export { type Plan, type PlannedIndicator, type ProvabilityShare, plan } from "./plan/plan.ts";
export type { Provable } from "./plan/provable.ts";
export type { Said } from "./said.ts";
export type { Bound, Figure, Result, Shape, Timing } from "./shapes/kit.ts";
export { relation } from "./sql/print.ts";
export { tally } from "./tally.ts";
