export * from "./day.ts";
export * from "./decimal.ts";
export { parseTarget, printTarget, type TargetContext } from "./target/parse.ts";
export type * from "./target/target.ts";
