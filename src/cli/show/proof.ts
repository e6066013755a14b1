import {
  type FormProof,
  figureOf,
  type Standing,
  standingOf,
  standingOrder,
  standings,
  type Words,
  type YearProof,
} from "#model";
import { decimal, rounded } from "#values";
import type { Context } from "../context.ts";
import { table } from "./table.ts";
import { hang, inLine, printable } from "./text.ts";

type Tint = (text: string) => string;

const tintOf = ({ paint }: Context, standing: Standing): Tint =>
  ({
    met: paint.green,
    missed: paint.red,
    zero: paint.magenta,
    partial: paint.yellow,
    missing: paint.dim,
    "not-yet-due": paint.blue,
    unjudged: paint.dim,
  })[standing];

export const heading = (
  { say, paint }: Context,
  proof: YearProof,
  title: Words = proof.pack.name,
): string => {
  const line = paint.bold(
    say({
      zh: `${proof.unit}  ${proof.year} 年度  截至 ${proof.asOf}  ${title.zh}`,
      en: `${proof.unit}, ${proof.year}, as of ${proof.asOf}, ${title.en}`,
    }),
  );
  const label = say({
    zh: "模拟数据：佐证由程序生成，不是真实数据。",
    en: "Synthetic data: the evidence is generated, not real.",
  });
  return proof.synthetic ? `${line}\n${paint.yellow(label)}` : line;
};

/** Project, indicator, target, actual, state, score: one table a project. */
export function showForm(context: Context, { form, measured, score }: FormProof): string {
  const { say, width, paint } = context;
  const rows = measured.flatMap(({ row, attainment, points }) => {
    const indicator = form.indicators[row];
    if (!indicator) return [];
    const standing = standingOf(attainment);
    return [
      [
        indicator.level2,
        printable(indicator.level3),
        printable(indicator.target.text),
        figureOf(attainment, indicator.target) || "—",
        [
          {
            text: `${standings[standing].mark} ${say(standings[standing].words)}`,
            tint: tintOf(context, standing),
          },
        ],
        points ? `${points.score ?? "—"}/${rounded(decimal(points.weight), 2)}` : "—",
      ],
    ];
  });
  const total =
    score.total ??
    say({
      zh: `${score.soFar}（另有 ${score.missingWeight} 分待评）`,
      en: `${score.soFar} (${score.missingWeight} points not scored yet)`,
    });
  const grade = score.grade ? `  ${say(score.grade)}` : "";
  return [
    paint.bold(`${form.fields.projectName ?? ""}  ${form.fields.projectCode ?? ""}`),
    table(
      [
        { head: say({ zh: "二级", en: "level 2" }), least: 8, merge: true },
        { head: say({ zh: "三级指标", en: "indicator" }), least: 16 },
        { head: say({ zh: "指标值", en: "target" }), least: 10 },
        { head: say({ zh: "实际完成值", en: "actual" }), least: 10, right: true },
        { head: say({ zh: "状态", en: "state" }), least: 10 },
        { head: say({ zh: "得分", en: "score" }), least: 10, right: true },
      ],
      rows,
      width,
      paint,
    ),
    `${say({ zh: "预算执行率", en: "Budget executed" })} ${score.execution.score ?? "—"}/${score.execution.weight}   ${say({ zh: "总分", en: "Total" })} ${paint.bold(total)}${grade}`,
  ].join("\n");
}

/** How many targets stand how, over all projects. */
export function showStandings(context: Context, proof: YearProof): string {
  const all = proof.forms.flatMap(({ measured }) => measured.map(({ attainment }) => standingOf(attainment)));
  const parts = standingOrder
    .filter((standing) => all.includes(standing))
    .map((standing) =>
      tintOf(
        context,
        standing,
      )(
        `${standings[standing].mark} ${context.say(standings[standing].words)} ${all.filter((each) => each === standing).length}`,
      ),
    );
  const head = context.say({ zh: `${all.length} 个目标：`, en: `${all.length} targets: ` });
  return inLine([`${context.paint.bold(head)}${parts[0] ?? ""}`, ...parts.slice(1)], context.width);
}

/** One line for each target that is due and not met, with the reason. */
export function showReasons(context: Context, proof: YearProof): string {
  const lines = proof.forms.flatMap(({ form, measured }) =>
    measured
      .filter(({ attainment }) => !["met", "not-yet-due"].includes(standingOf(attainment)))
      .map(({ row, attainment }) => {
        const standing = standingOf(attainment);
        const what = `${form.fields.projectName ?? ""} / ${form.indicators[row]?.level3 ?? ""}`;
        const reason = `${what}${context.lang === "zh" ? "：" : ": "}${context.say(attainment.why)}`;
        const mark = tintOf(context, standing)(standings[standing].mark);
        return hang(`${mark} `, printable(reason), context.width);
      }),
  );
  return lines.join("\n");
}

const most = 10;

function listed({ say, width }: Context, title: Words, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const rest = lines.length - most;
  const more = say({ zh: `  ……另有 ${rest} 条，见报告`, en: `  … ${rest} more, see the report` });
  return [
    say(title),
    ...lines.slice(0, most).map((line) => hang("  ", printable(line), width)),
    ...(rest > 0 ? [more] : []),
  ].join("\n");
}

/** Rows that were not taken in, by file and line, and what was taken in and is used by nothing. */
export function showRejected(context: Context, { rejected, notices }: YearProof): string {
  const { say } = context;
  const refused = listed(
    context,
    {
      zh: `拒收 ${rejected.length} 行佐证（其余照收）：`,
      en: `${rejected.length} evidence ${rejected.length === 1 ? "row was" : "rows were"} not taken in (all others were):`,
    },
    rejected.map(({ source, line, why }) => `${source}:${line}  ${say(why)}`),
  );
  const unused = listed(
    context,
    { zh: "没有用上的佐证和列：", en: "Evidence and columns not used:" },
    notices.map(say),
  );
  return [refused, unused].filter(Boolean).join("\n\n");
}

/** 计算口径 and SQL of each indicator of a form. */
export function showExplanations({ say, paint }: Context, { form, measured }: FormProof): string {
  return measured
    .map(({ row, measure }) => {
      const name = paint.bold(
        `${form.fields.projectName ?? ""} / ${printable(form.indicators[row]?.level3 ?? "")}`,
      );
      if (!measure)
        return `${name}\n${say({ zh: "没有绑定计量方式。", en: "No binding says how to count it." })}`;
      return `${name}\n${say(measure.sentence)}\n${paint.dim(measure.sql)}`;
    })
    .join("\n\n");
}
