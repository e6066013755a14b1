export { type Begun, beginYear } from "./begin.ts";
export type { Difference } from "./bundle/digests.ts";
export * from "./forms.ts";
export { type Measured, measureYear, type Tellers } from "./measure.ts";
export { claimOut, writeOut } from "./out.ts";
export { bundleName, type Proved, type ProveOptions, proveYear, reportName } from "./prove.ts";
export { writeTables } from "./proving/tables.ts";
export { type Verified, verifyBundle } from "./verify.ts";
export type { YearChoice } from "./year/open.ts";
