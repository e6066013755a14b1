import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { type Placed, placed } from "./grid.ts";
import type { Cell, Section, Sheet } from "./sheet.ts";
import { fonts, labelGround, looks, padding, twips } from "./style.ts";
import { holdable } from "./xml.ts";

// The hint makes Word set quotation marks and signs such as ≥ in the Chinese font, as wide as their neighbours.
export const face = ({ chinese, latin }: { readonly chinese: string; readonly latin: string }) => ({
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

/** Words of one look, line breaks kept. */
export function runs(text: string, font: keyof typeof fonts, points: number, color?: string): TextRun[] {
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

export const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

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
export function tableOf({ head, body }: Section, sheet: Sheet, followed: boolean): Table {
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
