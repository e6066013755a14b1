import { type Coverage, type Finding, rules, type Severity } from "#checks";
import type { Form } from "#model";
import type { Context } from "../context.ts";
import type { Words } from "../kit.ts";
import { severityNames, tinted } from "./findings.ts";
import { table } from "./table.ts";
import { printable, wrap } from "./text.ts";

const severities: readonly Severity[] = ["error", "warning", "advice"];

const stateNames: { readonly [State in Coverage["state"]]: Words } = {
  ran: { zh: "已审", en: "ran" },
  "not-applicable": { zh: "不适用", en: "not applicable" },
  "not-enough-data": { zh: "数据不足", en: "not enough data" },
  unreadable: { zh: "读不懂", en: "unreadable" },
};

/** How many findings of each severity, on how much paper. */
function counts({ say, paint, lang }: Context, forms: readonly Form[], findings: readonly Finding[]): string {
  const rows = forms.reduce((sum, form) => sum + form.indicators.length, 0);
  const parts = severities.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const text = `${say(severityNames[severity])} ${count}`;
    return count ? tinted(paint, severity)(text) : paint.dim(text);
  });
  const paper = say({
    zh: `共 ${forms.length} 张表、${rows} 行指标：`,
    en: `${forms.length} form${forms.length === 1 ? "" : "s"}, ${rows} indicator rows: `,
  });
  return paint.bold(paper) + parts.join(lang === "zh" ? "，" : ", ");
}

/** The same counts form by form, where there are several. */
function countsByForm(
  { say, width, paint }: Context,
  forms: readonly Form[],
  findings: readonly Finding[],
): string {
  return table(
    [
      { head: say({ zh: "表", en: "form" }), least: 12 },
      ...severities.map((severity) => ({ head: say(severityNames[severity]), right: true })),
    ],
    forms.map((form, index) => [
      printable(form.fields.projectName?.trim() || form.title || form.source.file),
      ...severities.map((severity) => {
        const own = findings.filter((finding) => finding.form === index && finding.severity === severity);
        return [{ text: String(own.length), tint: own.length ? tinted(paint, severity) : paint.dim }];
      }),
    ]),
    width,
    paint,
  );
}

/** Rules that lacked what they judge by, in some form or row, with the reason: they never count as passed. */
function gaps(context: Context, coverage: readonly Coverage[]): string {
  const { say, paint, width } = context;
  const byReason = new Map<string, { rule: string; state: Coverage["state"]; why: string; times: number }>();
  for (const { rule, state, why, paths } of coverage) {
    if (state === "ran" || state === "not-applicable") continue;
    const key = `${rule} ${state} ${why?.zh ?? ""}`;
    const entry = byReason.get(key) ?? { rule, state, why: why ? say(why) : "", times: 0 };
    entry.times += Math.max(1, paths.length);
    byReason.set(key, entry);
  }
  if (!byReason.size) return "";
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  return table(
    [
      { head: say({ zh: "规则", en: "rule" }), least: 16 },
      { head: say({ zh: "状态", en: "state" }), least: 8 },
      { head: say({ zh: "原因", en: "why" }), least: 12 },
      { head: say({ zh: "处", en: "times" }), right: true },
    ],
    [...byReason.values()].map(({ rule, state, why, times }) => {
      const title = titles.get(rule);
      return [title ? say(title) : rule, say(stateNames[state]), printable(why), String(times)];
    }),
    width,
    paint,
  );
}

/** The rules that were about nothing in these forms, counted by reason: one by one they would bury the gaps. */
function moot({ say, lang, width }: Context, coverage: readonly Coverage[]): string {
  const ran = new Set(coverage.filter(({ state }) => state === "ran").map(({ rule }) => rule));
  const byReason = new Map<string, Set<string>>();
  const all = new Set<string>();
  for (const each of coverage) {
    if (each.state !== "not-applicable" || ran.has(each.rule)) continue;
    const why = printable(each.why ? say(each.why) : "");
    byReason.set(why, (byReason.get(why) ?? new Set()).add(each.rule));
    all.add(each.rule);
  }
  if (!all.size) return "";
  const reasons = [...byReason]
    .sort(([, a], [, b]) => b.size - a.size)
    .map(([why, { size }]) => (lang === "zh" ? `${why} ${size} 条` : `${why} (${size})`));
  const head = say({
    zh: `不适用 ${all.size} 条（不算通过，--json 逐条列出）：`,
    en: `${all.size} not applicable (not counted as passed; --json lists each): `,
  });
  return wrap(`${head}${reasons.join(say({ zh: "；", en: "; " }))}${say({ zh: "。", en: "." })}`, width).join(
    "\n",
  );
}

/** Closing words of a check: counts, and what was not checked and why. */
export function showSummary(
  context: Context,
  forms: readonly Form[],
  findings: readonly Finding[],
  coverage: readonly Coverage[],
): string {
  const { say, paint, width } = context;
  const known = new Set(coverage.map(({ rule }) => rule));
  const ran = new Set(coverage.filter(({ state }) => state === "ran").map(({ rule }) => rule));
  const rulesLine = say({
    zh: `规则 ${known.size} 条，已审 ${ran.size} 条。`,
    en: `${known.size} rules, ${ran.size} of them ran.`,
  });
  const unread = forms.reduce((sum, form) => sum + form.unread.length, 0);
  const lines = [counts(context, forms, findings)];
  if (forms.length > 1) lines.push(countsByForm(context, forms, findings));
  lines.push(rulesLine);
  if (unread) {
    const warning = say({
      zh: `表中有 ${unread} 处内容未读懂，未纳入审核；用 duixian read 查看。`,
      en: `Not understood and not checked: ${unread} passage${unread === 1 ? "" : "s"}; see duixian read.`,
    });
    lines.push(paint.yellow(wrap(warning, width).join("\n")));
  }
  const table = gaps(context, coverage);
  if (table)
    lines.push(
      say({ zh: "未能审核的（不算通过）：", en: "Not checked (and not counted as passed):" }),
      table,
    );
  const aside = moot(context, coverage);
  if (aside) lines.push(paint.dim(aside));
  return `${lines.join("\n")}\n`;
}
