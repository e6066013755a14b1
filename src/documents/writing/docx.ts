import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
} from "docx";
import { openPackage } from "../archive/package.ts";
import { type Part, pack } from "./container.ts";
import { face, runs, tableOf, total } from "./docx-table.ts";
import type { Sheet } from "./sheet.ts";
import { bannerColour, fonts, margins, paper, subtitlePoints, titlePoints, twips } from "./style.ts";
import { coreProperties, holdable } from "./xml.ts";

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
