import { check, type Finding, fieldNames, rowCellNames, rules } from "#checks";
import type { ImportSummary, Lake } from "#lake";
import { type Binding, bindingOf } from "#measures";
import {
  type BatchNote,
  type Form,
  type FormProof,
  isLive,
  type MeasuredIndicator,
  type Points,
  type RejectedRow,
  type Remark,
  type Words,
  type YearProof,
} from "#model";
import { scoreForm } from "#scoring";
import { fiscalYear } from "#values";
import { version } from "../version.ts";
import type { Year } from "../year/open.ts";
import { kindName, measureIndicator } from "./indicator.ts";
import { spendingOf } from "./money.ts";
import { noticesOf } from "./notices.ts";
import { watchOf } from "./watch.ts";

/** Told after every indicator: how many are done, of how many, and which. */
export type Told = (done: number, total: number, what: string) => void;

const tableName: Words = { zh: "绩效指标表", en: "the indicator table" };

function whereOf(forms: readonly Form[], { form, row, cell }: Finding): Words {
  const names: { readonly [cell: string]: Words } = { ...fieldNames, ...rowCellNames };
  const name = (cell === null ? null : names[cell]) ?? tableName;
  const level3 = row === null ? "" : (forms[form]?.indicators[row]?.level3 ?? "");
  return level3 === "" ? name : { zh: `${level3} › ${name.zh}`, en: `${level3} › ${name.en}` };
}

function remarksOf(forms: readonly Form[]): readonly (readonly Remark[])[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title]));
  const { findings } = check(forms);
  return forms.map((_, form) =>
    findings
      .filter((finding) => finding.form === form)
      .map((finding) => ({
        rule: finding.rule,
        severity: finding.severity,
        title: titles.get(finding.rule) ?? { zh: finding.rule, en: finding.rule },
        where: whereOf(forms, finding),
        path: finding.path,
        message: finding.message,
        basis: finding.basis,
        suggestion: finding.suggestion && { zh: finding.suggestion.zh, en: finding.suggestion.en },
      })),
  );
}

const judgedBy = ({ settings }: Year, project: string, indicator: string) =>
  settings.judged.find((each) => each.project === project && each.indicator === indicator) ?? null;

/** Points that a person set say who set them and why. */
function signed(points: Points | null, judged: ReturnType<typeof judgedBy>): Points | null {
  if (!points || !judged) return points;
  const { by, reason } = judged;
  return {
    ...points,
    why: {
      zh: `${points.why.zh}评定人：${by}；理由：${reason}。`,
      en: `${points.why.en} Judged by ${by}: ${reason}.`,
    },
  };
}

async function proveForm(
  year: Year,
  lake: Lake,
  form: Form,
  remarks: readonly Remark[],
  told: () => void,
): Promise<FormProof> {
  const project = form.fields.projectCode ?? "";
  const window = fiscalYear(year.settings.fiscalYear);
  const asking = { lake, project, year: window, asOf: year.asOf };
  const bindings = year.bindings.get(project);
  const spending = await spendingOf(lake, project, window, year.asOf);
  const measured: (Omit<MeasuredIndicator, "points"> & { readonly binding: Binding | null })[] = [];
  for (const [row, indicator] of form.indicators.entries()) {
    if (!isLive(indicator)) continue;
    const binding = bindingOf(bindings, indicator);
    measured.push({
      ...(await measureIndicator(asking, indicator, row, binding, bindings?.file ?? "")),
      binding,
    });
    told();
  }
  const attainments = form.indicators.map(
    (_, row) => measured.find((each) => each.row === row)?.attainment ?? null,
  );
  const judged = form.indicators.map(({ level3 }) => judgedBy(year, project, level3));
  const {
    rows: scored,
    execution,
    total,
    soFar,
    grade,
    missingWeight,
    weightLog,
  } = scoreForm({
    form,
    attainments,
    money: spending.money,
    pack: year.pack,
    finished: year.settings.finished[project],
    judgedPoints: judged.map((each) => each?.points ?? null),
  });
  const rows = scored.map((points, i) => signed(points, judged[i] ?? null));
  return {
    form,
    measured: measured.map(({ binding: _, ...each }) => ({ ...each, points: rows[each.row] ?? null })),
    ...spending,
    score: { rows, execution, total, soFar, grade, missingWeight, weightLog },
    watch: watchOf(form, measured, spending, window, year.asOf),
    remarks,
  };
}

const noted = (lake: Lake): readonly BatchNote[] =>
  lake.manifest.batches.map(({ id, kind, file, sha256, source, rows, rejected, receivedAt, synthetic }) => ({
    id,
    kind,
    kindName: kindName(kind),
    file,
    sha256,
    source: source.file,
    sourceSha256: source.sha256,
    rows,
    rejected,
    receivedAt,
    synthetic,
  }));

const rejectedIn = (imports: readonly ImportSummary[]): readonly RejectedRow[] =>
  imports.flatMap(({ file, rejects }) =>
    rejects.map(({ line, field, why }) => ({ source: file, line, field, why })),
  );

/** Everything a year's folder and its sealed evidence prove as of a day. Same inputs, same proof, byte for byte. */
export async function computeYear(
  year: Year,
  lake: Lake,
  imports: readonly ImportSummary[],
  told: Told = () => undefined,
): Promise<YearProof> {
  const total = year.forms.reduce((sum, form) => sum + form.indicators.filter(isLive).length, 0);
  const remarks = remarksOf(year.forms);
  const forms: FormProof[] = [];
  let done = 0;
  for (const [i, form] of year.forms.entries())
    forms.push(
      await proveForm(year, lake, form, remarks[i] ?? [], () =>
        told(++done, total, form.fields.projectName ?? ""),
      ),
    );
  const { settings, pack } = year;
  return {
    schema: "duixian/proof/1",
    version: version(),
    unit: settings.unit,
    year: settings.fiscalYear,
    asOf: year.asOf,
    pack: { id: pack.id, name: pack.name },
    synthetic: settings.synthetic || lake.manifest.batches.some((batch) => batch.synthetic),
    forms,
    batches: noted(lake),
    rejected: rejectedIn(imports),
    notices: noticesOf(lake, year.forms, imports),
  };
}
