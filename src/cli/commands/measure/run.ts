import { measureYear } from "#casework";
import type { Context } from "../../context.ts";
import type { Args } from "../../kit.ts";
import {
  heading,
  showExplanations,
  showForm,
  showReasons,
  showRejected,
  showStandings,
} from "../../show/proof.ts";
import { proofJson } from "../../show/proof-json.ts";
import { choiceOf, exitOf, tellers } from "../../show/year.ts";
import type { yearOptions } from "../../year-options.ts";

export async function run(
  context: Context,
  folder: string,
  options: Args<typeof yearOptions>["options"] & { readonly explain: boolean },
): Promise<0 | 1> {
  const tell = tellers(context);
  const { proof } = await measureYear(folder, choiceOf(options), tell).finally(tell.done);
  if (context.json) context.outJson(proofJson(proof, context.say));
  else {
    const parts = [
      heading(context, proof),
      ...proof.forms.map((form) => showForm(context, form)),
      ...(options.explain ? proof.forms.map((form) => showExplanations(context, form)) : []),
      showStandings(context, proof),
      showReasons(context, proof),
      showRejected(context, proof),
    ];
    context.out(parts.filter(Boolean).join("\n\n"));
  }
  return exitOf(proof, options["fail-on"]);
}
