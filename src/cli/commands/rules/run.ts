import { type Rule, rules } from "#checks";
import type { Context } from "../../context.ts";
import type { Words } from "../../kit.ts";
import { showCatalogue } from "../../show/catalogue.ts";
import { severityNames } from "../../show/findings.ts";

const concerns: { readonly [Concern in Rule["concern"]]: Words } = {
  completeness: { zh: "完整性", en: "completeness" },
  compliance: { zh: "合规性", en: "compliance" },
  measurability: { zh: "可衡量性", en: "measurability" },
  classification: { zh: "分类", en: "classification" },
  relevance: { zh: "相关性", en: "relevance" },
  appropriateness: { zh: "适当性", en: "appropriateness" },
  feasibility: { zh: "可行性", en: "feasibility" },
  text: { zh: "文字", en: "wording" },
};
const confidences: { readonly [Confidence in Rule["confidence"]]: Words } = {
  high: { zh: "高（95% 以上）", en: "high (95% or more)" },
  medium: { zh: "中（70% 至 95%）", en: "medium (70% to 95%)" },
  low: { zh: "低（不足 70%）", en: "low (below 70%)" },
};
const levels: { readonly [On in Rule["on"]]: Words } = {
  indicator: { zh: "逐行指标", en: "each indicator row" },
  form: { zh: "逐张表", en: "each form" },
  set: { zh: "一次提交的各表之间", en: "the forms handed in together" },
};

export const run = (context: Context, ids: readonly string[]): 0 => {
  const { say, lang } = context;
  return showCatalogue(
    context,
    {
      noun: { zh: "规则", en: "rule" },
      key: "rules",
      units: rules,
      heads: [
        { zh: "编号", en: "id" },
        { zh: "程度", en: "severity" },
        { zh: "关注", en: "concern" },
        { zh: "规则", en: "rule" },
      ],
      row: ({ id, severity, concern, title }) => [
        id,
        say(severityNames[severity]),
        say(concerns[concern]),
        say(title),
      ],
      explain: (rule) => ({
        title: say(rule.title),
        facts: [
          [say({ zh: "程度", en: "severity" }), say(severityNames[rule.severity])],
          [say({ zh: "把握", en: "confidence" }), say(confidences[rule.confidence])],
          [say({ zh: "关注", en: "concern" }), say(concerns[rule.concern])],
          [say({ zh: "对象", en: "on" }), say(levels[rule.on])],
          [say({ zh: "依据", en: "basis" }), rule.basis.join("\n")],
        ],
      }),
      json: ({ id, title, concern, severity, confidence, basis, on }) => ({
        id,
        title: title[lang],
        concern,
        severity,
        confidence,
        basis,
        on,
      }),
    },
    ids,
  );
};
