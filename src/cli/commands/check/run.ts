import { checkFiles } from "#casework/forms";
import type { Context } from "../../context.ts";
import { showFindings } from "../../show/findings.ts";
import { jsonResult } from "../../show/findings-json.ts";
import { showSummary } from "../../show/summary.ts";

const levels = ["error", "warning", "advice"] as const;

export async function run(
  context: Context,
  paths: readonly string[],
  failOn: (typeof levels)[number] | "never",
): Promise<0 | 1> {
  const progress = context.progress({ zh: "审核", en: "Checking" }, paths.length);
  const { forms, findings, coverage } = await checkFiles(paths, progress.update).finally(progress.done);
  if (context.json) context.outJson(jsonResult({ findings, coverage }, context.lang));
  else {
    context.out(showFindings(context, forms, findings));
    context.out(showSummary(context, forms, findings, coverage));
  }
  const grave = failOn === "never" ? [] : levels.slice(0, levels.indexOf(failOn) + 1);
  return findings.some(({ severity }) => grave.includes(severity)) ? 1 : 0;
}
