import type { Concern, Words } from "./finding.ts";
import type { Rule } from "./kit.ts";

const concernNames: { readonly [C in Concern]: string } = {
  completeness: "完整性",
  compliance: "合规性",
  measurability: "可衡量性",
  classification: "指标归类",
  relevance: "相关性",
  appropriateness: "适当性",
  feasibility: "可行性",
  text: "文字",
};
const severityNames = { error: "错误", warning: "警告", advice: "建议" } as const;
const confidenceNames = { high: "高", medium: "中", low: "低" } as const;

/** A wrong example beside what the rule says about it. */
export type Shown = { readonly lines: readonly string[]; readonly says: readonly string[] };

/** docs/rules.md: every rule with its title, basis and one wrong example, by concern. */
export function rulesPage(rules: readonly Rule[], shownBy: (id: string) => Shown | null): string {
  const concerns = Object.keys(concernNames) as Concern[];
  const parts = concerns.flatMap((concern) => {
    const those = rules.filter((rule) => rule.concern === concern);
    if (!those.length) return [];
    return [
      `## ${concernNames[concern]} ${concern}`,
      ...those.map((rule) => section(rule, shownBy(rule.id))),
    ];
  });
  return `${[head(rules.length), ...parts].join("\n\n")}\n`;
}

const head = (count: number) =>
  [
    "# 审核规则 Rules",
    "<!-- 由 npm run docs 生成，请勿手改。Written by npm run docs. -->",
    `共 ${count} 条。错误要改，警告要看，建议可改可不改；把握指这条规则说对的可能：高 ≥95%，中 70–95%，低 <70%，都是估计，待真实表格校准。`,
    `${count} rules. Errors must be mended, warnings looked at, advice is advice; confidence is how often a finding is right: high ≥ 95 %, medium 70–95 %, low < 70 %, all estimates until counted on real forms.`,
  ].join("\n\n");

const both = ({ zh, en }: Words) => `${zh} · ${en}`;

function section(rule: Rule, shown: Shown | null): string {
  const lines = [
    `### \`${rule.id}\``,
    "",
    both(rule.title),
    "",
    `- ${severityNames[rule.severity]} ${rule.severity}，把握${confidenceNames[rule.confidence]} ${rule.confidence}`,
    `- 依据：${rule.basis.join("；")}`,
  ];
  if (shown) {
    lines.push("", "```text", ...shown.lines, "```", "", ...shown.says.map((said) => `> ${said}`));
  }
  return lines.join("\n");
}
