import { readFiles } from "#casework/forms";
import type { Context } from "../../context.ts";
import { showForm } from "../../show/form.ts";
import { jsonForm } from "../../show/form-json.ts";

export async function run(context: Context, paths: readonly string[]): Promise<0> {
  const progress = context.progress({ zh: "读取", en: "Reading" }, paths.length);
  const forms = await readFiles(paths, progress.update).finally(progress.done);
  if (context.json) context.outJson({ forms: forms.map(jsonForm) });
  else for (const form of forms) context.out(showForm(context, form));
  return 0;
}
