// Second face of the room: what needs forms alone, so that reading and checking load no engine and no charts.
export { type Checked, checkFiles } from "./check.ts";
export { type Input, readInputs } from "./files.ts";
export { type Planned, planFiles } from "./plan.ts";
export { type Heard, readFiles } from "./read.ts";
