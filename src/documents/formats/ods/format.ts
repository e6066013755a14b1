import type { Unread } from "#model";
import { damaged } from "../../archive/faults.ts";
import { openOpenDocument } from "../../archive/opendocument.ts";
import { openDocumentKind } from "../../archive/sniff.ts";
import { parseXml } from "../../archive/xml.ts";
import { type Block, defineFormat } from "../format.ts";
import { workbookReader } from "./workbook.ts";

/** OpenDocument spreadsheets (.ods). Hidden worksheets hold lists for drop-downs and are not read. */
export default defineFormat({
  id: "ods",
  recognises: (bytes) => /^spreadsheet/.test(openDocumentKind(bytes)),
  read: async (bytes) => {
    const pack = await openOpenDocument(bytes);
    try {
      const part = "content.xml";
      if (!pack.names.has(part)) throw damaged("找不到工作簿部件", "it has no workbook part");
      const book = workbookReader();
      await parseXml(pack.chunks(part), part, book.events);
      const blocks: Block[] = [];
      const unread: Unread[] = [];
      for (const sheet of book.sheets()) {
        blocks.push({ is: "break" }, sheet.table);
        unread.push(...sheet.unread);
      }
      return { blocks, unread };
    } finally {
      pack.close();
    }
  },
});
