import type { Unread } from "#model";
import { damaged } from "../../archive/faults.ts";
import { openPackage } from "../../archive/package.ts";
import { mainPart } from "../../archive/relationships.ts";
import { holdsPart, isZip } from "../../archive/sniff.ts";
import { type Block, defineFormat } from "../format.ts";
import { readSheet } from "./sheet.ts";
import { readStrings } from "./strings.ts";
import { readStyles } from "./styles.ts";
import { readWorkbook } from "./workbook.ts";

/** Excel and WPS workbooks (.xlsx). Hidden worksheets hold lists for drop-downs and are not read. */
export default defineFormat({
  id: "xlsx",
  recognises: (bytes) => isZip(bytes) && holdsPart(bytes, "xl/"),
  read: async (bytes) => {
    const pack = await openPackage(bytes);
    try {
      const main = await mainPart(pack);
      if (!main) throw damaged("找不到工作簿部件", "it has no workbook part");
      const workbook = await readWorkbook(pack, main);
      const strings = await readStrings(pack, workbook.strings);
      const styles = await readStyles(pack, workbook.styles);
      const blocks: Block[] = [];
      const unread: Unread[] = [];
      for (const sheet of workbook.sheets) {
        if (sheet.hidden) continue;
        const read = await readSheet(pack, sheet, { strings, styles, from1904: workbook.from1904 });
        blocks.push({ is: "break" }, read.table);
        unread.push(...read.unread);
      }
      return { blocks, unread };
    } finally {
      pack.close();
    }
  },
});
