import type { DuckDBConnection } from "@duckdb/node-api";
import type { FieldShape, KindShape } from "#model";
import { sqlType } from "../columns.ts";
import { name, rowOf, text } from "../engine.ts";
import { castOf, diagnosisOf, leastOf, says } from "./casts.ts";
import type { Mapped, Mapping } from "./headers.ts";
import { pseudonymSql } from "./pseudonym.ts";
import type { TextTable } from "./table.ts";

/** Separates field, reason and cell in a reject note; no cell of a text file holds it after trimming. */
export const noteSign = "\u001f";
const sign = `chr(${noteSign.charCodeAt(0)})`;

/** How long a quoted cell may be in a reject. */
const quotedLength = 80;

const note = (field: string, reason: string, cell: string | null) =>
  `${text(field)} || ${sign} || ${reason} || ${sign} || ${cell === null ? "''" : `coalesce(left(${cell}, ${quotedLength}), '')`}`;

const rawOf = (index: number) => name(`c${index}`);
const cellFor = ({ field, index }: Mapped) => (field.personal ? null : rawOf(index));

/** Arms of the CASE that says why a row is not taken; the first that holds is the reason. */
function armsFor(mapped: Mapped): readonly string[] {
  const { field, index, factor } = mapped;
  const value = name(field.name);
  const raw = rawOf(index);
  const quoted = cellFor(mapped);
  const bad = note(field.name, diagnosisOf(field, raw, factor), quoted);
  const least = leastOf(field);
  return [
    field.required
      ? `WHEN ${value} IS NULL THEN CASE WHEN ${says(field, raw)} THEN ${bad} ELSE ${note(field.name, "'missing'", null)} END`
      : `WHEN ${value} IS NULL AND ${raw} IS NOT NULL AND ${says(field, raw)} THEN ${bad}`,
    ...(least === null ? [] : [`WHEN ${value} < ${least} THEN ${note(field.name, "'negative'", quoted)}`]),
  ];
}

/** A row counts for the year in which it was observed; one that holds from–until counts where it touches the year. */
function yearArm(kind: KindShape, mapping: Mapping, year: number): string {
  const observed = mapping.mapped.find(({ field }) => field.name === kind.observed);
  if (!observed) return "";
  const value = name(kind.observed);
  const until = mapping.mapped.find(({ field }) => field.name === kind.until);
  const end = until ? `coalesce(${name(until.field.name)}, DATE '${year}-01-01')` : value;
  const last =
    observed.field.type.is === "instant"
      ? `TIMESTAMP '${year}-12-31 23:59:59.999999'`
      : `DATE '${year}-12-31'`;
  const begin = `DATE '${year}-01-01'`;
  return `WHEN ${value} > ${last} OR ${end} < ${begin} THEN ${note(kind.observed, "'outside-year'", rawOf(observed.index))}`;
}

function projectionOf(
  kind: KindShape,
  mapping: Mapping,
): { readonly typed: string; readonly fields: readonly FieldShape[] } {
  const typed = mapping.mapped.map(({ field, index, factor }) => {
    const value = castOf(field, rawOf(index), factor);
    return `${field.personal ? pseudonymSql(value) : value} AS ${name(field.name)}`;
  });
  return { typed: typed.join(", "), fields: kind.fields };
}

/**
 * Casts the whole table once into a Parquet file in file order: typed fields (instants in local time), `project` where
 * it is a column, `line` where rows are not lines, and `note`, null for every row that is taken.
 */
