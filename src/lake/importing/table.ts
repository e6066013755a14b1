import { createReadStream, createWriteStream } from "node:fs";
import { open } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { CsvError, type Info, parse } from "csv-parse";
import { Fault, type KindShape } from "#model";
import type { SourceDeclaration } from "../declaration.ts";
import { name, text } from "../engine.ts";
import { headerKey } from "./headers.ts";

/** A source file as DuckDB may read it: text columns c0, c1 … and which line each row stood on. */
export type TextTable = {
  readonly headers: readonly string[];
  /** What to select from. */
  readonly from: string;
  /** Line of row 0 where rows are lines; null where the relation has a column `line` (and `extra`, cells too many). */
  readonly firstLine: number | null;
};

type Row = { readonly line: number; readonly cells: readonly string[] };

const headerSearch = 20;

/** Title lines may stand above the header: it is the line with most of the kind's own words. */
export function findHeader(
  rows: readonly Row[],
  kind: KindShape,
  declaration: SourceDeclaration,
): Row | null {
  const known = new Set(
    kind.fields
      .flatMap(({ name, label, labelEn, aliases }) => [name, label, labelEn, ...aliases])
      .map(headerKey),
  );
  for (const header of Object.keys(declaration.columns ?? {})) known.add(headerKey(header));
  if ("column" in declaration.project) known.add(headerKey(declaration.project.column));
  const hits = ({ cells }: Row) =>
    cells.filter(
      (cell) => known.has(headerKey(cell)) || known.has(headerKey(cell.replace(/[(（[【].*$/, ""))),
    ).length;
  let best: Row | null = null;
  let most = 0;
  for (const row of rows.slice(0, headerSearch)) {
    const count = hits(row);
    if (count > most) [best, most] = [row, count];
  }
  return best ?? rows.find(({ cells }) => cells.some((cell) => cell.trim())) ?? null;
}

const delimiters = [",", "\t", ";", "，", "|"] as const;

/** The sign that cuts the first lines into most cells. */
function delimiterOf(head: string): string {
  const lines = head.split(/\r\n?|\n/).slice(0, headerSearch);
  const cuts = (sign: string) => Math.max(...lines.map((line) => line.split(sign).length));
  return delimiters.reduce((best, sign) => (cuts(sign) > cuts(best) ? sign : best), ",");
}

const csvOptions = (delimiter: string) =>
  ({
    bom: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    info: true,
    max_record_size: 1_000_000,
  }) as const;

type Record = { readonly info: Info; readonly record: readonly string[] };

async function headOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(64 * 1024);
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await file.close();
  }
}

/** The rows of a UTF-8 CSV, however irregular, with the line each begins on. */
export async function* patientRows(path: string, file: string): AsyncGenerator<Row> {
  const delimiter = delimiterOf(await headOf(path));
  const bytes = createReadStream(path);
  const parser = bytes.pipe(parse(csvOptions(delimiter)));
  let line = 1;
  try {
    for await (const { info, record } of parser as AsyncIterable<Record>) {
      yield { line, cells: record };
      line = info.lines + 1;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw error.code === "CSV_QUOTE_NOT_CLOSED"
      ? new Fault(
          "csv-quote",
          `佐证“${file}”第 ${line} 行起有引号没有闭合，后面的内容无法分行，请补上引号。`,
          `In "${file}" a quote opened at line ${line} is never closed, so the rest cannot be cut into rows; close it.`,
        )
      : new Fault(
          "csv-unreadable",
          `佐证“${file}”第 ${line} 行不能按 CSV 读取，请从原系统重新导出。`,
          `Line ${line} of "${file}" cannot be read as CSV; export it again.`,
        );
  } finally {
    bytes.destroy();
  }
}

async function firstRows(path: string, file: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const row of patientRows(path, file)) if (rows.push(row) >= headerSearch) break;
  return rows;
}

/** A CSV whose rows are lines is read where it lies. */
export async function regularTable(
  path: string,
  kind: KindShape,
  declaration: SourceDeclaration,
): Promise<TextTable | null> {
  const delimiter = delimiterOf(await headOf(path));
  const header = findHeader(await firstRows(path, declaration.file), kind, declaration);
  if (!header || delimiter === "，") return null;
  const columns = header.cells.map((_, index) => `c${index}: 'VARCHAR'`).join(", ");
  return {
    headers: header.cells.map((cell) => cell.trim()),
    from: `read_csv(${text(path)}, auto_detect = false, header = false, skip = ${header.line}, delim = ${text(delimiter)}, quote = '"', escape = '"', columns = {${columns}})`,
    firstLine: header.line + 1,
  };
}

const quotedCell = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** Writes rows from anywhere as a file DuckDB reads, each with its line and the text of cells beyond the header. */
export async function writtenTable(
  rows: AsyncIterable<Row>,
  to: string,
  kind: KindShape,
  declaration: SourceDeclaration,
): Promise<TextTable> {
  const iterator = rows[Symbol.asyncIterator]();
  const first: Row[] = [];
  let more = true;
  while (more && first.length < headerSearch) {
    const { value, done } = await iterator.next();
    if (done) more = false;
    else first.push(value);
  }
  const header = findHeader(first, kind, declaration);
  if (!header)
    throw new Fault(
      "evidence-no-header",
      `佐证“${declaration.file}”没有表头，第一行应当是列名。`,
      `"${declaration.file}" has no header; its first row must name the columns.`,
    );
  const { cells, line } = header;
  const width = cells.length;
  async function* lines() {
    const written = (row: Row) => {
      const cells = Array.from({ length: width }, (_, index) => quotedCell(row.cells[index] ?? ""));
      const extra = row.cells.slice(width).filter((cell) => cell.trim()).length;
      return `${row.line},${extra ? row.cells.length : ""},${cells.join(",")}\n`;
    };
    for (const row of first) if (row.line > line) yield written(row);
    for (;;) {
      const { value, done } = more ? await iterator.next() : { value: undefined, done: true };
      if (done || value === undefined) return;
      yield written(value);
    }
  }
  await pipeline(lines, createWriteStream(to));
  const columns = ["line", "extra", ...cells.map((_, index) => `c${index}`)];
  return {
    headers: header.cells.map((cell) => cell.trim()),
    from: `read_csv(${text(to)}, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"', columns = {${columns.map((column) => `${name(column)}: 'VARCHAR'`).join(", ")}}, parallel = false)`,
    firstLine: null,
  };
}
