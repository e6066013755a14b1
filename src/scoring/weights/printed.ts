import { type Form, isLive, type Words } from "#model";
import { type Decimal, decimal, plain } from "#values";
import type { RulePack } from "../pack.ts";
import type { Weights } from "./distribute.ts";
import { split } from "./shares.ts";

/** A weight as printed: "10", "10分", "10.00", "１０％"; null where it is blank or no number. */
export function readWeight(text: string | null): Decimal | null {
  const digits = (text ?? "").normalize("NFKC").replace(/[\s分%]/g, "");
  return /^\d+(\.\d+)?$/.test(digits) ? decimal(digits) : null;
}

const sumOf = (weights: readonly (Decimal | null)[]): Decimal =>
  weights.reduce<Decimal>((sum, weight) => (weight ? sum.plus(weight) : sum), decimal(0));

/** The form's own weights: those of rows that do not apply move on, blanks share what is left, and the sum is checked. */
export function printedWeights(form: Form, pack: RulePack): Weights {
  const log: Words[] = [];
  const weights = form.indicators.map((row) => readWeight(row.weight));
  passOn(form, weights, log);
  const profile = pack.weights.profiles.at(-1)?.value;
  const execution = decimal(profile?.execution ?? "0");
  fillBlanks(form, weights, decimal(100).minus(execution), log);
  const sum = sumOf(weights);
  const alone = sum.eq(100);
  if (alone)
    log.push({
      zh: "表内指标分值合计已是100分，预算执行率不另计分。",
      en: "The printed weights make 100 by themselves: budget execution gets no points.",
    });
  else if (!sum.plus(execution).eq(100))
    log.push({
      zh: `表内指标分值合计${plain(sum)}分，加预算执行率${plain(execution)}分为${plain(sum.plus(execution))}分，不等于100分，请核对。`,
      en: `The printed weights make ${plain(sum)}, with ${plain(execution)} for execution ${plain(sum.plus(execution))}, not 100: check them.`,
    });
  return {
    weights: weights.map((weight, i) => (weight && isLiveRow(form, i) ? plain(weight) : null)),
    executionWeight: alone ? "0" : plain(execution),
    log,
  };
}

const isLiveRow = (form: Form, i: number): boolean => {
  const row = form.indicators[i];
  return row !== undefined && isLive(row);
};

/** 不适用 with a weight: to the same 二级, else the same 一级, else the whole form (domain rules §3.3, last line). */
function passOn(form: Form, weights: (Decimal | null)[], log: Words[]): void {
  for (const [i, row] of form.indicators.entries()) {
    const weight = weights[i];
    if (isLive(row) || !weight?.gt(0)) continue;
    const heirs = [
      (j: number) => form.indicators[j]?.level1 === row.level1 && form.indicators[j]?.level2 === row.level2,
      (j: number) => form.indicators[j]?.level1 === row.level1,
      () => true,
    ].map((fits) => weights.flatMap((one, j) => (one && isLiveRow(form, j) && fits(j) ? [j] : [])));
    const to = heirs.find((rows) => rows.length > 0) ?? [];
    if (to.length === 0) continue;
    const places = Math.max(2, weight.decimalPlaces());
    const parts = split(
      weight,
      to.map((j) => weights[j] ?? decimal(0)),
      places,
    );
    for (const [n, j] of to.entries()) weights[j] = (weights[j] ?? decimal(0)).plus(parts[n] ?? 0);
    weights[i] = null;
    const where = to === heirs[0] ? "二级" : to === heirs[1] ? "一级" : "全表";
    const name = row.level3 || row.level2;
    log.push({
      zh: `“${name}”不适用，其${plain(weight)}分按比例分给${where === "全表" ? "全表其余" : `同${where}的`}${to.length}项指标。`,
      en: `“${name}” does not apply: its ${plain(weight)} points go to the ${to.length} other rows of the ${where === "全表" ? "form" : `same ${where}`}.`,
    });
  }
}

function fillBlanks(form: Form, weights: (Decimal | null)[], total: Decimal, log: Words[]): void {
  const blank = weights.flatMap((weight, i) => (!weight && isLiveRow(form, i) ? [i] : []));
  if (blank.length === 0) return;
  const left = total.minus(sumOf(weights));
  if (left.lte(0)) {
    log.push({
      zh: `有${blank.length}项指标没有印分值，其余已占满，这几项不计分。`,
      en: `${blank.length} rows have no printed weight and nothing is left for them: they are not scored.`,
    });
    return;
  }
  const parts = split(
    left,
    blank.map(() => decimal(1)),
  );
  for (const [n, i] of blank.entries()) weights[i] = parts[n] ?? null;
  log.push({
    zh: `有${blank.length}项指标没有印分值，均分余下的${plain(left)}分。`,
    en: `${blank.length} rows have no printed weight: they share the ${plain(left)} points left.`,
  });
}
