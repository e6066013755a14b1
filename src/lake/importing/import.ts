import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DuckDBConnection } from "@duckdb/node-api";
import { Fault, type KindShape } from "#model";
import type { ImportSummary, SourceDeclaration } from "../declaration.ts";
import { text } from "../engine.ts";
import { kindOf } from "../kinds.ts";
import { type Mapping, mapHeaders } from "./headers.ts";
import { innerPad, outerPad, padsOf } from "./pseudonym.ts";
import { readRejects } from "./rejects.ts";
import { isWorkbook, refuseForeign, type Scan, scanSource, transcode } from "./scan.ts";
import { countRows, stage, stagedRows } from "./stage.ts";
import { patientRows, regularTable, type TextTable, writtenTable } from "./table.ts";
import { workbookRows } from "./workbook.ts";

export type Staged = {
  readonly kind: KindShape;
  /** A relation of the rows that are taken: project, line, the kind's fields, instants in local time. */
  readonly rows: string;
  /** The same with the rows that are not taken. */
  readonly everyRow: string;
  readonly summary: Omit<ImportSummary, "batch">;
};

export type ImportOptions = {
  readonly path: string;
  readonly scan: Scan;
  readonly year: number | null;
  /** 32 bytes; needed where a kind with personal fields is imported. */
  readonly key: Uint8Array;
  /** An empty directory for intermediate files. */
  readonly scratch: string;
  /** Sealed files of the same kind whose keys may not come again. */
  readonly earlier: readonly string[];
};

/** Where the source lies on disk; bytes handed over are written down first. */
export async function sourcePath(declaration: SourceDeclaration, scratch: string): Promise<string> {
  const { file, path, bytes } = declaration;
  if (bytes) {
    const at = join(scratch, "source.bytes");
    await writeFile(at, bytes);
    return at;
  }
  const about = path === undefined ? null : await stat(path).catch(() => null);
  if (path !== undefined && about?.isFile()) return path;
  throw new Fault(
    about ? "file-is-folder" : "file-missing",
    about ? `佐证“${file}”是文件夹，这里需要文件。` : `找不到佐证文件“${file}”，请核对声明中的文件名。`,
    about
      ? `"${file}" is a folder and a file is needed.`
      : `There is no evidence file "${file}"; check the name in the declaration.`,
  );
}

/** The bytes as UTF-8 text on disk, and whether its lines are plain. */
async function asUtf8(path: string, scan: Scan, file: string, scratch: string) {
  if (scan.encoding === "utf-8") return { path, regular: scan.regular };
  const to = join(scratch, "source.utf8");
  await transcode(path, scan.encoding, to, file);
  return { path: to, regular: (await scanSource(to, file)).regular };
}

/** Ways to read the source, the quick one first. */
async function* tablesOf(
  path: string,
  scan: Scan,
  kind: KindShape,
  declaration: SourceDeclaration,
  scratch: string,
): AsyncGenerator<TextTable> {
  const written = join(scratch, "rows.csv");
  if (isWorkbook(scan.head)) {
    yield writtenTable(workbookRows(await readFile(path), declaration), written, kind, declaration);
    return;
  }
  const text = await asUtf8(path, scan, declaration.file, scratch);
  const regular = text.regular ? await regularTable(text.path, kind, declaration) : null;
  if (regular) yield regular;
  yield writtenTable(patientRows(text.path, declaration.file), written, kind, declaration);
}

/** Reads, maps, casts and judges one source file; nothing is sealed yet. */
export async function importSource(
  connection: DuckDBConnection,
  declaration: SourceDeclaration,
  options: ImportOptions,
): Promise<Staged> {
  const kind = kindOf(declaration.kind, declaration.file);
  const { path, scan } = options;
  if (!isWorkbook(scan.head)) refuseForeign(scan.head, declaration.file);
  const target = join(options.scratch, "staged.rows");
  let staged: { readonly table: TextTable; readonly mapping: Mapping } | null = null;
  for await (const table of tablesOf(path, scan, kind, declaration, options.scratch)) {
    const mapping = mapHeaders(kind, table.headers, declaration);
    if (mapping.mapped.some(({ field }) => field.personal)) await setPads(connection, options.key);
    try {
      await stage(connection, table, mapping, target);
    } catch (error) {
      // A row with too few or too many cells stops DuckDB's reader; the patient one says which row it is.
      if (table.firstLine === null) throw error;
      continue;
    }
    staged = { table, mapping };
    break;
  }
  if (!staged) throw new Error("every source has a patient reader");
  const fixed = "fixed" in declaration.project ? declaration.project.fixed : null;
  const rows = stagedRows(target, { ...staged, kind, fixedProject: fixed, year: options.year });
  const counted = await countRows(connection, rows, kind, options.earlier);
  const found = await readRejects(connection, rows, counted, { kind, year: options.year });
  const taken =
    found.rejected === 0
      ? rows
      : `(SELECT * FROM ${rows} WHERE note IS NULL AND line NOT IN (SELECT line FROM duplicate))`;
  return {
    kind,
    rows: taken,
    everyRow: rows,
    summary: {
      file: declaration.file,
      kind: kind.id,
      accepted: found.read - found.rejected,
      ...found,
      mapped: staged.mapping.mapped.map(({ header, field, factor }) => ({
        header,
        field: field.name,
        ...(factor === "1" ? {} : { factor }),
      })),
      unknown: staged.mapping.unknown,
      encoding: isWorkbook(scan.head) ? "xlsx" : scan.encoding,
    },
  };
}

async function setPads(connection: DuckDBConnection, key: Uint8Array): Promise<void> {
  if (key.length !== 32) throw new RangeError("the pseudonym key has 32 bytes");
  const { inner, outer } = padsOf(key);
  const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
  await connection.run(`SET VARIABLE ${innerPad} = unhex(${text(hex(inner))})`);
  await connection.run(`SET VARIABLE ${outerPad} = unhex(${text(hex(outer))})`);
}
