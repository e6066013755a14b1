import { officialTables, type TableFormat, tableFormats, writeTable } from "#documents";
import {
  type FormProof,
  figureOf,
  type MonitoringTable,
  type SelfEvaluationTable,
  type TableDataOf,
  type YearProof,
} from "#model";
import { decimal } from "#values";
import type { YearFile } from "../year/open.ts";

/** Drafted from the evidence for a person to accept or reword: on paper it must not look like their own words. */
const draft = (words: string): string => `（系统草拟，待确认）${words}`;

function selfEvaluation(proof: YearProof, { form, measured, money, score }: FormProof): SelfEvaluationTable {
  const by = new Map(measured.map((each) => [each.row, each]));
  const weights = [...score.rows, score.execution].flatMap((points) => (points ? [points.weight] : []));
  return {
    year: proof.year,
    form,
    money: { total: money, points: score.execution },
    goal: { expected: form.fields.annualGoal ?? "", actual: "" },
    rows: form.indicators.map((indicator, row) => {
      const attainment = by.get(row)?.attainment ?? null;
      return {
        indicator,
        attainment,
        points: score.rows[row] ?? null,
        cause: attainment && attainment.met === false ? draft(attainment.why.zh) : "",
      };
    }),
    total: {
      weight: weights.reduce((sum, weight) => sum.plus(weight), decimal(0)).toFixed(),
      score: score.total,
    },
    synthetic: proof.synthetic,
  };
}

function monitoring(proof: YearProof, { form, measured, money, watch }: FormProof): MonitoringTable {
  const by = new Map(measured.map((each) => [each.row, each.attainment]));
  const watched = new Map(watch.indicators.map((each) => [each.row, each]));
  return {
    asOf: proof.asOf,
    form,
    money: {
      total: {
        original: money.original,
        spent: money.spent,
        rate: money.rate,
        forecast: watch.moneyForecast?.expected ?? null,
      },
    },
    goal: form.fields.annualGoal ?? "",
    rows: form.indicators.map((indicator, row) => {
      const attainment = by.get(row) ?? null;
      const seen = watched.get(row);
      const forecast = seen?.forecast;
      return {
        indicator,
        attainment,
        forecast: forecast
          ? figureOf({ value: forecast.expected, unit: attainment?.unit ?? "" }, indicator.target)
          : attainment
            ? figureOf(attainment, indicator.target)
            : "",
        causes: [],
        reason: attainment && attainment.met === false ? draft(attainment.why.zh) : "",
        likelihood: seen?.likelihood ?? null,
        remark: "",
      };
    }),
    synthetic: proof.synthetic,
  };
}

const dataFor: {
  readonly [Kind in keyof TableDataOf]: (proof: YearProof, form: FormProof) => TableDataOf[Kind];
} = {
  declaration: (proof, { form }) => ({ form, synthetic: proof.synthetic }),
  monitoring,
  "self-evaluation": selfEvaluation,
};

/** The three official tables of every project as xlsx and docx, below `tables/`. */
export async function writeTables(
  proof: YearProof,
  formats: readonly TableFormat[] = tableFormats,
  told: (name: string) => void = () => undefined,
): Promise<readonly YearFile[]> {
  const files: YearFile[] = [];
  for (const [i, form] of proof.forms.entries())
    for (const { id, name } of officialTables)
      for (const format of formats) {
        const path = `tables/${i + 1}-${form.form.fields.projectName ?? "项目"}-${name.zh}.${format}`;
        files.push({ path, bytes: await writeTable(id, dataFor[id](proof, form), format) });
        told(path);
      }
  return files;
}
