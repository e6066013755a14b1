import { Fault } from "#model";
import { pack } from "./container.ts";
import type { Sheet } from "./sheet.ts";
import { stylesheet } from "./stylesheet.ts";
import { printed } from "./worksheet.ts";
import { coreProperties, escaped } from "./xml.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";

const contentTypes = `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationships = (list: readonly (readonly [type: string, target: string])[]) =>
  `${declaration}<Relationships xmlns="${packaged}/relationships">${list
    .map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

function workbook(name: string, titles: string | null, area: string): string {
  const quoted = escaped(`'${name.replaceAll("'", "''")}'`);
  const names = [["Print_Area", area], ...(titles ? [["Print_Titles", titles]] : [])].map(
    ([builtin, reference]) =>
      `<definedName name="_xlnm.${builtin}" localSheetId="0">${quoted}!${reference}</definedName>`,
  );
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/></sheets><definedNames>${names.join("")}</definedNames></workbook>`;
}

/** Every text once, numbered in the order of first use. Spreadsheets take no more than 32,767 letters in a cell. */
function sharedStrings() {
  const ids = new Map<string, number>();
  return {
    idOf: (text: string): number => {
      if (text.length > 32_767)
        throw new Fault(
          "cell-too-long",
          `“${text.slice(0, 20)}…”超过电子表格单元格的 32767 字上限，请改写为 docx 或精简内容。`,
          `“${text.slice(0, 20)}…” exceeds the 32,767 letters a spreadsheet cell can hold; write docx or shorten it.`,
        );
      const id = ids.get(text) ?? ids.size;
      ids.set(text, id);
      return id;
    },
    // Spreadsheets read _x0041_ inside a text as a letter's code; an escaped underscore keeps such words as they are.
    xml: () =>
      `${declaration}<sst xmlns="${main}" uniqueCount="${ids.size}">${[...ids.keys()]
        .map((text) => escaped(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"))
        .map((text) => `<si><t xml:space="preserve">${text}</t></si>`)
        .join("")}</sst>`,
  };
}

/** The sheet as a workbook of one worksheet, every cell a string; the same sheet gives the same bytes. */
export function xlsx(sheet: Sheet): Promise<Uint8Array> {
  const strings = sharedStrings();
  const { xml, titles, area } = printed(sheet, strings.idOf);
  return pack([
    ["[Content_Types].xml", contentTypes],
    [
      "_rels/.rels",
      relationships([
        [`${office}/officeDocument`, "xl/workbook.xml"],
        [`${packaged}/relationships/metadata/core-properties`, "docProps/core.xml"],
      ]),
    ],
    ["docProps/core.xml", coreProperties(sheet.title)],
    ["xl/workbook.xml", workbook(sheet.name, titles, area)],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        [`${office}/worksheet`, "worksheets/sheet1.xml"],
        [`${office}/styles`, "styles.xml"],
        [`${office}/sharedStrings`, "sharedStrings.xml"],
      ]),
    ],
    ["xl/styles.xml", declaration + stylesheet(sheet.points)],
    ["xl/sharedStrings.xml", strings.xml()],
    ["xl/worksheets/sheet1.xml", declaration + xml],
  ]);
}
