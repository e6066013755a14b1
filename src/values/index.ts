export * from "./day.ts";
export * from "./decimal.ts";
export type * from "./target/target.ts";
