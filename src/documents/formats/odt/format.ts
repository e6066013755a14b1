import { damaged } from "../../archive/faults.ts";
import { openOpenDocument } from "../../archive/opendocument.ts";
import { openDocumentKind } from "../../archive/sniff.ts";
import { parseXml } from "../../archive/xml.ts";
import { defineFormat } from "../format.ts";
import { bodyReader } from "./body.ts";

/** OpenDocument texts (.odt), as LibreOffice, WPS and Word save them. */
export default defineFormat({
  id: "odt",
  recognises: (bytes) => /^text/.test(openDocumentKind(bytes)),
  read: async (bytes) => {
    const pack = await openOpenDocument(bytes);
    try {
      const part = "content.xml";
      if (!pack.names.has(part)) throw damaged("找不到正文部件", "it has no document part");
      const body = bodyReader();
      await parseXml(pack.chunks(part), part, body.events);
      return { blocks: body.blocks(), unread: [] };
    } finally {
      pack.close();
    }
  },
});
