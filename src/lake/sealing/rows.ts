import type { DuckDBConnection } from "@duckdb/node-api";
import type { FieldShape, KindShape } from "#model";
import { name, rowsOf, text } from "../engine.ts";

/** Local time to UTC. The mainland has kept +8 without summer time since 1992; integer arithmetic needs no ICU. */
const sealedColumns = ({ name: field, type }: FieldShape): readonly string[] =>
  type.is === "instant"
    ? [
        `make_timestamp(epoch_us(${name(field)}) - 28800000000) AS ${name(field)}`,
        `CAST(${name(field)} AS DATE) AS ${name(`${field}_on`)}`,
      ]
    : [name(field)];

/** Written as an enumeration of one word, which spares the writer hashing the same text for every row. */
const constant = (value: string) => `CAST(${text(value)} AS ENUM (${text(value)}))`;

/** More names than this and an enumeration no longer sorts faster than text. */
const mostEnumerated = 10_000;

/** Projects as an enumeration in name order: the sort compares small numbers and gives the same order. */
async function projectType(connection: DuckDBConnection, rows: string): Promise<string> {
  const found = await rowsOf(
    connection,
    `SELECT DISTINCT project FROM ${rows} WHERE project IS NOT NULL ORDER BY project LIMIT ${mostEnumerated + 1}`,
  );
  const names = found.map(({ project }) => text(project ?? ""));
  return names.length === 0 || names.length > mostEnumerated ? "VARCHAR" : `ENUM (${names.join(", ")})`;
}

/** Writes the taken rows by project, observed time and line, so that a project's month is a few row groups. */
export async function writeRows(
  connection: DuckDBConnection,
  batch: {
    readonly kind: KindShape;
    readonly rows: string;
    /** Rows among which every project occurs; reading their projects alone is cheap. */
    readonly everyRow: string;
    readonly source: string;
    readonly batch: string;
    readonly receivedAt: string;
    readonly to: string;
  },
): Promise<void> {
  const { kind, rows } = batch;
  const project = await projectType(connection, batch.everyRow);
  const carried = [
    `CAST(project AS ${project}) AS project`,
    ...kind.fields.map((field) => name(field.name)),
    "line",
  ];
  const sealed = [
    "CAST(project AS VARCHAR) AS project",
    ...kind.fields.flatMap(sealedColumns),
    `${constant(batch.source)} AS source`,
    "line AS source_row",
    `${constant(batch.batch)} AS batch`,
    `TIMESTAMP ${text(batch.receivedAt)} AS received_at`,
  ];
  await connection.run(
    `COPY (SELECT ${sealed.join(", ")} FROM (SELECT ${carried.join(", ")} FROM ${rows} ORDER BY project, ${name(kind.observed)}, line)) ` +
      `TO ${text(batch.to)} (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, WRITE_BLOOM_FILTER false)`,
  );
}
