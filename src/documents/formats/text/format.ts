import { CsvError, parse } from "csv-parse/sync";
import { damaged, tooLarge } from "../../archive/faults.ts";
import { type Block, type Cell, defineFormat, type GridRow } from "../format.ts";
import html from "../html/format.ts";
import { decoded } from "./decode.ts";

const limits = { bytes: 8 * 1024 * 1024, columns: 1000 } as const;

const cells = (texts: readonly string[], line: number): readonly Cell[] =>
  texts.map((text, column) => ({
    column,
    colSpan: 1,
    rowSpan: 1,
    text: text.trim(),
    place: { line, column: column + 1 },
  }));

/** Lines in order; those that hold a separator are rows of a table, all others free lines. */
function blocks(
  rows: readonly { readonly texts: readonly string[]; readonly line: number }[],
): readonly Block[] {
  const made: Block[] = [];
  let table: GridRow[] = [];
  const endTable = () => {
    const line = table[0]?.place.line;
    if (table.length) made.push({ is: "table", at: `line ${line}`, rows: table });
    table = [];
  };
  for (const { texts, line } of rows) {
    const filled = texts.filter((text) => text.trim());
    if (texts.length > limits.columns)
      throw tooLarge("一行超过 1000 栏", "a line has more than 1,000 columns");
    if (!filled.length) continue;
    if (texts.length === 1) {
      endTable();
      made.push({ is: "line", text: filled[0] ?? "", place: { line } });
    } else table.push({ place: { line }, cells: cells(texts, line) });
  }
  endTable();
  return made;
}

function delimited(text: string, delimiter: string) {
  type Row = { readonly record: string[]; readonly info: { readonly lines: number } };
  const options = {
    info: true,
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 1024 * 1024,
  };
  try {
    const records = parse(text, options) as unknown as readonly Row[];
    return records.map(({ record, info }) => ({ texts: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw damaged("CSV 引号不成对或一行过长", "its csv quotes do not pair or a record is overlong");
  }
}

const tabSeparated = (text: string) =>
  text.split(/\r\n|\r|\n|\f/).map((line, index) => ({ texts: line.split("\t"), line: index + 1 }));

/** Tab-separated text as Excel and web pages give it, and csv. */
export default defineFormat({
  id: "text",
  recognises: (bytes) => {
    if (
      html.recognises(bytes) ||
      /^(%PDF-|\{\\rtf|(\xef\xbb\xbf)?<\?xml|MIME-Version:)/.test(
        Buffer.from(bytes.subarray(0, 16)).toString("latin1"),
      )
    )
      return false;
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    return utf16 || !bytes.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 27));
  },
  read: async (bytes) => {
    if (bytes.length > limits.bytes) throw tooLarge("文本超过 8 MiB", "the text is larger than 8 MiB");
    const text = decoded(bytes);
    const isCsv = !text.includes("\t") && /,/.test(text);
    // Excel quotes cells that hold line breaks or quotes when it writes "Unicode text".
    const quoted = /(^|\t)"/m.test(text) && (text.match(/"/g)?.length ?? 0) % 2 === 0;
    const rows = isCsv ? delimited(text, ",") : quoted ? delimited(text, "\t") : tabSeparated(text);
    return { blocks: blocks(rows), unread: [] };
  },
});
