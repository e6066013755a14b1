import { fieldNames, rowCellNames } from "#checks";
import { type Amount, amountFields, type FieldName, type Form, type FormKind, textFields } from "#model";
import type { Target } from "#values";
import type { Context } from "../context.ts";
import type { Words } from "../kit.ts";
import { placeWords, sourceWords } from "./place.ts";
import { moneyTable, overallLines, watchedLines, watchedName } from "./reported.ts";
import { type Cell, type Column, table } from "./table.ts";
import { targetWords } from "./target.ts";
import { columns, hang, padEnd, printable } from "./text.ts";

export const kindNames: { readonly [Kind in FormKind]: Words } = {
  declaration: { zh: "绩效目标申报表", en: "declaration" },
  "self-evaluation": { zh: "绩效自评表", en: "self-evaluation" },
  monitoring: { zh: "绩效运行监控表", en: "monitoring table" },
};

const blank = { zh: "（空）", en: "(blank)" };

/** “a.docx › 表 1 · 信息安全运行维护”. */
export function formHeading({ say, paint, lang, width }: Context, form: Form): string {
  const { file } = form.source;
  const at = sourceWords(form.source.at, lang);
  const name = printable(form.fields.projectName?.trim() || form.title || say(kindNames[form.kind]));
  const about = `${say(kindNames[form.kind])} · ${printable([file, at].filter(Boolean).join(" › "))}`;
  return columns(`${name} ${about}`) <= width
    ? `${paint.bold(name)} ${paint.dim(about)}`
    : `${paint.bold(hang("", name, width))}\n${paint.dim(hang("  ", about, width))}`;
}

/** "3000000.5" → "3,000,000.5". */
const grouped = (figure: string): string => figure.replace(/\d(?=(?:\d{3})+(?:\.|$))(?<!\..*)/g, "$&,");

function amountText({ say }: Context, { text, printedUnit, yuan }: Amount): string {
  if (!text.trim()) return say(blank);
  const printed = [text, printedUnit].filter(Boolean).join(" ");
  return yuan === null
    ? `${printed}${say({ zh: "（单位与数字不能同时采信，未折算）", en: " (label and figure cannot both be right; not converted)" })}`
    : `${printed}${say({ zh: `（${grouped(yuan)} 元）`, en: ` (${grouped(yuan)} yuan)` })}`;
}

function fieldLines(context: Context, form: Form): string {
  const { say, paint, width } = context;
  const order = Object.keys(fieldNames).filter((name): name is FieldName =>
    [...textFields, ...amountFields].some((field) => field === name),
  );
  const printed = order.filter((name) => form.fields[name] !== undefined);
  const lead = Math.max(...printed.map((name) => columns(say(fieldNames[name]))));
  return printed
    .map((name) => {
      const value = form.fields[name] ?? "";
      const text = typeof value === "string" ? value.trim() || say(blank) : amountText(context, value);
      return hang(`  ${paint.cyan(padEnd(say(fieldNames[name]), lead))}  `, printable(text), width);
    })
    .join("\n");
}

/** The target's words, and below them how they were understood where that adds something. */
function targetCell({ paint, lang }: Context, target: Target): Cell {
  const text = printable(target.text);
  if (target.kind === "notApplicable" || target.kind === "empty") return [{ text, tint: paint.dim }];
  const read = targetWords(target, lang);
  const plain = (words: string) =>
    words
      .normalize("NFKC")
      .replace(/[\s()]/g, "")
      .replaceAll("≧", "≥")
      .replaceAll("≦", "≤")
      .replaceAll("═", "=");
  if (plain(read) === plain(text)) return text;
  return [{ text }, { text: `→ ${read}`, tint: target.kind === "unreadable" ? paint.red : paint.green }];
}

function indicatorTable(context: Context, form: Form): string {
  const { say, paint, width } = context;
  const optional = (["weight", "actual", "score", "cause"] as const).filter((name) =>
    form.indicators.some((row) => (row[name] ?? "") !== ""),
  );
  const isWatched = form.indicators.some((row) => watchedLines(context, row).length > 0);
  const heads: Column[] = [
    { head: say(rowCellNames.level1), merge: true, least: 6, most: 8 },
    { head: say(rowCellNames.level2), merge: true, least: 8, most: 12 },
    { head: say(rowCellNames.level3), least: 10 },
    { head: say(rowCellNames.target), least: 10 },
    ...optional.map((name) => ({ head: say(rowCellNames[name]), least: 4 })),
    ...(isWatched ? [{ head: say(watchedName(form.indicators)), least: 4 }] : []),
  ];
  if (form.indicators.some((row) => row.explanation))
    heads.push({ head: say(rowCellNames.explanation), least: 8 });
  const rows = form.indicators.map((row) => [
    printable(row.level1),
    `${row.required ? "*" : ""}${printable(row.level2)}`,
    printable(row.level3),
    targetCell(context, row.target),
    ...optional.map((name) => printable(row[name] ?? "")),
    ...(isWatched ? [watchedLines(context, row)] : []),
    printable(row.explanation),
  ]);
  return table(heads, rows, width, paint);
}

function unreadLines({ paint, width, lang, say }: Context, form: Form): string {
  return form.unread
    .map(({ at, text, why }) => {
      const words = [placeWords(at, lang), printable(text)].filter(Boolean).join("  ");
      return `${hang(`  ${paint.yellow("?")} `, words, width)}\n${paint.dim(hang("    ", printable(say(why)), width))}`;
    })
    .join("\n");
}

/** A form for reading: its fields, its rows with what each target was understood to mean, and what was not understood. */
export function showForm(context: Context, form: Form): string {
  const { say, paint } = context;
  const count = form.indicators.length;
  const parts = [formHeading(context, form), fieldLines(context, form), ""];
  parts.push(...[moneyTable(context, form), overallLines(context, form)].filter(Boolean));
  parts.push(paint.bold(say({ zh: `指标 ${count} 行`, en: `${count} indicator rows` })));
  if (count) parts.push(indicatorTable(context, form));
  if (form.unread.length)
    parts.push(
      paint.yellow(
        say({
          zh: `未读懂 ${form.unread.length} 处`,
          en: `${form.unread.length} passage${form.unread.length === 1 ? "" : "s"} not understood`,
        }),
      ),
      unreadLines(context, form),
    );
  return `${parts.join("\n")}\n`;
}
