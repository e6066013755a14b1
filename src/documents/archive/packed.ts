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

const openDocument = (kind: string, styles: string, body: string) => {
  const spaces = ["office", "text", "table", "style", "drawing"].map((name) => {
    const prefix = name === "drawing" ? "draw" : name;
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`;
  });
  return packed([
    ["mimetype", `application/vnd.oasis.opendocument.${kind}`],
    [
      "content.xml",
      `<office:document-content ${spaces.join(" ")}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:${kind}>${body}</office:${kind}></office:body></office:document-content>`,
    ],
  ]);
};

/** An OpenDocument text with this inside its office:text. */
export const packedOdt = (body: string): Promise<Buffer> => openDocument("text", "", body);

/** An OpenDocument spreadsheet with these tables. */
export const packedOds = (tables: string, styles = ""): Promise<Buffer> =>
  openDocument("spreadsheet", styles, tables);

const ofdSpace = `xmlns:ofd="http://www.ofdspec.org/2016"`;

/** An OFD document with these objects on its pages, and on its one template, which all pages stand on. */
export const packedOfd = (pages: readonly string[], template = ""): Promise<Buffer> => {
  const page = (objects: string, above = "") =>
    `<ofd:Page ${ofdSpace}>${above}<ofd:Content><ofd:Layer ID="1">${objects}</ofd:Layer></ofd:Content></ofd:Page>`;
  const listed = pages.map((_, index) => `<ofd:Page ID="${index + 10}" BaseLoc="Pages/${index}.xml"/>`);
  return packed([
    [
      "OFD.xml",
      `<ofd:OFD ${ofdSpace}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    ],
    [
      "Doc_0/Document.xml",
      `<ofd:Document ${ofdSpace}><ofd:CommonData><ofd:TemplatePage ID="2" BaseLoc="/Doc_0/Tpl.xml"/></ofd:CommonData><ofd:Pages>${listed.join("")}</ofd:Pages></ofd:Document>`,
    ],
    // A template that stands on itself: nothing that is drawn is drawn twice.
    ["Doc_0/Tpl.xml", page(template, `<ofd:Template TemplateID="2"/>`)],
    ...pages.map(
      (objects, index) =>
        [`Doc_0/Pages/${index}.xml`, page(objects, `<ofd:Template TemplateID="2"/>`)] as const,
    ),
  ]);
};
