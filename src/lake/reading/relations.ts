import type { KindShape } from "#model";
import { relationColumns, relationName } from "../columns.ts";
import { name, text } from "../engine.ts";

/** SQL of one project's rows of a kind over these sealed files; without files an empty relation of the same types. */
export function relationSql(kind: KindShape, files: readonly string[], project: string): string {
  const columns = relationColumns(kind);
  if (files.length === 0)
    return `SELECT ${columns.map(([column, type]) => `CAST(NULL AS ${type}) AS ${name(column)}`).join(", ")} WHERE false`;
  return (
    `SELECT ${columns.map(([column]) => name(column)).join(", ")} ` +
    `FROM read_parquet([${files.map(text).join(", ")}]) WHERE project = ${text(project)}`
  );
}

export const viewSql = (kind: KindShape, files: readonly string[], project: string): string =>
  `CREATE OR REPLACE TEMP VIEW ${name(relationName(kind.id))} AS ${relationSql(kind, files, project)}`;
