import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

/** The same threads and memory as the product gives its own engine: the engine is not what is compared. */
export const openDuckDB = async (folder: string): Promise<DuckDBInstance> =>
  DuckDBInstance.create(":memory:", {
    threads: "2",
    memory_limit: "768MB",
    temp_directory: folder,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });

export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

export async function rowsOf(connection: DuckDBConnection, sql: string) {
  return (await connection.runAndReadAll(sql)).getRowsJson();
}
