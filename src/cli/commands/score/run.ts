import { measureYear } from "#casework";
import type { FormProof } from "#model";
import { decimal, rounded } from "#values";
import type { Context } from "../../context.ts";
import type { Args } from "../../kit.ts";
import { heading } from "../../show/proof.ts";
import { proofJson } from "../../show/proof-json.ts";
import { table } from "../../show/table.ts";
import { printable } from "../../show/text.ts";
import { choiceOf, exitOf, tellers } from "../../show/year.ts";
import type { yearOptions } from "../../year-options.ts";

function showScore({ say, width, paint }: Context, { form, measured, score }: FormProof): string {
  const row = (
    name: string,
    points: {
      readonly weight: string;
      readonly score: string | null;
      readonly why: { readonly zh: string; readonly en: string };
    } | null,
  ) => [
    printable(name),
    points ? rounded(decimal(points.weight), 2) : "—",
    points?.score ?? "—",
    points ? say(points.why) : "",
  ];
  const rows = [
    row(say({ zh: "预算执行率", en: "Budget executed" }), score.execution),
    ...measured.map((each) => row(form.indicators[each.row]?.level3 ?? "", each.points)),
  ];
  const total =
    score.total ??
    `${score.soFar} / ${say({ zh: `尚有 ${score.missingWeight} 分未评`, en: `${score.missingWeight} points not scored yet` })}`;
  return [
    paint.bold(`${form.fields.projectName ?? ""}  ${form.fields.projectCode ?? ""}`),
    table(
      [
        { head: say({ zh: "指标", en: "indicator" }), least: 14, most: 30 },
        { head: say({ zh: "分值", en: "weight" }), right: true, least: 6 },
        { head: say({ zh: "得分", en: "score" }), right: true, least: 6 },
        { head: say({ zh: "说明", en: "why" }), least: 24 },
      ],
      rows,
      width,
      paint,
    ),
    `${say({ zh: "总分", en: "Total" })} ${paint.bold(total)}${score.grade ? `  ${say(score.grade)}` : ""}`,
  ].join("\n");
}

export async function run(
  context: Context,
  folder: string,
  options: Args<typeof yearOptions>["options"],
): Promise<0 | 1> {
  const tell = tellers(context);
  const { proof } = await measureYear(folder, choiceOf(options), tell).finally(tell.done);
  if (context.json) context.outJson(proofJson(proof, context.say));
  else
    context.out(
      [heading(context, proof), ...proof.forms.map((form) => showScore(context, form))].join("\n\n"),
    );
  return exitOf(proof, options["fail-on"]);
}
