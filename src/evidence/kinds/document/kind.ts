import { day, defineKind, text } from "../../kit.ts";

/** 佐证文件: a paper that somebody issued on a day. */
export default defineKind({
  id: "document",
  name: "佐证文件登记",
  nameEn: "Documents",
  duty: "合同、验收报告、制度等文件何时由谁出具",
  key: ["document_id"],
  observed: "issued_on",
  fields: [
    text("document_id", { label: "文件编号", labelEn: "Document no.", aliases: ["编号", "文号"] }),
    text("category", { label: "类别", labelEn: "Category", aliases: ["文件类别", "类型"] }),
    text("title", { label: "文件名称", labelEn: "Title", aliases: ["名称", "标题"] }),
    text("issuer", { label: "出具单位", labelEn: "Issued by", aliases: ["出具方", "签发单位"] }),
    day("issued_on", { label: "出具日期", labelEn: "Issued on", aliases: ["日期", "签发日期"] }),
    text("sha256", { label: "文件摘要", labelEn: "SHA-256", aliases: ["摘要值", "哈希"], optional: true }),
  ],
});
