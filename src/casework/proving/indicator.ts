import { kinds } from "#evidence";
import type { Lake } from "#lake";
import { agree, attain, type Binding, compile, explain, type Obligation, oblige } from "#measures";
import type { Attainment, EvidenceColumn, EvidenceRow, Indicator, MeasuredIndicator, Words } from "#model";
import type { Day, Window } from "#values";
import { monthEnds } from "./months.ts";

/** As many rows as a person looks through; the query is there for the rest. */
const rowsShown = 100;
/** Row by row a project's evidence is held in memory; beyond this many rows the second evaluator is not run. */
const rowsCountedTwice = 500_000;

export type Asking = {
  readonly lake: Lake;
  readonly project: string;
  readonly year: Window;
  readonly asOf: Day;
};

async function attained({ lake, project }: Asking, obligation: Obligation, rows: number) {
  const query = compile(obligation);
  const answer = await lake.run(project, query, { limit: rows });
  const coverage = query.kinds.flatMap((kind) => lake.coverage(kind, project));
  const attainment: Attainment = attain(obligation, answer.parts, {
    coverage,
    batches: answer.batchIds,
    sqlDigest: answer.sqlDigest,
    ...(answer.rows[0] ? { worst: answer.rows[0] } : {}),
  });
  return { attainment, answer, query };
}

const noCode: Words = {
  zh: "申报表没有项目编码，佐证和绑定都对应不上，请先补填。",
  en: "The form has no project code, so that neither evidence nor bindings can name it; fill it in.",
};
const noBinding: Words = {
  zh: "没有绑定计量方式，请在 bindings 里写明怎样计量。",
  en: "No binding says how to count it; write one under bindings.",
};

const unbound = ({ project, year, asOf }: Asking): Attainment => ({
  state: "missing",
  value: null,
  unit: "",
  window: year,
  asOf,
  met: null,
  rows: 0,
  batches: [],
  query: null,
  why: project === "" ? noCode : noBinding,
  parts: {},
});

async function secondly({ lake, project }: Asking, obligation: Obligation, parts: Attainment["parts"]) {
  const sealed = obligation.measure.kinds.flatMap(({ id }) => lake.batches(id, project));
  if (sealed.reduce((sum, batch) => sum + (batch.projects[project]?.rows ?? 0), 0) > rowsCountedTwice)
    return null;
  const rows: { [kind: string]: readonly EvidenceRow[] } = {};
  for (const { id } of obligation.measure.kinds) rows[id] = await Array.fromAsync(lake.rowsOf(id, project));
  const differences = agree(parts, obligation.measure.oracle(rows, obligation.cut)).map(
    ({ part, sql, oracle }) => `${part}: ${sql ?? "null"} ≠ ${oracle ?? "null"}`,
  );
  return { agrees: differences.length === 0, differences };
}

/** Counts one live indicator, by SQL and once more row by row, and month by month up to the day. */
export async function measureIndicator(
  asking: Asking,
  indicator: Indicator,
  row: number,
  binding: Binding | null,
  file: string,
): Promise<Omit<MeasuredIndicator, "points">> {
  if (!binding)
    return {
      row,
      attainment: unbound(asking),
      measure: null,
      evidence: [],
      columns: [],
      secondEvaluator: null,
      trend: [],
    };
  const duty = { indicator, measure: binding.measure, window: binding.window, year: asking.year, file };
  const obligation = oblige({ ...duty, asOf: asking.asOf });
  const { attainment, answer, query } = await attained(asking, obligation, rowsShown);
  const trend: { readonly to: Day; readonly value: string | null }[] = [];
  for (const to of monthEnds(asking.year, asking.asOf)) {
    const then =
      to === asking.asOf ? attainment : (await attained(asking, oblige({ ...duty, asOf: to }), 0)).attainment;
    trend.push({ to, value: then.value });
  }
  const { zh, en } = explain(obligation);
  return {
    row,
    attainment,
    measure: {
      shape: binding.measure.shape,
      sentence: { zh, en },
      ...query,
      window: obligation.window,
    },
    evidence: answer.rows,
    columns: Object.keys(answer.rows[0] ?? {})
      .filter((name) => !provenance.has(name))
      .map((name) => columnOf(binding.measure, name)),
    secondEvaluator: await secondly(asking, obligation, answer.parts),
    trend,
  };
}

/** Columns that a measure over several kinds makes of its own. */
const joint: readonly EvidenceColumn[] = [
  { name: "entry", label: { zh: "事项", en: "Entry" }, is: "plain" },
  { name: "number", label: { zh: "文号", en: "Number" }, is: "plain" },
  { name: "dated", label: { zh: "日期", en: "Day" }, is: "plain" },
];
const provenance = new Set(["source", "source_row", "batch", "received_at"]);

function columnOf({ kinds: read }: Binding["measure"], name: string): EvidenceColumn {
  const field = read.flatMap(({ fields }) => fields).find((each) => each.name === name);
  if (!field)
    return joint.find((each) => each.name === name) ?? { name, label: { zh: name, en: name }, is: "plain" };
  const { is } = field.type;
  return {
    name,
    label: { zh: field.label, en: field.labelEn },
    is: field.personal ? "pseudonym" : is === "instant" || is === "yes-no" ? is : "plain",
  };
}

/** The kinds a bundle's reader needs words for. */
export const kindName = (id: string) => {
  const kind = kinds.find((each) => each.id === id);
  return { zh: kind?.name ?? id, en: kind?.nameEn ?? id };
};
