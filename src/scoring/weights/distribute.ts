import { type Form, isLive, type Words } from "#model";
import { type Decimal, decimal, plain } from "#values";
import type { RulePack } from "../pack.ts";
import { printedWeights, readWeight } from "./printed.ts";
import { split } from "./shares.ts";

export type Weights = {
  /** By row of form.indicators; null for a row that is not live, or that no weight can be given. */
  readonly weights: readonly (string | null)[];
  readonly executionWeight: string;
  /** What was decided on the way, one sentence each, in the order decided. */
  readonly log: readonly Words[];
};

/**
 * What each row can get. Weights printed on the form are used and checked; a form without any gets the pack's 一级
 * weights, shared equally over the live 二级 and inside each over its rows. By 二级 first, because the 二级 are the
 * dimensions the forms ask for: otherwise ten small 数量 rows would drown the one 质量 row.
 */
export function distributeWeights(form: Form, pack: RulePack): Weights {
  return form.indicators.some((row) => readWeight(row.weight)?.gt(0))
    ? printedWeights(form, pack)
    : packWeights(form, pack);
}

type Slot = { readonly level1: string; readonly level2: string; readonly rows: number[] };

function packWeights(form: Form, pack: RulePack): Weights {
  const log: Words[] = [];
  const fold = pack.weights.fold.value;
  const slots: Slot[] = [];
  for (const [i, row] of form.indicators.entries()) {
    const level1 = fold[row.level1] ?? row.level1;
    const level2 = row.level2;
    let slot = slots.find((one) => one.level1 === level1 && one.level2 === level2);
    if (!slot) slots.push((slot = { level1, level2, rows: [] }));
    if (isLive(row)) slot.rows.push(i);
  }
  const live = slots.filter(({ rows }) => rows.length > 0);
  const profile = profileFor(pack, new Set(form.indicators.filter(isLive).map((row) => row.level1)));
  const levels = levelWeights(pack, profile, new Set(live.map(({ level1 }) => level1)), log);
  const weights: (string | null)[] = form.indicators.map(() => null);
  for (const [level1, weight] of levels) {
    const mine = live.filter((slot) => slot.level1 === level1);
    const empty = slots.filter((slot) => slot.level1 === level1 && slot.rows.length === 0);
    if (empty.length > 0)
      log.push(
        emptySlots(
          level1,
          empty.map(({ level2 }) => level2),
          mine.map(({ level2 }) => level2),
        ),
      );
    const perSlot = split(
      weight,
      mine.map(() => decimal(1)),
    );
    for (const [s, slot] of mine.entries()) {
      const perRow = split(
        perSlot[s] ?? decimal(0),
        slot.rows.map(() => decimal(1)),
      );
      for (const [r, row] of slot.rows.entries()) weights[row] = plain(perRow[r] ?? decimal(0));
    }
  }
  for (const { level1 } of live.filter((slot) => !levels.has(slot.level1)))
    log.push({
      zh: `规则包没有一级指标“${level1}”，其下指标没有分值。`,
      en: `The pack has no 一级指标 “${level1}”, so its rows have no weight.`,
    });
  return { weights, executionWeight: profile.execution, log };
}

function profileFor(pack: RulePack, level1s: ReadonlySet<string>) {
  const { profiles } = pack.weights;
  const found = profiles.find(({ value }) => value.when === null || level1s.has(value.when));
  if (!found) throw new Error(`pack ${pack.id} has no weight profile for every form`);
  return found.value;
}

type Profile = ReturnType<typeof profileFor>;

/** The 一级 weights after those without a live row have handed theirs on; they add up to 100 less execution. */
function levelWeights(
  pack: RulePack,
  profile: Profile,
  present: ReadonlySet<string>,
  log: Words[],
): Map<string, Decimal> {
  const weights = new Map(Object.entries(profile.levels).map(([level, weight]) => [level, decimal(weight)]));
  const absent = [...weights.keys()].filter((level) => !present.has(level));
  if (absent.length === weights.size) return new Map();
  const spread: string[] = [];
  for (const level of absent) {
    const heir = pack.weights.absent.value[level];
    const weight = weights.get(level) ?? decimal(0);
    if (heir !== undefined && present.has(heir) && weights.has(heir)) {
      const raised = (weights.get(heir) ?? decimal(0)).plus(weight);
      weights.set(heir, raised);
      log.push({
        zh: `没有“${level}”指标，其${plain(weight)}分加给“${heir}”，“${heir}”为${plain(raised)}分。`,
        en: `No row under “${level}”: its ${plain(weight)} points go to “${heir}”, which now has ${plain(raised)}.`,
      });
    } else spread.push(level);
    weights.delete(level);
  }
  if (spread.length === 0) return weights;
  const rest = [...weights.keys()];
  const total = decimal(100).minus(profile.execution);
  const parts = split(
    total,
    rest.map((level) => weights.get(level) ?? decimal(0)),
  );
  const rescaled = new Map(rest.map((level, i) => [level, parts[i] ?? decimal(0)]));
  const list = rest.map((level) => `${level}${plain(rescaled.get(level) ?? decimal(0))}`);
  log.push({
    zh: `没有“${spread.join("”“")}”指标，其余按比例折合为${plain(total)}分：${list.join("、")}。`,
    en: `No row under “${spread.join("”, “")}”: the rest is rescaled to ${plain(total)} points: ${list.join(", ")}.`,
  });
  return rescaled;
}

const emptySlots = (level1: string, empty: readonly string[], heirs: readonly string[]): Words => ({
  zh: `“${level1}”下的“${empty.join("”“")}”不适用或未填，其分值由“${heirs.join("”“")}”均分。`,
  en: `Under “${level1}”, “${empty.join("”, “")}” do not apply or are empty: “${heirs.join("”, “")}” share their weight.`,
});
