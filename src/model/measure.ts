/**
 * What `measures` compiles and `lake` runs. The text is the common subset of DuckDB and PostgreSQL and names one
 * relation per evidence kind, `evidence_<kind>` with - as _ (evidence_message_count), which the lake provides over
 * the sealed batches of ONE project, with columns: the kind's fields; `<instant field>_on` (local date) beside every
 * instant; `source` text, `source_row` integer, `batch` text, `received_at` timestamp (UTC).
 */
export type Query = {
  /** One row of exact parts: integers, exact decimals, timestamps, dates. */
  readonly sql: string;
  /** The rows the figure rests on, worst first: source, source_row, batch, then the columns people want to see. */
  readonly rowsSql: string;
  readonly kinds: readonly string[];
};
/** Parts by column name, every value as text exactly as SQL gave it; null stays null. */
export type Parts = { readonly [name: string]: string | null };
/** One evidence row as plain text values by field name, for the second evaluator and for showing. */
export type EvidenceRow = { readonly [field: string]: string | null };