export async function stage(
  connection: DuckDBConnection,
  input: {
    readonly table: TextTable;
    readonly kind: KindShape;
    readonly mapping: Mapping;
    readonly year: number | null;
    readonly to: string;
  },
): Promise<void> {
  const { table, kind, mapping, year, to } = input;
  const { typed } = projectionOf(kind, mapping);
  const projectField: FieldShape = {
    name: "project",
    label: "项目",
    labelEn: "Project",
    type: { is: "text" },
    required: true,
    aliases: [],
  };
  const project: Mapped | null =
    mapping.project === null
      ? null
      : { header: "", index: mapping.project, field: projectField, factor: "1" };
  const columns = table.headers.map((_, index) => rawOf(index));
  const empty = `trim(concat(${columns.join(", ")})) = ''`;
  const judged = [...(project ? [project] : []), ...mapping.mapped];
  const required = judged
    .filter(({ field }) => field.required)
    .map(({ field }) => `${name(field.name)} IS NULL`);
  const arms = [
    `WHEN ${required.join(" AND ")} AND ${empty} THEN 'blank'`,
    ...(table.firstLine === null ? [`WHEN extra IS NOT NULL THEN ${note("", "'row-shape'", "extra")}`] : []),
    ...judged.flatMap(armsFor),
    ...(year === null ? [] : [yearArm(kind, mapping, year)]),
  ];
  const unmapped = kind.fields.filter(
    ({ name: field }) => !mapping.mapped.some((one) => one.field.name === field),
  );
  const outputs = [
    ...(project ? ["project"] : []),
    ...(table.firstLine === null ? ["CAST(line AS BIGINT) AS line"] : []),
    ...mapping.mapped.map(({ field }) => name(field.name)),
    ...unmapped.map((field) => `CAST(NULL AS ${sqlType(field)}) AS ${name(field.name)}`),
  ];
  const inner = [
    ...columns,
    ...(table.firstLine === null ? ["line", "extra"] : []),
    ...(project ? [`${castOf(projectField, rawOf(project.index), "1")} AS project`] : []),
    typed,
  ];
  await connection.run(
    `COPY (SELECT ${outputs.join(", ")}, CASE ${arms.join(" ")} END AS note FROM (SELECT ${inner.join(", ")} FROM ${table.from})) ` +
      `TO ${text(to)} (FORMAT parquet, COMPRESSION lz4_raw)`,
  );
}

/** The staged rows with `line`, whichever way it is known, and `project`, fixed or not. */
export function stagedRows(path: string, table: TextTable, fixedProject: string | null): string {
  const line = table.firstLine === null ? "" : `, file_row_number + ${table.firstLine} AS line`;
  const project = fixedProject === null ? "" : `, ${text(fixedProject)} AS project`;
  return `(SELECT *${line}${project} FROM read_parquet(${text(path)}))`;
}

/**
 * Lines that repeat the key of an earlier line or of an earlier batch. Counting distinct hashes costs almost nothing;
 * only where it disagrees with the count of rows are the keys themselves compared.
 */
export async function findDuplicates(
  connection: DuckDBConnection,
  rows: string,
  kind: KindShape,
  earlier: readonly string[],
): Promise<number> {
  const keys = ["project", ...kind.key.map(name)].join(", ");
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE duplicate (line BIGINT, first_line BIGINT, first_source VARCHAR)",
  );
  const quick = await rowOf(
    connection,
    `SELECT count(*) AS n, count(DISTINCT hash(${keys})) AS d FROM ${rows} WHERE note IS NULL`,
  );
  if (quick.n !== quick.d)
    await connection.run(
      `INSERT INTO duplicate SELECT line, first_line, NULL FROM (SELECT line, min(line) OVER (PARTITION BY ${keys}) AS first_line ` +
        `FROM ${rows} WHERE note IS NULL AND hash(${keys}) IN (SELECT hash(${keys}) FROM ${rows} WHERE note IS NULL GROUP BY 1 HAVING count(*) > 1)) ` +
        "WHERE line > first_line",
    );
  if (earlier.length > 0) {
    const sealed = kind.key.map((field) => {
      const shape = kind.fields.find((one) => one.name === field);
      const local = `make_timestamp(epoch_us(${name(field)}) + 28800000000)`;
      return shape?.type.is === "instant" ? `${local} AS ${name(field)}` : name(field);
    });
    await connection.run(
      `INSERT INTO duplicate SELECT line, min(first_line), min(first_source) FROM (SELECT line, ${keys} FROM ${rows} WHERE note IS NULL AND line NOT IN (SELECT line FROM duplicate)) ` +
        `JOIN (SELECT project, ${sealed.join(", ")}, source_row AS first_line, source AS first_source FROM read_parquet([${earlier.map(text).join(", ")}])) USING (${keys}) GROUP BY line`,
    );
  }
  return Number((await rowOf(connection, "SELECT count(*) AS n FROM duplicate")).n ?? 0);
}
