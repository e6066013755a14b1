export * from "./attainment.ts";
export * from "./evidence.ts";
export * from "./fault.ts";
export * from "./figure.ts";
export * from "./form.ts";
export type * from "./measure.ts";
export * from "./nearest.ts";
export type * from "./proof.ts";
export * from "./tables.ts";
