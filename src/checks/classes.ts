import type { Indicator } from "#model";

/** Level-1 classes as the documents name them. 效果 is the older word for 效益. */
export type Level1 = "产出" | "效益" | "满意度" | "成本";

/** The level-1 class a name stands for, null for classes of local or older taxonomies. */
export function level1Of(name: string): Level1 | null {
  if (/满意/.test(name)) return "满意度";
  if (/^(?:项目)?(?:效益|效果)(?:目标)?$/.test(name)) return "效益";
  if (/^(?:项目)?产出(?:目标)?$/.test(name)) return "产出";
  return name === "成本" ? "成本" : null;
}

/** Where each level-2 class may stand. 成本 stands under 产出 by 10号 and by itself by 101号. */
const homes: { readonly [level2: string]: readonly Level1[] } = {
  数量: ["产出"],
  质量: ["产出"],
  时效: ["产出"],
  成本: ["产出", "成本"],
  经济成本: ["成本"],
  社会成本: ["成本"],
  生态环境成本: ["成本"],
  经济效益: ["效益"],
  社会效益: ["效益"],
  生态效益: ["效益"],
  可持续影响: ["效益"],
  服务对象满意度: ["满意度", "效益"],
  其他满意度: ["满意度", "效益"],
};
export const homesOf = (level2: string): readonly Level1[] | null => homes[level2] ?? null;

/** A benefit, by its class or, where only level 2 is known, by that. */
export const isBenefit = ({ level1, level2 }: Indicator): boolean =>
  (level1Of(level1) === "效益" || /效益|可持续影响/.test(level2)) && !/满意/.test(level1 + level2);
