import type { CheckResult, Coverage, Finding } from "#checks";
import type { Lang } from "../kit.ts";

/** A text ready to stand in the finding's own cell; what to do in words where it is for another cell, or for a person. */
function suggested({ suggestion, cell }: Finding, lang: Lang): string | null {
  if (suggestion === null) return null;
  const here = (suggestion.cell ?? cell) === cell;
  return here && suggestion.replacement !== null ? suggestion.replacement : suggestion[lang];
}

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
  suggestion: suggested(finding, lang),
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
