import { measureYear } from "#casework";
import { type Forecasted, type FormProof, figureOf, standingOf, standings, type Words } from "#model";
import { decimal, fenOfYuan, printYuan, rounded } from "#values";
import type { Context } from "../../context.ts";
import { heading, showStandings } from "../../show/proof.ts";
import { proofJson } from "../../show/proof-json.ts";
import { likelihoodNames } from "../../show/reported.ts";
import { table } from "../../show/table.ts";
import { printable, wrap } from "../../show/text.ts";
import { choiceOf, exitOf, tellers } from "../../show/year.ts";

type Options = {
  readonly "as-of": string;
  readonly pack: string | undefined;
  readonly "fail-on": "missed" | "missing" | "never";
};

const title: Words = { zh: "绩效运行监控", en: "Performance monitoring" };

/** The expected value, and the bounds where there is a width to them; each as `shown` prints it. */
function bounds(
  forecast: Forecasted | null,
  shown: (value: string) => string,
  { zh }: { readonly zh: boolean },
): string {
  if (forecast === null) return "—";
  const [expected, low, high] = [forecast.expected, forecast.low, forecast.high].map(shown);
  if (low === high) return expected ?? "—";
  return zh ? `${expected}（${low}—${high}）` : `${expected} (${low} to ${high})`;
}

function yuan(text: string): string {
  const fen = fenOfYuan(rounded(decimal(text), 2));
  return fen === null ? text : printYuan(fen);
}

function showWatch(
  { say, width, paint, lang }: Context,
  { form, measured, watch, money }: FormProof,
): string {
  const watched = new Map(watch.indicators.map((each) => [each.row, each]));
  const rows = measured.flatMap(({ row, attainment }) => {
    const indicator = form.indicators[row];
    const seen = watched.get(row);
    if (!indicator) return [];
    const standing = standings[standingOf(attainment)];
    return [
      [
        printable(indicator.level3),
        printable(indicator.target.text),
        figureOf(attainment, indicator.target) || "—",
        `${standing.mark} ${say(standing.words)}`,
        bounds(
          seen?.forecast ?? null,
          (value) => figureOf({ value, unit: attainment.unit }, indicator.target),
          { zh: lang === "zh" },
        ),
        seen?.likelihood ? say(likelihoodNames[seen.likelihood]) : "—",
      ],
    ];
  });
  const foreseen = bounds(watch.moneyForecast, yuan, { zh: lang === "zh" });
  const budget = money.adjusted === null ? "—" : yuan(money.adjusted);
  const spent = `${say(watch.money.why)}${say({
    zh: `全年预计执行 ${foreseen} 元，预算 ${budget} 元。`,
    en: ` Forecast for the year: ${foreseen} yuan of a budget of ${budget}.`,
  })}`;
  return [
    paint.bold(`${form.fields.projectName ?? ""}  ${form.fields.projectCode ?? ""}`),
    ...wrap(spent, width),
    table(
      [
        { head: say({ zh: "三级指标", en: "indicator" }), least: 16 },
        { head: say({ zh: "指标值", en: "target" }), least: 8 },
        { head: say({ zh: "执行情况", en: "so far" }), least: 8, right: true },
        { head: say({ zh: "状态", en: "state" }), least: 10 },
        { head: say({ zh: "全年预计（区间）", en: "forecast (bounds)" }), least: 12, right: true },
        { head: say({ zh: "可能性", en: "likelihood" }), least: 8 },
      ],
      rows,
      width,
      paint,
    ),
  ].join("\n");
}

export async function run(context: Context, folder: string, options: Options): Promise<0 | 1> {
  const tell = tellers(context);
  const { proof } = await measureYear(folder, choiceOf(options), tell).finally(tell.done);
  if (context.json)
    context.outJson({
      ...proofJson(proof, context.say),
      watch: proof.forms.map(({ form, watch }) => ({
        projectCode: form.fields.projectCode ?? null,
        ...watch,
        money: { ...watch.money, why: context.say(watch.money.why) },
        indicators: watch.indicators.map(({ why, ...each }) => ({ ...each, why: context.say(why) })),
      })),
    });
  else
    context.out(
      [
        heading(context, proof, title),
        ...proof.forms.map((form) => showWatch(context, form)),
        showStandings(context, proof),
      ].join("\n\n"),
    );
  return exitOf(proof, options["fail-on"]);
}
