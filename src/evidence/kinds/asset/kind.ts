import { day, defineKind, text, word } from "../../kit.ts";

/** 资产台账: what was in service, from which day to which. */
export default defineKind({
  id: "asset",
  name: "资产与在保对象台账",
  nameEn: "Asset register",
  duty: "某一天有哪些系统、设备、线路、机房在用或在保",
  key: ["asset_id"],
  observed: "from_on",
  until: "to_on",
  fields: [
    text("asset_id", {
      label: "资产编号",
      labelEn: "Asset no.",
      aliases: ["编号", "资产编码", "系统编号", "设备编号", "线路编号", "Asset Tag"],
    }),
    text("name", {
      label: "名称",
      labelEn: "Name",
      aliases: ["资产名称", "系统名称", "设备名称", "线路名称", "机房名称"],
    }),
    text("category", {
      label: "类别",
      labelEn: "Category",
      aliases: ["资产类别", "分类", "类型", "Category"],
    }),
    word("status", ["在用", "在保", "停用", "报废"], {
      label: "状态",
      labelEn: "Status",
      aliases: ["使用状态", "Status"],
    }),
    day("from_on", {
      label: "起始日期",
      labelEn: "In service from",
      aliases: ["启用日期", "入网日期", "服务开始日期", "维保开始日期"],
    }),
    day("to_on", {
      label: "终止日期",
      labelEn: "In service until",
      aliases: ["停用日期", "服务结束日期", "维保结束日期"],
      optional: true,
    }),
    text("location", {
      label: "位置",
      labelEn: "Location",
      aliases: ["所在位置", "部署位置"],
      optional: true,
    }),
  ],
});
