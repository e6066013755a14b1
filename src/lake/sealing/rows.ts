import type { DuckDBConnection } from "@duckdb/node-api";
import type { FieldShape, KindShape } from "#model";
import { name, text } from "../engine.ts";

/** Local time to UTC. The mainland has kept +8 without summer time since 1992; integer arithmetic needs no ICU. */
const sealedColumns = ({ name: field, type }: FieldShape): readonly string[] =>
  type.is === "instant"
    ? [
        `make_timestamp(epoch_us(${name(field)}) - 28800000000) AS ${name(field)}`,
        `CAST(${name(field)} AS DATE) AS ${name(`${field}_on`)}`,
      ]
    : [name(field)];

/** Writes the taken rows by project, observed time and line, so that a project's month is a few row groups. */
export async function writeRows(
  connection: DuckDBConnection,
  batch: {
    readonly kind: KindShape;
    readonly rows: string;
    readonly source: string;
    readonly batch: string;
    readonly receivedAt: string;
    readonly to: string;
  },
): Promise<void> {
  const { kind, rows } = batch;
  const carried = ["project", ...kind.fields.map((field) => name(field.name)), "line"];
  const sealed = [
    "project",
    ...kind.fields.flatMap(sealedColumns),
    `${text(batch.source)} AS source`,
    "line AS source_row",
    `${text(batch.batch)} AS batch`,
    `TIMESTAMP ${text(batch.receivedAt)} AS received_at`,
  ];
  await connection.run(
    `COPY (SELECT ${sealed.join(", ")} FROM (SELECT ${carried.join(", ")} FROM ${rows} ORDER BY project, ${name(kind.observed)}, line)) ` +
      `TO ${text(batch.to)} (FORMAT parquet, COMPRESSION zstd)`,
  );
}
