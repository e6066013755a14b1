export { type Checked, checkFiles } from "./check.ts";
export { type Input, readInputs } from "./files.ts";
export { type Heard, readFiles } from "./read.ts";
