import { said } from "../said.ts";
import { isCount, measured, type Proposal, subjectOf } from "./kit.ts";

const things =
  /系统|设备|服务器|线路|光纤|链路|机房|终端|平台|存储|网络|车辆|摄像|监控点|基站|电梯|管网|路灯|房屋|场馆|网站|数据库|套件|机柜/;
const kept = /维护|维保|租用|运维|保护|保障|管理|运行|托管|数量$/;

/** Things kept in service: systems, machines, lines, rooms. */
export const assets: Proposal = {
  subject: said("在用、在保、在租的对象", "things in service, under maintenance, on lease"),
  examples: [
    ["福田区电子政务外网安全系统保护", "≥153个系统"],
    ["租用互联网数据链路出口数量", "3条"],
    ["消防设备维保机房", "7个"],
    ["云平台及云桌面系统服务器维护数量", "293台"],
  ],
  propose(words) {
    const { name, target } = words;
    if (!isCount(words) || !things.test(name) || !kept.test(name)) return null;
    if (target.kind === "quantity" && /^(次|人|人次|条次|份|篇|项|期|场)$/.test(target.unit)) return null;
    return measured({
      shape: "distinct-count",
      evidence: "asset",
      of: "asset_id",
      where: { category: subjectOf(words) },
      in_force: { from: "from_on", to: "to_on" },
    });
  },
};
