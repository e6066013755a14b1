import { bare } from "./likeness.ts";

const blanks = /^(?:\s|[-—－–/、\\·.。…])*$/;
/** Whether nothing is written: an empty cell, a dash or a stroke. */
export const isBlank = (text: string | null | undefined): boolean => blanks.test(text ?? "");

const none =
  /^(?:0|无|暂无|没有|无偏差|无原因|无说明|无内容|不适用|不涉及|正常|已完成|完成|达标|达成|同上|见上|略|是|否|N?A)$/i;
const stock =
  /^(?:(?:由于|因为?|受|鉴于)?(?:新冠)?(?:肺炎)?疫情(?:原因|影响|防控)?(?:的)?(?:影响|原因|所致)?|(?:客观|其他|其它|历史|各种|多种|工作|特殊|实际)(?:原因|情况|因素)(?:所致|导致)?|资金(?:不足|紧张|未到位)|人手(?:不足|紧张)|时间(?:紧|不足)|按实际(?:情况)?(?:扣分|得分)?|酌情扣分|有待(?:提高|加强|改进)|(?:今后|下一步|继续)?(?:加强管理|继续努力|努力提高|改进))$/;

/** "none" says that there is no reason, "stock" names one that would fit any row, "words" is a reason to read. */
export type ReasonKind = "blank" | "none" | "stock" | "words";
export function reasonKind(text: string | null | undefined): ReasonKind {
  if (isBlank(text)) return "blank";
  const words = bare(text ?? "");
  if (none.test(words)) return "none";
  return stock.test(words) ? "stock" : "words";
}
