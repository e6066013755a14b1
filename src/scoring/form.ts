import { type Attainment, type Form, isLive, type Money, type Points, type Scored, type Words } from "#model";
import { type Decimal, decimal, inferSense, plain } from "#values";
import { scoreExecution } from "./execution.ts";
import { gradeOf } from "./grade.ts";
import { scoreIndicator } from "./indicator/score.ts";
import type { RulePack } from "./pack.ts";
import { distributeWeights } from "./weights/distribute.ts";

export type ToScoreForm = {
  readonly form: Form;
  /** By row of form.indicators; null where nothing measures the row. */
  readonly attainments: readonly (Attainment | null)[];
  readonly money: Money;
  readonly pack: RulePack;
  /** Whether the project's work is done; packs that score execution by steps need it said. */
  readonly finished?: boolean | undefined;
  /** Points set by people, by row; null or absent where nobody set any. */
  readonly judgedPoints?: readonly (string | null)[] | undefined;
};

export type FormScore = Scored & {
  /** By row of form.indicators; null for rows that are not live. */
  readonly rows: readonly (Points | null)[];
  /** Σ of the rounded scores; null while a live row or the execution waits. */
  readonly total: string | null;
  /** Σ of what is scored already, out of 100 less `missingWeight`. */
  readonly soFar: string;
  readonly weightLog: readonly Words[];
  readonly complete: boolean;
  /** Weight of what waits for its score. */
  readonly missingWeight: string;
};

/**
 * A form's year in points. Total = sum of the rounded scores, so the printed column adds up.
 * @throws Fault where judged points lie outside what the rules leave to a person
 */
export function scoreForm({
  form,
  attainments,
  money,
  pack,
  finished,
  judgedPoints,
}: ToScoreForm): FormScore {
  const { weights, executionWeight, log } = distributeWeights(form, pack);
  const rows = form.indicators.map((indicator, i): Points | null => {
    if (!isLive(indicator)) return null;
    return scoreIndicator({
      indicator,
      attainment: attainments[i] ?? null,
      weight: weights[i] ?? null,
      sense: inferSense(indicator.level3, indicator.target),
      pack,
      judged: judgedPoints?.[i] ?? undefined,
    });
  });
  const execution = scoreExecution(money, executionWeight, pack, finished);
  const all = [...rows.filter((row) => row !== null), execution];
  const waiting = all.filter(({ score }) => score === null);
  const soFar = sum(all.map(({ score }) => score ?? "0")).toFixed(pack.rounding.value.places);
  const complete = waiting.length === 0;
  const grade = complete ? gradeOf(soFar, pack) : null;
  return {
    rows,
    execution,
    total: complete ? soFar : null,
    soFar,
    grade: grade && { id: grade.id, zh: grade.zh, en: grade.en },
    weightLog: log,
    complete,
    missingWeight: plain(sum(waiting.map(({ weight }) => weight))),
  };
}

const sum = (texts: readonly string[]): Decimal =>
  texts.reduce<Decimal>((all, text) => all.plus(text), decimal(0));
