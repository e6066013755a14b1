import { ZipFile } from "yazl";

/** A zip container with these parts in this order: how specimens of docx and xlsx files are made for tests. */
export async function packed(
  parts: readonly (readonly [name: string, content: string | Buffer])[],
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of parts)
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(Date.UTC(2023, 0, 1)), mode: 0o100644 });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

const rels = (entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A Word document with this inside its w:body. */
export const packedDocx = (body: string, prologue = ""): Promise<Buffer> =>
  packed([
    ["_rels/.rels", rels([["rId1", "officeDocument", "word/document.xml"]])],
    [
      "word/document.xml",
      `<?xml version="1.0"?>${prologue}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><w:body>${body}</w:body></w:document>`,
    ],
  ]);

export type XlsxParts = {
  /** Inside sheetData. */
  readonly rows: string;
  /** After sheetData: mergeCells and the like. */
  readonly after?: string;
  /** Inside sst. */
  readonly strings?: string;
  /** Inside styleSheet. */
  readonly styles?: string;
  readonly workbookPr?: string;
};

/** A workbook with one sheet named 表. */
export const packedXlsx = ({
  rows,
  after = "",
  strings = "",
  styles = "",
  workbookPr = "",
}: XlsxParts): Promise<Buffer> => {
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  return packed([
    ["_rels/.rels", rels([["rId1", "officeDocument", "xl/workbook.xml"]])],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${workbookPr}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      rels([
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "sharedStrings", "sharedStrings.xml"],
        ["rId3", "styles", "styles.xml"],
      ]),
    ],
    [
      "xl/worksheets/sheet1.xml",
      `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData>${after}</worksheet>`,
    ],
    ["xl/sharedStrings.xml", `<sst xmlns="${main}">${strings}</sst>`],
    ["xl/styles.xml", `<styleSheet xmlns="${main}">${styles}</styleSheet>`],
  ]);
};
