import type { Role } from "./sheet.ts";
import { bannerColour, fonts, type Look, labelGround, looks, subtitlePoints, titlePoints } from "./style.ts";

/** Looks of cells in a workbook by number: the roles of the grid, and the lines above it. */
const lines = ["title", "subtitle", "banner", "left", "right"] as const;
export type LineStyle = (typeof lines)[number];
const sides = ["closed", "above", "below"] as const;
type Side = (typeof sides)[number];

const roles = Object.entries(looks).map(([role, look]) => ({ role, look }));
const lineLooks: { readonly [L in LineStyle]: readonly [font: number, align: Look["align"]] } = {
  title: [3, "center"],
  subtitle: [4, "center"],
  banner: [5, "center"],
  left: [1, "left"],
  right: [1, "right"],
};

/** Number of a look in cellXfs; 0 is the plain cell. */
export const lineStyle = (line: LineStyle): number => lines.indexOf(line) + 1;
/** `atTop`: the words stand at the upper edge of their cell, not in its middle. */
export function cellStyle(role: Role, open: Side = "closed", atTop = false): number {
  const variant = sides.indexOf(open) * 2 + Number(atTop);
  return 1 + lines.length + variant * roles.length + roles.findIndex((one) => one.role === role);
}

const font = (face: keyof typeof fonts, points: number, colour?: string) =>
  `<font><sz val="${points}"/>${colour ? `<color rgb="FF${colour}"/>` : ""}<name val="${fonts[face].chinese}"/><family val="3"/><charset val="134"/></font>`;

// Format 49 is text: a figure stays as printed, and =1+1 typed by someone stays words, also when the cell is edited.
// Older spreadsheets show ##### for more than 255 letters in that format, so prose is kept text by its quote prefix.
const xf = (
  font: number,
  fill: number,
  border: number,
  align: Look["align"],
  vertical: "center" | "top" | null,
) =>
  `<xf numFmtId="${align === "left" ? 0 : 49}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${align === "left" ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="${align}" vertical="${vertical ?? "center"}"${vertical ? ' wrapText="1"' : ""}/></xf>`;

const border = (...drawn: readonly string[]) =>
  `<border>${["left", "right", "top", "bottom"]
    .map((side) =>
      drawn.includes(side) ? `<${side} style="thin"><color rgb="FF000000"/></${side}>` : `<${side}/>`,
    )
    .join("")}<diagonal/></border>`;
const borders = [
  border(),
  border("left", "right", "top", "bottom"),
  border("left", "right", "bottom"),
  border("left", "right", "top"),
];

const list = (tag: string, items: readonly string[]) =>
  `<${tag} count="${items.length}">${items.join("")}</${tag}>`;

/** xl/styles.xml for a grid set in `points`. */
export function stylesheet(points: number): string {
  // Column widths count in digits of the first font; 7 pixels each for Arial 10, as worksheet.ts assumes.
  const fontList = [
    '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>',
    font("body", points),
    font("title", points),
    font("title", titlePoints),
    font("body", subtitlePoints),
    font("body", subtitlePoints, bannerColour),
  ];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${labelGround}"/><bgColor indexed="64"/></patternFill></fill>`,
  ];
  const plainCell = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const xfs = [
    plainCell,
    ...lines.map((line) => xf(lineLooks[line][0], 0, 0, lineLooks[line][1], null)),
    ...sides.flatMap((_, side) =>
      (["center", "top"] as const).flatMap((vertical) =>
        roles.map(({ look }) =>
          xf(look.font === "title" ? 2 : 1, look.ground ? 2 : 0, side + 1, look.align, vertical),
        ),
      ),
    ),
  ];
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${list("fonts", fontList)}${list("fills", fills)}${list("borders", borders)}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${list("cellXfs", xfs)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}
