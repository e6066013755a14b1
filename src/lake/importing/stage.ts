import type { DuckDBConnection } from "@duckdb/node-api";
import type { FieldShape, KindShape } from "#model";
import { sqlType } from "../columns.ts";
import { name, rowOf, text } from "../engine.ts";
import { blanks, castOf, diagnosisOf, leastOf, says, wordsCast } from "./casts.ts";
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

const cellOf = (index: number) => name(`c${index}`);
/** Column of the staged file that holds a field's text as it stood in the file. */
const rawOf = ({ field }: { readonly field: FieldShape }) => name(`raw ${field.name}`);

/** Arms of the CASE that says why a row is not taken; the first that holds is the reason. */
function armsFor(mapped: Mapped): readonly string[] {
  const { field, factor } = mapped;
  const value = name(field.name);
  const raw = rawOf(mapped);
  const hidden = field.personal || field.withheld;
  const quoted = hidden ? null : raw;
  const bad = note(field.name, diagnosisOf(field, raw, factor), quoted);
  const least = leastOf(field);
  return [
    field.required
      ? `WHEN ${value} IS NULL THEN CASE WHEN ${says(field, raw)} THEN ${bad} ELSE ${note(field.name, "'missing'", null)} END`
      : `WHEN ${value} IS NULL AND ${raw} IS NOT NULL AND ${says(field, raw)} THEN ${bad}`,
    ...(least === null
      ? []
      : [
          `WHEN ${value} < ${least} THEN ${note(field.name, "'negative'", hidden ? null : `CAST(${value} AS VARCHAR)`)}`,
        ]),
  ];
}

/**
 * A row counts for the year in which it was observed; one that holds from–until counts where it touches the year, and
 * one that names its year may have been observed before that year began.
 */
function yearArm(kind: KindShape, mapping: Mapping, year: number): string {
  const observed = mapping.mapped.find(({ field }) => field.name === kind.observed);
  if (!observed) return "";
  const value = name(kind.observed);
  const first = `DATE '${year}-01-01'`;
  const mapped = (field: string | undefined) => mapping.mapped.some((one) => one.field.name === field);
  const until = kind.until !== undefined && mapped(kind.until) ? name(kind.until) : null;
  const named = kind.year !== undefined && mapped(kind.year) ? name(kind.year) : null;
  const end = until
    ? `coalesce(${until}, ${first})`
    : named
      ? `CASE WHEN ${named} IS NULL THEN ${value} ELSE ${first} END`
      : value;
  const isInstant = observed.field.type.is === "instant";
  const last = isInstant ? `TIMESTAMP '${year}-12-31 23:59:59.999999'` : `DATE '${year}-12-31'`;
  const outside = (field: string) =>
    `THEN ${note(field, "'outside-year'", `CAST(${name(field)} AS VARCHAR)`)}`;
  return [
    ...(kind.year !== undefined && named ? [`WHEN ${named} <> ${year} ${outside(kind.year)}`] : []),
    `WHEN ${value} > ${last} OR ${end} < ${first} ${outside(kind.observed)}`,
  ].join(" ");
}

/** Words repeat: they are cast when the staged file is read, once per dictionary entry instead of once per row. */
const castLater = ({ type, personal }: FieldShape) =>
  !personal && (type.is === "text" || type.is === "word" || type.is === "yes-no");

/** Staged columns of one field: its raw text where it is cast later, else its value and the text of what failed. */
function stagedColumns({ field, index }: Mapped): readonly string[] {
  const cell = cellOf(index);
  const raw = rawOf({ field });
  if (castLater(field)) return [`${cell} AS ${raw}`];
  // A personal cell is never kept: text always casts, so the raw text could only say that there was none.
  const failed = field.personal
    ? "CAST(NULL AS VARCHAR)"
    : `CASE WHEN ${name(field.name)} IS NULL THEN ${cell} END`;
  return [name(field.name), `${failed} AS ${raw}`];
}

/** The value of a field that is cast at once. One level below, or DuckDB would cast once more for each mention. */
function castColumn({ field, index, factor }: Mapped): readonly string[] {
  if (castLater(field)) return [];
  const cast = castOf(field, cellOf(index), factor);
  return [`${field.personal ? pseudonymSql(cast) : cast} AS ${name(field.name)}`];
}

const projectField: FieldShape = {
  name: "project",
  label: "项目",
  labelEn: "Project",
  type: { is: "text" },
  required: true,
  aliases: [],
};

const judgedColumns = ({ mapped, project }: Mapping): readonly Mapped[] => [
  ...(project === null ? [] : [{ header: "", index: project, field: projectField, factor: "1" }]),
  ...mapped,
];

/**
 * Reads the whole table once into a Parquet file in file order: numbers and times already cast (instants in local
 * time), words still as text, and what is needed to say why a cell could not be cast.
 */
