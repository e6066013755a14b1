import writeXlsxFile from "write-excel-file/node";

export type Source = {
  readonly file: string;
  readonly kind: string;
  readonly project: { readonly fixed: string } | { readonly column: string };
  readonly covers: readonly { readonly from: string; readonly to: string }[];
  readonly receivedAt: string;
  /** Treasury systems still export GB18030; everything else here is UTF-8 with the BOM that Excel wants. */
  readonly encoding?: "gb18030";
};
export type Export = {
  readonly source: Source;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export const wholeYear = [{ from: "2023-01-01", to: "2023-12-31" }];
export const byColumn = { column: "项目编码" };

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** The bytes of one exported file: .xlsx with every cell as text, or .csv. */
export async function fileFor(
  file: string,
  encoding: "gb18030" | undefined,
  header: readonly string[],
  rows: readonly (readonly string[])[],
): Promise<Uint8Array> {
  if (file.endsWith(".xlsx")) {
    const sheet = [header, ...rows].map((row) => row.map((value) => ({ type: String, value })));
    return writeXlsxFile(sheet, { sheet: "导出" }).toBuffer();
  }
  const text = [header, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
  return encoding === "gb18030" ? gb18030(text) : new TextEncoder().encode(`\uFEFF${text}`);
}

/** Node decodes GB18030 but does not encode it: turn its own decoder round for the two-byte characters in use here. */
function gb18030(text: string): Uint8Array {
  const codes = new Map<string, readonly number[]>();
  const decoder = new TextDecoder("gb18030");
  for (let high = 0x81; high <= 0xfe; high++)
    for (let low = 0x40; low <= 0xfe; low++)
      if (low !== 0x7f) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Uint8Array.from(
    [...text].flatMap((character) => {
      if (character < "\u0080") return [character.charCodeAt(0)];
      const code = codes.get(character);
      if (!code) throw new Error(`no GB18030 code for ${character}`);
      return code;
    }),
  );
}
