import { cellNames, type Finding, rules, type Severity } from "#checks";
import type { Form } from "#model";
import type { Context, Paint } from "../context.ts";
import type { Words } from "../kit.ts";
import { formHeading } from "./form.ts";
import { placeWords } from "./place.ts";
import { hang, printable } from "./text.ts";
import { underline } from "./underline.ts";

export const severityNames: { readonly [Level in Severity]: Words } = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "警告", en: "warning" },
  advice: { zh: "建议", en: "advice" },
};

export const tinted = (paint: Paint, severity: Severity): ((text: string) => string) =>
  ({ error: paint.red, warning: paint.yellow, advice: paint.blue })[severity];

const titles = new Map(rules.map(({ id, title }) => [id, title]));

/** “a.docx › 第 1 页 第 14 行 › 产出/数量 › 机房制度编制工作完成量 › 指标值”. */
function whereabouts({ say, lang }: Context, form: Form | undefined, finding: Finding): string {
  const { cell, row, at } = finding;
  const indicator = row === null ? undefined : form?.indicators[row];
  const level = [indicator?.level1, indicator?.level2].filter(Boolean).join("/");
  const column = cell === null ? { zh: "指标表", en: "indicator table" } : cellNames[cell];
  const steps = [
    form?.source.file,
    placeWords(at, lang),
    level,
    indicator?.level3,
    column && (row === null || cell) && say(column),
  ];
  return printable(steps.filter(Boolean).join(" › "));
}

function cellLines({ paint, say, width }: Context, { words, severity }: Finding): readonly string[] {
  if (words === null) return [];
  const bar = paint.dim("  │ ");
  const blank = words.text.trim() === "";
  const marked = blank ? say({ zh: "（空）", en: "(blank)" }) : words.text;
  const stretch = blank ? { from: 0, to: marked.length } : words;
  return underline({ ...stretch, text: marked }, width - 4).flatMap(([line, mark]) => [
    bar + line,
    ...(mark ? [bar + tinted(paint, severity)(mark)] : []),
  ]);
}

/** One finding as a compiler prints it: what, where, the cell's words underlined, why, on what basis (told once a form), how to mend it. */
function showFinding(context: Context, form: Form, finding: Finding, again: boolean): string {
  const { say, paint, width } = context;
  const tint = tinted(paint, finding.severity);
  const title = titles.get(finding.rule);
  const unsure =
    finding.confidence === "high"
      ? ""
      : paint.dim(
          say(
            finding.confidence === "medium"
              ? { zh: "（把握中等，请人工核对）", en: " (medium confidence: please check)" }
              : { zh: "（把握较低，请人工核对）", en: " (low confidence: please check)" },
          ),
        );
  const head = `${tint(paint.bold(say(severityNames[finding.severity])))} ${title ? `${paint.bold(say(title))} ` : ""}${paint.dim(`[${finding.rule}]`)}${unsure}`;
  const lines = [
    head,
    paint.dim(hang("  ", whereabouts(context, form, finding), width)),
    ...cellLines(context, finding),
    hang("  ", printable(say(finding.message)), width),
  ];
  const basis = finding.basis.join(say({ zh: "；", en: "; " }));
  if (!again) lines.push(paint.dim(hang(say({ zh: "  依据：", en: "  basis: " }), basis, width)));
  const { suggestion } = finding;
  if (suggestion !== null) {
    lines.push(hang(say({ zh: "  修改：", en: "  mend:  " }), printable(say(suggestion)), width));
    if (suggestion.replacement !== null && !say(suggestion).includes(suggestion.replacement))
      lines.push(paint.green(hang("  + ", printable(suggestion.replacement), width)));
  }
  return lines.join("\n");
}

/** All findings, form by form in the order of the forms; a form without any says so. */
export function showFindings(context: Context, forms: readonly Form[], findings: readonly Finding[]): string {
  const { say, paint } = context;
  return forms
    .map((form, index) => {
      const own = findings.filter((finding) => finding.form === index);
      const none = `  ${paint.green(say({ zh: "没有发现问题", en: "no findings" }))}`;
      const told = new Set<string>();
      const shown = own.map((each) => {
        const again = told.has(each.rule);
        told.add(each.rule);
        return showFinding(context, form, each, again);
      });
      const body = shown.join("\n\n") || none;
      return `${formHeading(context, form)}\n\n${body}\n`;
    })
    .join("\n");
}
