import { Fault } from "#model";
import type { SourceDeclaration } from "../declaration.ts";

/** Rows of a workbook's sheet with their row numbers. */
export async function* workbookRows(
  _bytes: Uint8Array,
  declaration: SourceDeclaration,
): AsyncGenerator<{ readonly line: number; readonly cells: readonly string[] }> {
  yield* [];
  throw new Fault(
    "evidence-format",
    `暂不能读取“${declaration.file}”。`,
    `"${declaration.file}" can't be read.`,
  );
}
