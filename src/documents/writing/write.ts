import type { FormKind, TableDataOf } from "#model";
import type { TableDefinition } from "../tables/table.ts";
import { tables } from "../tables/tables.gen.ts";
import { docx } from "./docx.ts";
import type { Sheet } from "./sheet.ts";
import { xlsx } from "./xlsx.ts";

const writers = { docx, xlsx } as const satisfies {
  readonly [format: string]: (sheet: Sheet) => Promise<Uint8Array>;
};
export type TableFormat = keyof typeof writers;
export const tableFormats = ["docx", "xlsx"] as const satisfies readonly TableFormat[];

/**
 * Writes an official table as a Word document or a workbook. The same data gives the same bytes, on any machine and at
 * any time. Throws Fault "cell-too-long" where a text is longer than a workbook's cell can hold.
 */
export function writeTable<Table extends FormKind>(
  table: Table,
  data: TableDataOf[Table],
  format: TableFormat,
): Promise<Uint8Array> {
  const definition = tables.find(({ id }) => id === table) as TableDefinition<Table> | undefined;
  if (!definition) throw new Error(`no table ${table}`);
  return writers[format](definition.lay(data));
}
