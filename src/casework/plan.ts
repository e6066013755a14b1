import { kinds } from "#evidence";
import { type Plan, plan } from "#measures";
import type { Form } from "#model";
import { type Heard, readFiles } from "./read.ts";

export type Planned = { readonly forms: readonly Form[]; readonly plans: readonly Plan[] };

/** For every live indicator of these files: can it be proven, and from what; before any evidence exists. */
export async function planFiles(paths: readonly string[], heard?: Heard): Promise<Planned> {
  const forms = await readFiles(paths, heard);
  return { forms, plans: plan(forms, kinds) };
}
