import { type CheckResult, check } from "#checks";
import type { Form } from "#model";
import { type Heard, readFiles } from "./read.ts";

export type Checked = CheckResult & { readonly forms: readonly Form[] };

/** Reads these files and checks their forms together, as one submission. Throws the Faults of `readFiles`. */
export async function checkFiles(paths: readonly string[], heard?: Heard): Promise<Checked> {
  const forms = await readFiles(paths, heard);
  return { forms, ...check(forms) };
}
