import type { CheckResult, Coverage, Finding } from "#checks";
import type { Lang } from "../kit.ts";

/** A finding as `check --json` prints it: sentences in the chosen language. */
const jsonFinding = (finding: Finding, lang: Lang) => ({
  rule: finding.rule,
  severity: finding.severity,
  confidence: finding.confidence,
  concern: finding.concern,
  path: finding.path,
  at: finding.at,
  message: finding.message[lang],
  basis: finding.basis,
  suggestion: finding.suggestion && (finding.suggestion.replacement ?? finding.suggestion[lang]),
});

const jsonCoverage = ({ rule, form, state, why, paths }: Coverage, lang: Lang) => ({
  rule,
  state,
  why: why?.[lang] ?? null,
  paths: paths.length || form === null ? paths : [`forms[${form}]`],
});

/** What `check --json` prints. */
export const jsonResult = ({ findings, coverage }: CheckResult, lang: Lang) => ({
  findings: findings.map((finding) => jsonFinding(finding, lang)),
  coverage: coverage.map((entry) => jsonCoverage(entry, lang)),
});
