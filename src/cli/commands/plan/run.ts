import { planFiles } from "#casework/forms";
import type { Plan, PlannedIndicator, Provable } from "#measures";
import type { Form } from "#model";
import type { Context } from "../../context.ts";
import type { Words } from "../../kit.ts";
import { table } from "../../show/table.ts";
import { inLine, printable } from "../../show/text.ts";

const classes: { readonly [Class in Provable]: { readonly mark: string; readonly words: Words } } = {
  now: { mark: "●", words: { zh: "现有系统可证", en: "provable now" } },
  "with-register": { mark: "◐", words: { zh: "需建台账", en: "needs a register" } },
  "by-assessment": { mark: "◌", words: { zh: "靠评议", en: "by assessment" } },
  "not-as-written": { mark: "✗", words: { zh: "照此写法证不了", en: "not as written" } },
};

function tintOf({ paint }: Context, provable: Provable): (text: string) => string {
  return {
    now: paint.green,
    "with-register": paint.yellow,
    "by-assessment": paint.blue,
    "not-as-written": paint.red,
  }[provable];
}

function evidenceOf({ lang }: Context, { evidence }: PlannedIndicator): string {
  return evidence
    .map(({ name, nameEn, columns }) => {
      const labels = columns.map(({ label, labelEn }) => (lang === "zh" ? label : labelEn));
      return lang === "zh" ? `${name}：${labels.join("、")}` : `${nameEn}: ${labels.join(", ")}`;
    })
    .join("\n");
}

function explained(context: Context, indicator: PlannedIndicator) {
  const { say, paint } = context;
  const lines = [{ text: say(indicator.reason) }];
  const { sentence, reword } = indicator;
  return [
    ...(sentence ? [{ text: say(sentence) }] : []),
    ...(indicator.provable === "now" && sentence ? [] : lines),
    ...(reword
      ? [
          {
            text: `${say({ zh: "改写", en: "Reword" })}${context.lang === "zh" ? "：" : ": "}${say(reword)}`,
            tint: paint.cyan,
          },
        ]
      : []),
  ];
}

/** Share of the live indicators in each class, drawn as a bar of fifty cells. */
function bar(context: Context, { share }: Plan): string {
  const cells = 50;
  const ids = Object.keys(classes) as Provable[];
  const drawn = ids.map((id) =>
    tintOf(context, id)("█".repeat(Math.round((share.of[id].count * cells) / Math.max(1, share.live)))),
  );
  const told = ids.map(
    (id) =>
      `${classes[id].mark} ${context.say(classes[id].words)} ${share.of[id].count}${context.say({ zh: `（${share.of[id].percent}%）`, en: ` (${share.of[id].percent}%)` })}`,
  );
  return `${drawn.join("")}\n${inLine(told, context.width)}`;
}

function showPlan(context: Context, plan: Plan): string {
  const { say, width, paint } = context;
  return [
    paint.bold(`${plan.projectName}  ${plan.projectCode}`),
    table(
      [
        { head: say({ zh: "三级指标", en: "indicator" }), least: 14, most: 24 },
        { head: say({ zh: "指标值", en: "target" }), least: 8, most: 16 },
        { head: say({ zh: "可证性", en: "provable" }), least: 12 },
        { head: say({ zh: "怎样证明", en: "how" }), least: 20 },
        { head: say({ zh: "所需佐证与列", en: "evidence and columns" }), least: 18 },
      ],
      plan.indicators.map((indicator) => [
        printable(indicator.level3),
        printable(indicator.target),
        [
          {
            text: `${classes[indicator.provable].mark} ${say(classes[indicator.provable].words)}`,
            tint: tintOf(context, indicator.provable),
          },
        ],
        explained(context, indicator),
        evidenceOf(context, indicator),
      ]),
      width,
      paint,
    ),
    bar(context, plan),
  ].join("\n");
}

const planJson = ({ say }: Context, forms: readonly Form[], plans: readonly Plan[]) => ({
  forms: plans.map((plan, i) => ({
    source: forms[i]?.source,
    projectCode: plan.projectCode,
    projectName: plan.projectName,
    share: plan.share,
    indicators: plan.indicators.map(
      ({ row, level3, provable, measure, sentence, evidence, reason, reword }) => ({
        level3,
        target: forms[i]?.indicators[row]?.target,
        provable,
        measure,
        sentence: sentence && say(sentence),
        evidence,
        reason: say(reason),
        reword: reword && say(reword),
      }),
    ),
  })),
});

export async function run(context: Context, paths: readonly string[]): Promise<0> {
  const progress = context.progress({ zh: "读表", en: "Reading" }, paths.length);
  const { forms, plans } = await planFiles(paths, progress.update).finally(progress.done);
  if (context.json) context.outJson(planJson(context, forms, plans));
  else context.out(plans.map((plan) => showPlan(context, plan)).join("\n\n"));
  return 0;
}
