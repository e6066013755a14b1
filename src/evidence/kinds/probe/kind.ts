import { amount, defineKind, instant, text, yesNo } from "../../kit.ts";

/** 拨测: one automatic look at one system. */
export default defineKind({
  id: "probe",
  name: "拨测记录",
  nameEn: "Probe samples",
  duty: "自动拨测时系统是否可用、多久响应",
  key: ["target_id", "sampled_at"],
  observed: "sampled_at",
  fields: [
    text("target_id", {
      label: "拨测对象",
      labelEn: "Probed system",
      aliases: ["系统编号", "监控对象", "主机", "instance", "target"],
    }),
    instant("sampled_at", {
      label: "拨测时间",
      labelEn: "Sampled at",
      aliases: ["采样时间", "时间", "时间戳", "timestamp", "time"],
    }),
    yesNo("ok", {
      label: "是否可用",
      labelEn: "Up",
      aliases: ["可用", "拨测结果", "probe_success", "success"],
    }),
    amount("response_ms", 12, 3, {
      label: "响应时间(毫秒)",
      labelEn: "Response time (ms)",
      unit: "ms",
      aliases: ["响应时间", "响应时长", "时延(ms)", "response_ms"],
      optional: true,
    }),
  ],
});
