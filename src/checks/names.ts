import type { Indicator } from "#model";
import { bare } from "./likeness.ts";

/** By its own name: a 投诉率 filed under 满意度 counts downwards, and so does 不满意率. */
export const asksSatisfaction = ({ level3 }: Indicator): boolean =>
  /满意/.test(level3) && !/不满意/.test(level3);

/** A name that speaks of a share. 频率, 利率 and their like are measured otherwise. */
export const isRate = (name: string): boolean =>
  /率$|比例$|占比$|比重$/.test(name) &&
  !/(?:频|利|汇|税|费|功|速|效|码|汇兑|分辨|心|曝光|周转|容积|采样|帧)率$/.test(name);

/** How money is spent, which every self-evaluation scores by itself. */
export const isSpendingRate = (name: string): boolean =>
  /支出进度|支付进度|付款进度|(?:预算|资金|经费|支出)执行率|^执行率$|(?:资金|预算|经费)(?:支付|支出|使用|拨付)(?:完成)?率|支出率$|支付完成率$/.test(
    name,
  );

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
