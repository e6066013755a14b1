import { officialTables, type TableFormat, tableFormats, writeTable } from "#documents";
import {
  type Attainment,
  type Forecasted,
  type FormKind,
  type FormProof,
  figureOf,
  type MonitoringTable,
  type SelfEvaluationTable,
  type TableDataOf,
  type Watch,
  type YearProof,
} from "#model";
import { decimal, fiscalYear, type Target } from "#values";
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

type Watched = Watch["indicators"][number];

/** An estimate to the hundred yuan, two decimals in 万元: more would pretend to know; the year's end is no estimate. */
const estimate = ({ expected, low, high }: Forecasted): string =>
  low === high ? expected : decimal(expected).div(100).toDecimalPlaces(0).times(100).toFixed(2);

/** The forecast, the figure itself once its window is over, and nothing where nobody can say. */
function foretold(target: Target, attainment: Attainment, seen: Watched | null): string {
  if (attainment.asOf >= attainment.window.to) return figureOf(attainment, target);
  return seen?.forecast ? figureOf({ value: seen.forecast.expected, unit: attainment.unit }, target) : "";
}

/** A reason is due unless the target will certainly be reached: 财预〔2019〕136号 asks for one beside every other tick. */
function reasonOf(attainment: Attainment, seen: Watched | null): string {
  if (attainment.met === false || attainment.state === "partial" || attainment.state === "missing")
    return draft(attainment.why.zh);
  return seen && seen.likelihood !== null && seen.likelihood !== "certain" ? draft(seen.why.zh) : "";
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
        forecast: watch.moneyForecast ? estimate(watch.moneyForecast) : null,
      },
    },
    goal: form.fields.annualGoal ?? "",
    rows: form.indicators.map((indicator, row) => {
      const attainment = by.get(row) ?? null;
      const seen = watched.get(row) ?? null;
      return {
        indicator,
        attainment,
        forecast: attainment ? foretold(indicator.target, attainment, seen) : "",
        causes: [],
        reason: attainment ? reasonOf(attainment, seen) : "",
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
  // The declaration is what the unit handed in: its evidence may be synthetic, the form is not.
  declaration: (_, { form }) => ({ form }),
  monitoring,
  "self-evaluation": selfEvaluation,
};

/** A self-evaluation speaks of a whole year: before its end there is nothing to hand in. */
const isDue = (table: FormKind, { asOf, year }: YearProof): boolean =>
  table !== "self-evaluation" || asOf >= fiscalYear(year).to;

/** The official tables of every project as xlsx and docx, below `tables/`: those whose time has come. */
export async function writeTables(
  proof: YearProof,
  formats: readonly TableFormat[] = tableFormats,
  told: (name: string) => void = () => undefined,
): Promise<readonly YearFile[]> {
  const files: YearFile[] = [];
  for (const [i, form] of proof.forms.entries())
    for (const { id, name } of officialTables.filter((table) => isDue(table.id, proof)))
      for (const format of formats) {
        const path = `tables/${i + 1}-${form.form.fields.projectName ?? "项目"}-${name.zh}.${format}`;
        files.push({ path, bytes: await writeTable(id, dataFor[id](proof, form), format) });
        told(path);
      }
  return files;
}
