import { Fault } from "#model";
import { pagesGrid } from "../../pages/grid.ts";
import { defineFormat } from "../format.ts";
import { pagesOf } from "./document.ts";

/** PDF files that hold text; a scan without text is refused by name. */
export default defineFormat({
  id: "pdf",
  recognises: (bytes) => Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-"),
  read: async (bytes) => {
    const grid = await pagesGrid(pagesOf(bytes), "PDF");
    if (!grid)
      throw new Fault(
        "scanned-pdf",
        "这个 PDF 是扫描图片，没有文字可读，请提供由 Word、Excel 或 WPS 直接导出的文件。",
        "This PDF is a scan without text; give a file exported from Word, Excel or WPS instead.",
      );
    return grid;
  },
});
