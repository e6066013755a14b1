import { damaged } from "../../archive/faults.ts";
import { openPackage } from "../../archive/package.ts";
import { mainPart } from "../../archive/relationships.ts";
import { holdsPart, isZip } from "../../archive/sniff.ts";
import { parseXml } from "../../archive/xml.ts";
import { defineFormat } from "../format.ts";
import { bodyReader } from "./body.ts";

/** Word and WPS documents (.docx). */
export default defineFormat({
  id: "docx",
  recognises: (bytes) => isZip(bytes) && holdsPart(bytes, "word/"),
  read: async (bytes) => {
    const pack = await openPackage(bytes);
    try {
      const part = await mainPart(pack);
      if (!part) throw damaged("找不到正文部件", "it has no document part");
      const body = bodyReader();
      await parseXml(pack.chunks(part), part, body.events);
      return { blocks: body.blocks(), unread: body.unread() };
    } finally {
      pack.close();
    }
  },
});
