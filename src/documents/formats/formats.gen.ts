// Written by scripts/catalogue.ts. Do not edit.
import docx from "./docx/format.ts";
import html from "./html/format.ts";
import ods from "./ods/format.ts";
import odt from "./odt/format.ts";
import ofd from "./ofd/format.ts";
import pdf from "./pdf/format.ts";
import rtf from "./rtf/format.ts";
import text from "./text/format.ts";
import xlsx from "./xlsx/format.ts";
import zip from "./zip/format.ts";

export const formats = [
  docx,
  html,
  ods,
  odt,
  ofd,
  pdf,
  rtf,
  text,
  xlsx,
  zip,
] as const;
