import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { openPackage } from "../archive/package.ts";
import { type Part, pack } from "./container.ts";
import { type Placed, placed } from "./grid.ts";
import type { Cell, Section, Sheet } from "./sheet.ts";
import {
  bannerColour,
  fonts,
  labelGround,
  looks,
  margins,
  padding,
  paper,
  subtitlePoints,
  titlePoints,
  twips,
} from "./style.ts";
import { coreProperties, holdable } from "./xml.ts";

// The hint makes Word set quotation marks and signs such as ≥ in the Chinese font, as wide as their neighbours.
const face = ({ chinese, latin }: { readonly chinese: string; readonly latin: string }) => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia: chinese,
  hint: "eastAsia",
});

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const lines = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};

function runs(text: string, font: keyof typeof fonts, points: number, color?: string): TextRun[] {
  return holdable(text)
    .split("\n")
    .map(
      (words, at) =>
        new TextRun({
          text: words,
          font: face(fonts[font]),
          size: points * 2,
          ...(at > 0 && { break: 1 }),
          ...(color && { color }),
        }),
    );
}

/** Neighbours share their line: it is gone only when both let it go. */
const without = (open: Cell["open"]) => {
  if (open === undefined) return {};
  return { borders: open === "above" ? { top: noLine } : { bottom: noLine } };
};

const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

function cellOf({ cell, column, columns, rows }: Placed, sheet: Sheet, keepNext: boolean): TableCell {
  const look = looks[cell.role];
  return new TableCell({
    columnSpan: columns,
    rowSpan: rows,
    width: { size: twips(total(sheet.columns.slice(column, column + columns))), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...without(cell.open),
    ...(look.ground && { shading: { type: ShadingType.CLEAR, color: "auto", fill: labelGround } }),
    children: [
      new Paragraph({
        alignment: look.align,
        ...(keepNext && { keepNext }),
        children: runs(cell.text, look.font, sheet.points),
      }),
    ],
  });
}

/**
 * Each section is a table of its own: Word repeats heading rows only where they are a table's first. Its bottom line is
 * the top line of the next section, which is kept on the same page.
 */
function tableOf({ head, body }: Section, sheet: Sheet, followed: boolean): Table {
  const last = head.length + body.length - 1;
  const cells = placed([...head, ...body], sheet.columns.length);
  return new Table({
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    width: { size: twips(total(sheet.columns)), type: WidthType.DXA },
    columnWidths: sheet.columns.map(twips),
    borders: followed ? { ...lines, bottom: noLine } : lines,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(padding.top),
      bottom: twips(padding.top),
      left: twips(padding.side),
      right: twips(padding.side),
    },
    rows: [...head, ...body].map(
      (_, row) =>
        new TableRow({
          cantSplit: true,
          ...(row < head.length && { tableHeader: true }),
          height: { value: Math.round(sheet.points * 1.8 * 20), rule: HeightRule.ATLEAST },
          children: cells
            .filter((one) => one.row === row)
            .map((one) => cellOf(one, sheet, row < head.length || (followed && row === last))),
        }),
    ),
  });
}

/** Two tables that touch become one in Word; a line as low as Word allows keeps them apart unseen. */
const seam = () =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 0, after: 0, line: 14, lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: "", size: 2 })],
  });

const noteOf = (left: string, right: string, sheet: Sheet) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: twips(total(sheet.columns)) }],
    spacing: { after: 40 },
    keepNext: true,
    children: runs(`${left}\t${right}`, "body", sheet.points),
  });

function opening(sheet: Sheet): Paragraph[] {
  const { left, right } = sheet.note;
  const centred = (children: TextRun[], after: number) =>
    new Paragraph({ alignment: AlignmentType.CENTER, spacing: { after }, children });
  return [
    centred(runs(sheet.title, "title", titlePoints), 60),
    ...sheet.subtitles.map((text) => centred(runs(text, "body", subtitlePoints), 40)),
    ...(sheet.banner ? [centred(runs(sheet.banner, "body", subtitlePoints, bannerColour), 40)] : []),
    ...(left || right ? [noteOf(left, right, sheet)] : []),
  ];
}

const pageNumbers = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            children: ["第 ", PageNumber.CURRENT, " 页 共 ", PageNumber.TOTAL_PAGES, " 页"],
            font: face(fonts.body),
            size: 18,
          }),
        ],
      }),
    ],
  });

/** The sheet as a Word document; the same sheet gives the same bytes. */
export async function docx(sheet: Sheet): Promise<Uint8Array> {
  const tables = sheet.sections.flatMap((section, at) => [
    ...(at > 0 ? [seam()] : []),
    tableOf(section, sheet, at < sheet.sections.length - 1),
  ]);
  const document = new Document({
    title: holdable(sheet.title),
    styles: {
      default: {
        document: {
          run: {
            font: face(fonts.body),
            size: sheet.points * 2,
            language: { value: "zh-CN", eastAsia: "zh-CN" },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: {
              width: twips(paper.short),
              height: twips(paper.long),
              orientation: sheet.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.left),
              right: twips(margins.right),
              footer: twips(8),
            },
          },
        },
        footers: { default: pageNumbers() },
        children: [...opening(sheet), ...tables, seam()],
      },
    ],
  });
  return restored(new Uint8Array(await Packer.toBuffer(document)), sheet.title);
}

/** The library stamps the moment of writing into the properties and the container: both are taken out. */
async function restored(bytes: Uint8Array, title: string): Promise<Uint8Array> {
  const container = await openPackage(bytes);
  const parts: Part[] = [];
  for (const name of container.names) {
    const chunks: Buffer[] = [];
    for await (const chunk of container.chunks(name)) chunks.push(chunk);
    parts.push([name, name === "docProps/core.xml" ? coreProperties(title) : Buffer.concat(chunks)]);
  }
  container.close();
  return pack(parts);
}
