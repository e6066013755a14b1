export { readSheets, type SheetRows } from "./formats/xlsx/rows.ts";
export { readForms } from "./reading/read.ts";
export { type Sniffed, sniff } from "./reading/sniff.ts";
export { pack } from "./writing/container.ts";
export { officialTables, type TableFormat, tableFormats, writeTable } from "./writing/write.ts";