export async function stage(
  connection: DuckDBConnection,
  table: TextTable,
  mapping: Mapping,
  to: string,
): Promise<void> {
  const cells = table.headers.map((_, index) => cellOf(index));
  const judged = judgedColumns(mapping);
  const first = cellOf(judged.find(({ field }) => field.required)?.index ?? 0);
  // CASE, because AND would trim every row.
  const mayBeEmpty = `${first} IS NULL OR ${first} LIKE ' %' OR ${first} LIKE '\u3000%'`;
  const empty = `CASE WHEN ${mayBeEmpty} THEN trim(concat(${cells.join(", ")}), ${blanks}) = '' ELSE false END`;
  const columns = [
    ...judged.flatMap(stagedColumns),
    `${empty} AS blank`,
    ...(table.firstLine === null ? ["CAST(line AS BIGINT) AS line", "extra"] : []),
  ];
  await connection.run(
    `COPY (SELECT ${columns.join(", ")} FROM (SELECT ${["*", ...judged.flatMap(castColumn)].join(", ")} FROM ${table.from})) TO ${text(to)} (FORMAT parquet, COMPRESSION lz4_raw, WRITE_BLOOM_FILTER false)`,
  );
}

/**
 * SQL of the staged rows: `project`, every field of the kind, `line`, `blank`, and `note`, which is null for a row
 * that is taken and else says why not.
 */
export function stagedRows(
  path: string,
  staged: {
    readonly table: TextTable;
    readonly kind: KindShape;
    readonly mapping: Mapping;
    readonly fixedProject: string | null;
    readonly year: number | null;
  },
): string {
  const { table, kind, mapping, fixedProject, year } = staged;
  const judged = judgedColumns(mapping);
  const later = judged
    .filter(({ field }) => castLater(field))
    .map(({ field }) => `${wordsCast(field, rawOf({ field }))} AS ${name(field.name)}`);
  const unmapped = kind.fields.filter(
    (field) => !mapping.mapped.some((one) => one.field.name === field.name),
  );
  const arms = [
    ...(table.firstLine === null ? [`WHEN extra IS NOT NULL THEN ${note("", "'row-shape'", "extra")}`] : []),
    ...judged.flatMap(armsFor),
    ...(year === null ? [] : [yearArm(kind, mapping, year)]),
  ];
  const typed = [
    "*",
    ...later,
    ...unmapped.map((field) => `CAST(NULL AS ${sqlType(field)}) AS ${name(field.name)}`),
    ...(table.firstLine === null ? [] : [`file_row_number + ${table.firstLine} AS line`]),
    ...(fixedProject === null ? [] : [`${text(fixedProject)} AS project`]),
  ];
  const fields = ["project", "line", ...kind.fields.map((field) => name(field.name))];
  return (
    `(SELECT ${fields.join(", ")}, CASE ${arms.join(" ")} END AS note ` +
    `FROM (SELECT ${typed.join(", ")} FROM read_parquet(${text(path)})) WHERE NOT blank)`
  );
}

/** How many rows were read and how many of them carry a note. */
export type Counted = { readonly read: number; readonly noted: number; readonly repeated: number };

/**
 * Counts the rows and finds lines that repeat the key of an earlier line or of an earlier batch. Sorting
 * hashes costs half of counting distinct ones; only where two are equal are the keys themselves compared.
 */
export async function countRows(
  connection: DuckDBConnection,
  rows: string,
  kind: KindShape,
  earlier: readonly string[],
): Promise<Counted> {
  const keys = ["project", ...kind.key.map(name)].join(", ");
  const taken = `${rows} WHERE note IS NULL`;
  await connection.run(
    "CREATE OR REPLACE TEMP TABLE duplicate (line BIGINT, first_line BIGINT, first_source VARCHAR)",
  );
  const quick = await rowOf(
    connection,
    "SELECT count(*) AS n, count(h) AS taken, count(*) FILTER (WHERE h = before) AS again FROM (SELECT h, lag(h) OVER (ORDER BY h) AS before " +
      `FROM (SELECT CASE WHEN note IS NULL THEN hash(${keys}) END AS h FROM ${rows}))`,
  );
  const [read, noted] = [Number(quick.n), Number(quick.n) - Number(quick.taken)];
  if (Number(quick.again) > 0)
    await connection.run(
      `INSERT INTO duplicate SELECT line, first_line, NULL FROM (SELECT line, min(line) OVER (PARTITION BY ${keys}) AS first_line ` +
        `FROM ${taken} AND hash(${keys}) IN (SELECT hash(${keys}) FROM ${taken} GROUP BY 1 HAVING count(*) > 1)) ` +
        "WHERE line > first_line",
    );
  if (earlier.length > 0) await connection.run(earlierSql(kind, keys, taken, earlier));
  const repeated = Number((await rowOf(connection, "SELECT count(*) AS n FROM duplicate")).n);
  return { read, noted, repeated };
}

/** Keys sealed before, brought back to local time, joined with the rows not yet known to repeat. */
function earlierSql(kind: KindShape, keys: string, taken: string, earlier: readonly string[]): string {
  const sealed = kind.key.map((key) => {
    const isInstant = kind.fields.some((field) => field.name === key && field.type.is === "instant");
    return isInstant ? `make_timestamp(epoch_us(${name(key)}) + 28800000000) AS ${name(key)}` : name(key);
  });
  return (
    `INSERT INTO duplicate SELECT line, min(first_line), min(first_source) FROM ` +
    `(SELECT line, ${keys} FROM ${taken} AND line NOT IN (SELECT line FROM duplicate)) JOIN ` +
    `(SELECT project, ${sealed.join(", ")}, source_row AS first_line, source AS first_source FROM read_parquet([${earlier.map(text).join(", ")}])) ` +
    `USING (${keys}) GROUP BY line`
  );
}
