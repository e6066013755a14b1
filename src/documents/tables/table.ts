import type { FormKind, TableDataOf } from "#model";
import type { Sheet } from "../writing/sheet.ts";

/** One official table: its names, and how its data is laid out on paper. */
export type TableDefinition<Id extends FormKind> = {
  readonly id: Id;
  readonly name: { readonly zh: string; readonly en: string };
  /** Why the columns stand as they do. */
  readonly basis: readonly string[];
  lay(data: TableDataOf[Id]): Sheet;
};

export const defineTable = <Id extends FormKind>(table: TableDefinition<Id>): TableDefinition<Id> => table;
