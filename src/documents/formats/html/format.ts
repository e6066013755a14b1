import { defineFormat } from "../format.ts";
import { blocksOf } from "./blocks.ts";
import { decodedHtml } from "./decode.ts";

/** Web pages, also those saved or exported under the name .xls or .doc. */
export default defineFormat({
  id: "html",
  recognises: (bytes) => {
    const head = Buffer.from(bytes.subarray(0, 1024))
      .toString("latin1")
      .replace(/\u0000/g, "");
    return /^[\s\u00ef\u00bb\u00bf\u00ff\u00fe]*<(!doctype\s+html|html|head|meta|body|table|div|\?xml[^>]*>\s*<(!doctype\s+)?html|!--)/i.test(
      head,
    );
  },
  read: async (bytes) => ({ blocks: blocksOf(decodedHtml(bytes)), unread: [] }),
});
