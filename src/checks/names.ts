import type { Indicator } from "#model";
import { bare } from "./likeness.ts";

/** Rows about satisfaction, wherever they were filed; 不满意率 counts downwards and is none of them. */
export const asksSatisfaction = ({ level2, level3 }: Indicator): boolean =>
  !/不满意/.test(level3) && (/满意度/.test(level2) || /满意/.test(level3));

/** A name that speaks of a share. 频率, 利率 and their like are measured otherwise. */
export const isRate = (name: string): boolean =>
  /率$|比例$|占比$|比重$/.test(name) &&
  !/(?:频|利|汇|税|费|功|速|效|码|汇兑|分辨|心|曝光|周转|容积|采样|帧)率$/.test(name);

/** How money is spent, which every self-evaluation scores by itself. */
export const isSpendingRate = (name: string): boolean =>
  /支出进度|支付进度|付款进度|(?:预算|资金|经费|支出)执行率|^执行率$|(?:资金|预算|经费)(?:支付|支出|使用|拨付)(?:完成)?率|支出率$|支付完成率$/.test(
    name,
  );

const downward =
  /成本|费用|支出(?!进度)|时长|(?:响应|处理|办理|恢复|中断|等待)时间|故障|事故|投诉|差错|错误|返修|违规|违法|逾期|流失|能耗|耗电|耗水|排放|丢失|漏报|失误|死亡|伤亡|不合格/;
const mended =
  /(?:修复|排除|处理|处置|解决|办结|整改|响应|恢复|化解|控制|防范|演练|检查|排查|监测|整治)[\p{Script=Han}]{0,3}(?:率|性|数|量|度|程度)$/u;

/** Whether less is better, going by the name (domain rules 4.5). */
export const countsDown = (name: string): boolean => downward.test(name) && !mended.test(name);

const phrases =
  /^该指标|^本指标|指标|主要|用于|用以|反映|考察|考核|衡量|体现|评价|说明|是否|情况|状况|程度|工作|的|了|等/g;
const core = (text: string): string => bare(text).replace(phrases, "");

/** Whether an explanation says nothing that the name does not say: 反映 + name + 情况, in any order of its words. */
export function addsNothing(name: string, explanation: string): boolean {
  if (/[÷/／×*]|之比|占|除以|比值/.test(explanation)) return false;
  const said = [...core(explanation)];
  const known = new Set(bare(name));
  return said.filter((letter) => !known.has(letter)).length <= said.length * 0.1;
}

/** What is left of a name or an explanation without the phrases every explanation has. */
export const substance = (text: string): string => core(text).replace(/[率度性]$/, "");
