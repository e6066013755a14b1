export { readForms } from "./reading/read.ts";
export { type Sniffed, sniff } from "./reading/sniff.ts";
export { officialTables, type TableFormat, tableFormats, writeTable } from "./writing/write.ts";
