import { join } from "node:path";
import { bundleName, proveYear, reportName } from "#casework";
import type { Context } from "../../context.ts";
import { heading, showForm, showReasons, showRejected, showStandings } from "../../show/proof.ts";
import { proofJson } from "../../show/proof-json.ts";
import { choiceOf, exitOf, tellers } from "../../show/year.ts";

type Options = {
  readonly out: string;
  readonly "as-of": string | undefined;
  readonly pack: string | undefined;
  readonly "fail-on": "missed" | "missing" | "never";
};

export async function run(context: Context, folder: string, options: Options): Promise<0 | 1> {
  const tell = tellers(context);
  const { out } = options;
  const { proof, files, seal } = await proveYear(
    folder,
    { ...choiceOf(options), out, lang: context.lang },
    tell,
  ).finally(tell.done);
  if (context.json) context.outJson({ ...proofJson(proof, context.say), out, files, seal });
  else {
    const remarks = proof.forms.reduce((sum, form) => sum + form.remarks.length, 0);
    const tables = files.filter((path) => path.startsWith("tables/")).length;
    const written = context.say({
      zh: `报告      ${join(out, reportName)}\n官方表    ${join(out, "tables")}（${tables} 个文件）\n审计包    ${join(out, bundleName)}\n封签      ${seal}\n核验      npx duixian verify ${join(out, bundleName)}`,
      en: `Report    ${join(out, reportName)}\nTables    ${join(out, "tables")} (${tables} files)\nBundle    ${join(out, bundleName)}\nSeal      ${seal}\nVerify    npx duixian verify ${join(out, bundleName)}`,
    });
    const forms = context.say({
      zh: `申报表审核意见 ${remarks} 条，见报告；单独审核用 npx duixian check。`,
      en: `${remarks} remarks on the forms, see the report; npx duixian check shows them alone.`,
    });
    const parts = [
      heading(context, proof),
      ...proof.forms.map((form) => showForm(context, form)),
      showStandings(context, proof),
      showReasons(context, proof),
      showRejected(context, proof),
      forms,
      written,
    ];
    context.out(parts.filter(Boolean).join("\n\n"));
  }
  return exitOf(proof, options["fail-on"]);
}
