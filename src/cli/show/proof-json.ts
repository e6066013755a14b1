import { type FormProof, isLive, type Words, type YearProof } from "#model";

type Say = (words: Words) => string;

/** One form of `prove --json`: rows that are 不适用 or empty have no attainment. */
function formJson({ form, measured, money, score }: FormProof, say: Say) {
  const by = new Map(measured.map((each) => [each.row, each]));
  return {
    kind: form.kind,
    source: form.source,
    projectCode: form.fields.projectCode ?? null,
    projectName: form.fields.projectName ?? null,
    money,
    total: score.total,
    soFar: score.soFar,
    missingWeight: score.missingWeight,
    grade: score.grade?.id ?? null,
    execution: { weight: score.execution.weight, score: score.execution.score },
    indicators: form.indicators.map((indicator, row) => {
      const { level1, level2, level3, target } = indicator;
      const found = by.get(row);
      if (!found || !isLive(indicator)) return { level1, level2, level3, target };
      const { parts: _, why, ...attainment } = found.attainment;
      return {
        level1,
        level2,
        level3,
        target,
        attainment,
        why: say(why),
        measure: found.measure?.shape ?? null,
        explain: found.measure && { sentence: say(found.measure.sentence), sql: found.measure.sql },
        weight: found.points?.weight ?? null,
        score: found.points?.score ?? null,
      };
    }),
  };
}

/** What `prove`, `measure`, `monitor` and `score` print with --json; sentences in the chosen language. */
export const proofJson = (
  { unit, year, asOf, pack, synthetic, forms, rejected, notices }: YearProof,
  say: Say,
) => ({
  unit,
  year,
  asOf,
  pack: pack.id,
  synthetic,
  forms: forms.map((form) => formJson(form, say)),
  rejected: rejected.map(({ why, ...row }) => ({ ...row, why: say(why) })),
  notices: notices.map(say),
});
