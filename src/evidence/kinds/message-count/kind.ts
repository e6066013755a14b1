import { count, day, defineKind, text } from "../../kit.ts";

/** 短信发送量: how many messages one channel sent in one day. */
export default defineKind({
  id: "message-count",
  name: "短信发送量统计",
  nameEn: "Message counts",
  duty: "短信平台每日提交、送达多少条",
  key: ["channel", "sent_on"],
  observed: "sent_on",
  fields: [
    text("channel", { label: "通道", labelEn: "Channel", aliases: ["短信通道", "运营商", "平台"] }),
    day("sent_on", { label: "日期", labelEn: "Day", aliases: ["发送日期", "统计日期"] }),
    count("submitted", {
      label: "提交量",
      labelEn: "Submitted",
      unit: "条",
      aliases: ["提交条数", "发送量", "群发量"],
    }),
    count("delivered", {
      label: "送达量",
      labelEn: "Delivered",
      unit: "条",
      aliases: ["成功量", "送达条数"],
      optional: true,
    }),
  ],
});
