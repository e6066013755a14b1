import { Fault } from "#model";
import { encrypted } from "../../archive/faults.ts";
import { openPackage } from "../../archive/package.ts";
import { holdsPart, isZip } from "../../archive/sniff.ts";
import { pagesGrid } from "../../pages/grid.ts";
import { defineFormat } from "../format.ts";
import { pagesOf } from "./page.ts";

/** Fixed-layout documents of GB/T 33190 (.ofd) that hold text; a scan without text is refused by name. */
export default defineFormat({
  id: "ofd",
  recognises: (bytes) => isZip(bytes) && holdsPart(bytes, "OFD.xml"),
  read: async (bytes) => {
    const pack = await openPackage(bytes);
    try {
      if (pack.names.has("Encryptions.xml")) throw encrypted("OFD 文件", "OFD file");
      const grid = await pagesGrid(pagesOf(pack), "OFD");
      if (!grid)
        throw new Fault(
          "scanned-ofd",
          "这个 OFD 是扫描图片，没有文字可读，请提供由 Word、Excel 或 WPS 直接导出的文件。",
          "This OFD is a scan without text; give a file exported from Word, Excel or WPS instead.",
        );
      return grid;
    } finally {
      pack.close();
    }
  },
});
