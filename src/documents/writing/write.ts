import type { FormKind, TableDataOf } from "#model";
import type { TableDefinition } from "../tables/table.ts";
import { tables } from "../tables/tables.gen.ts";
import type { Sheet } from "./sheet.ts";

// The library behind docx takes longer to load than most commands run: it comes in with the first table written.
const writers = {
  docx: async (sheet: Sheet) => (await import("./docx.ts")).docx(sheet),
  xlsx: async (sheet: Sheet) => (await import("./xlsx.ts")).xlsx(sheet),
} as const;
export type TableFormat = keyof typeof writers;
export const tableFormats = ["docx", "xlsx"] as const satisfies readonly TableFormat[];

/** The official tables there are, with their names. */
export const officialTables: readonly {
  readonly id: FormKind;
  readonly name: { readonly zh: string; readonly en: string };
  readonly basis: readonly string[];
}[] = tables.map(({ id, name, basis }) => ({ id, name, basis }));

/**
 * Writes an official table as a Word document or a workbook. The same data gives the same bytes, on any machine and at
 * any time. Rejects with Fault "cell-too-long" where a text is longer than a workbook's cell can hold.
 */
export async function writeTable<Table extends FormKind>(
  table: Table,
  data: TableDataOf[Table],
  format: TableFormat,
): Promise<Uint8Array> {
  const definition = tables.find(({ id }) => id === table) as TableDefinition<Table> | undefined;
  if (!definition) throw new Error(`no table ${table}`);
  return writers[format](definition.lay(data));
}
