import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";

export type Engine = {
  connect(): Promise<DuckDBConnection>;
  close(): void;
};

/**
 * An in-memory DuckDB that never goes to the network, spills only into `scratch` and speaks UTC. Quantiles hold their
 * values outside `memory`, so it is a target, not a cap.
 */
export async function openEngine(options: {
  readonly scratch: string;
  readonly memory?: string;
  readonly threads?: number;
  /** The only directory queries may read; anywhere else is then out of reach for good. */
  readonly within?: string;
}): Promise<Engine> {
  const instance = await DuckDBInstance.create(":memory:", {
    threads: String(options.threads ?? 2),
    memory_limit: options.memory ?? "768MB",
    temp_directory: options.scratch,
    max_temp_directory_size: "64GB",
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
  });
  if (options.within !== undefined) {
    const first = await instance.connect();
    await first.run(`SET allowed_directories = ${list([options.within, options.scratch])}`);
    await first.run("SET enable_external_access = false");
    first.closeSync();
  }
  return {
    async connect() {
      const connection = await instance.connect();
      await connection.run("SET TimeZone = 'UTC'");
      // Sealed files never change: their footers need to be read once, not for every measure.
      await connection.run("SET parquet_metadata_cache = true");
      return connection;
    },
    close: () => instance.closeSync(),
  };
}

export const text = (value: string) => `'${value.replaceAll("'", "''")}'`;
export const name = (value: string) => `"${value.replaceAll('"', '""')}"`;
export const list = (values: readonly string[]) => `[${values.map(text).join(", ")}]`;

export type Row = { readonly [column: string]: string | null };

/** A value of DuckDB's JSON form as text: decimals, big integers, days and timestamps already are. */
export const asText = (value: unknown): string | null =>
  value === null || value === undefined
    ? null
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);

/** Every value as the text SQL gave it. Never through getRowsJS, which makes a float of a decimal. */
export async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJson().map((row) => {
    const out: { [column: string]: string | null } = {};
    for (const [column, value] of Object.entries(row)) out[column] = asText(value);
    return out;
  });
}

export async function rowOf(connection: DuckDBConnection, sql: string): Promise<Row> {
  return (await rowsOf(connection, sql))[0] ?? {};
}
