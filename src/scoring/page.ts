import {
  type Answer,
  answerExecution,
  answerGrade,
  answerIndicator,
  answerWeights,
  type IndicatorCase,
  type PackCases,
} from "./cases.ts";
import { marks, type RulePack } from "./pack.ts";
import { packs } from "./packs/packs.gen.ts";
import { scoringRules } from "./rules.ts";
import { settingsOf } from "./settings.ts";

const cell = (text: string): string =>
  text.replaceAll("|", "\\|").replaceAll("\n", " ").replaceAll("*", "\\*");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** The packs as a page: every setting with its source, and each worked example with the answer it gets today. */
export function packsPage(casesOf: (packId: string) => PackCases): string {
  const all: readonly RulePack[] = packs;
  return `<!-- Written by scripts/docs.ts from src/scoring/packs. Do not edit. -->
# 评分规则包 Rule packs

一个规则包是一份带版本的数据：每个取值都注明出处和可靠程度。“${marks.background.zh}”即没有读到文件原文，用前请与当年通知核对。
A rule pack is versioned data; every value names its source and how far it may be relied on. “${marks.background.en}” means that nobody read the text: compare with the notice of the year.

计分从不把没有证据当作零：没有证据、尚未到期、证据不全的行不计分，总分也就空着，只给已得分。超额从不自动扣分，只提示、要原因、请人判断。
What has no evidence is never nought: rows without evidence, not yet due or only partly covered are not scored, and the total stays open. Overshoot never takes points off by itself.

${all.map((pack) => packSection(pack, casesOf(pack.id))).join("\n")}
## 计分理由 Why a row got its points

${table(
  ["`rule`", "中文", "English", "出处 Source", "可靠程度 How sure"],
  Object.entries(scoringRules).map(([id, { zh, en, source, mark }]) => [
    `\`${id}\``,
    zh,
    en,
    source,
    marks[mark].zh,
  ]),
)}
`;
}

const actualOf = ({ 实际, 状态, 组成 }: IndicatorCase): string =>
  [实际 ?? 状态 ?? "", ...Object.entries(组成 ?? {}).map(([part, value]) => `${part} ${value}`)]
    .filter((text) => text !== "")
    .join("，");

function packSection(pack: RulePack, cases: PackCases): string {
  const said = ({ score, needsReason, why }: Answer) => [score, needsReason ? "是" : "", why.zh];
  return `## \`${pack.id}\` ${pack.name.zh}

${pack.duty.zh} ${pack.duty.en} 版本 Version ${pack.version}.

${table(
  ["项目", "Setting", "取值", "Value", "出处 Source", "可靠程度 How sure"],
  settingsOf(pack).map(({ about, value, source, mark }) => [
    about.zh,
    about.en,
    value.zh,
    value.en,
    source,
    marks[mark].zh,
  ]),
)}

### 指标计分示例 Indicators

${table(
  ["例", "目标", "实际", "分值", "得分", "须说明", "说明"],
  cases.指标.map((one) => [
    one.例,
    one.目标,
    actualOf(one),
    one.评分 ? `${one.分值}（人评${one.评分}）` : one.分值,
    ...said(answerIndicator(pack, one)),
  ]),
)}

### 执行率示例 Budget execution

${table(
  ["例", "全年预算（万元）", "执行（万元）", "分值", "得分", "须说明", "说明"],
  cases.执行率.map((one) => [
    one.例,
    one.全年 ?? "",
    one.执行 ?? "",
    one.分值,
    ...said(answerExecution(pack, one)),
  ]),
)}

### 分值分配示例 Weights

${table(
  ["例", "指标与分值", "说明"],
  cases.分值分配.map((one) => {
    const { weights, log } = answerWeights(pack, one);
    const rows = one.行.map((place, i) => `${place}：${weights[i]}`).join("；");
    return [one.例, rows, log.map(({ zh }) => zh).join("")];
  }),
)}

### 等级示例 Grades

${table(
  ["总分", "等级"],
  cases.等级.map((one) => [one.总分, answerGrade(pack, one)]),
)}
`;
}
