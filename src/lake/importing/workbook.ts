import { readSheets } from "#documents";
import { Fault, nearestName } from "#model";
import type { SourceDeclaration } from "../declaration.ts";

type Row = { readonly line: number; readonly cells: readonly string[] };

/** Rows of the declared worksheet, or of the first visible one, with their row numbers. */
export async function* workbookRows(bytes: Uint8Array, declaration: SourceDeclaration): AsyncGenerator<Row> {
  const { file, sheet } = declaration;
  const sheets = await readSheets(bytes).catch((error: unknown) => {
    if (!(error instanceof Fault)) throw error;
    throw new Fault(error.code, `佐证“${file}”：${error.zh}`, `"${file}": ${error.en}`);
  });
  const visible = sheets.filter(({ hidden }) => !hidden);
  const found = sheet === undefined ? visible[0] : sheets.find(({ name }) => name === sheet);
  if (!found) {
    const names = visible.map(({ name }) => name);
    const near = sheet === undefined ? null : nearestName(sheet, names);
    throw new Fault(
      "evidence-sheet-missing",
      `佐证“${file}”没有工作表“${sheet ?? ""}”${near ? `，是否是“${near}”？` : `，它有：${names.join("、")}。`}`,
      `"${file}" has no worksheet "${sheet ?? ""}"${near ? `; did you mean "${near}"?` : `; it has ${names.join(", ")}.`}`,
    );
  }
  for (const { row, cells } of found.rows) yield { line: row, cells };
}
