import { holdsPart, isZip } from "../archive/sniff.ts";
import { compoundHolds, isCompound, isLockedDoc, isLockedXls } from "./compound.ts";

export type Kind = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly is: (bytes: Uint8Array) => boolean;
  /** What to save it as; null where its own program saves what we read. */
  readonly instead: string | null;
};

const starts = (bytes: Uint8Array, ...magic: readonly number[]) =>
  magic.every((byte, at) => bytes[at] === byte);
const latin1 = (bytes: Uint8Array, from: number, to: number) =>
  Buffer.from(bytes.subarray(from, to)).toString("latin1");
/** Files that only a password opens. */
export const lockedKinds: readonly Kind[] = [
  {
    id: "office",
    zh: "Office 文件",
    en: "Office file",
    instead: null,
    is: (bytes) => compoundHolds(bytes, "EncryptedPackage"),
  },
  {
    id: "doc",
    zh: "旧版 Word 文档（.doc）",
    en: "old Word document (.doc)",
    instead: ".docx",
    is: isLockedDoc,
  },
  {
    id: "xls",
    zh: "旧版 Excel 工作簿（.xls）",
    en: "old Excel workbook (.xls)",
    instead: ".xlsx",
    is: isLockedXls,
  },
];

/** Files we know by their first bytes and do not read, with the way round for each. */
export const refusedKinds: readonly Kind[] = [
  {
    id: "doc",
    zh: "旧版 Word 文档（.doc）",
    en: "an old Word document (.doc)",
    instead: ".docx",
    is: (bytes) => compoundHolds(bytes, "WordDocument"),
  },
  {
    id: "xls",
    zh: "旧版 Excel 工作簿（.xls）",
    en: "an old Excel workbook (.xls)",
    instead: ".xlsx",
    is: (bytes) => compoundHolds(bytes, "Workbook") || compoundHolds(bytes, "Book"),
  },
  {
    id: "compound",
    zh: "旧版 Office 文件",
    en: "an old Office file",
    instead: ".docx / .xlsx",
    is: isCompound,
  },
  {
    id: "pptx",
    zh: "演示文稿（.pptx）",
    en: "a presentation (.pptx)",
    instead: ".docx",
    is: (bytes) => isZip(bytes) && holdsPart(bytes, "ppt/"),
  },
  {
    id: "package",
    zh: "其他软件的文档",
    en: "a document of another program",
    instead: ".docx / .xlsx / .pdf",
    is: isZip,
  },
  {
    id: "xml",
    zh: "XML 文件（如 Excel 2003 XML 表格）",
    en: "an XML file (such as an Excel 2003 XML spreadsheet)",
    instead: ".xlsx / .docx",
    is: (bytes) => /^(\xef\xbb\xbf)?<\?xml/.test(latin1(bytes, 0, 8)),
  },
  {
    id: "mht",
    zh: "单一文件网页（.mht）",
    en: "a single-file web page (.mht)",
    instead: ".docx / .xlsx",
    is: (bytes) => latin1(bytes, 0, 13) === "MIME-Version:",
  },
  {
    id: "rar",
    zh: "RAR 压缩包",
    en: "a RAR archive",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => latin1(bytes, 0, 4) === "Rar!",
  },
  {
    id: "7z",
    zh: "7z 压缩包",
    en: "a 7z archive",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => starts(bytes, 0x37, 0x7a, 0xbc, 0xaf),
  },
  {
    id: "png",
    zh: "PNG 图片",
    en: "a PNG picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => starts(bytes, 0x89, 0x50, 0x4e, 0x47),
  },
  {
    id: "jpeg",
    zh: "JPEG 图片",
    en: "a JPEG picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => starts(bytes, 0xff, 0xd8, 0xff),
  },
  {
    id: "gif",
    zh: "GIF 图片",
    en: "a GIF picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => latin1(bytes, 0, 4) === "GIF8",
  },
  {
    id: "bmp",
    zh: "BMP 图片",
    en: "a BMP picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => latin1(bytes, 0, 2) === "BM" && bytes[6] === 0 && bytes[7] === 0,
  },
  {
    id: "tiff",
    zh: "TIFF 图片",
    en: "a TIFF picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => starts(bytes, 0x49, 0x49, 0x2a, 0) || starts(bytes, 0x4d, 0x4d, 0, 0x2a),
  },
  {
    id: "webp",
    zh: "WebP 图片",
    en: "a WebP picture",
    instead: ".docx / .xlsx / .pdf",
    is: (bytes) => latin1(bytes, 8, 12) === "WEBP",
  },
];
