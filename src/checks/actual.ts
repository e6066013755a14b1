import type { Indicator } from "#model";
import {
  type Comparator,
  convert,
  Decimal,
  decimal,
  dimensionOf,
  firstDayOf,
  inferSense,
  lastDayOf,
  meets,
  parseTarget,
  type Sense,
  senseOfName,
  type Target,
  type TargetOf,
} from "#values";

/** What a written result says against its target. */
export type Verdict = {
  readonly met: boolean;
  /** What proportional scoring counts, 0 to 1: actual ÷ target, or target ÷ actual of a 反向 row; null of a date. */
  readonly share: Decimal | null;
  /** How far past the target on its better side, as a share of it; null where nothing can be divided. */
  readonly beyond: Decimal | null;
  readonly sense: Sense;
  /** No sign says which way the row counts; only its name does, or nothing. */
  readonly guessed: boolean;
  /** An amount of money is compared. */
  readonly money: boolean;
};

/** One figure, and nothing that turns it round or blurs it. */
const plainWords = (text: string): boolean =>
  text.length <= 40 &&
  (text.match(/\d+(?:[,，]\d{3})*(?:\.\d+)?/g) ?? []).length === 1 &&
  !/未|没|不足|不到|剩|欠|近|约|超|余|多|其中|增|减|降|提/.test(text);

const one = new Decimal(1);
const zero = new Decimal(0);

type Figure = { readonly comparator: Comparator; readonly value: Decimal };

function weigh(figure: Figure, actual: Decimal, sense: Sense): Pick<Verdict, "met" | "share" | "beyond"> {
  const { comparator, value } = figure;
  // = is met by more of what is wanted, too: that is for the reviewer of the target, not for the score.
  const met =
    comparator === "=" && value.gt(0)
      ? sense === "negative"
        ? actual.lte(value)
        : actual.gte(value)
      : meets(comparator, actual, value, sense);
  if (value.isZero()) return { met, share: met ? one : zero, beyond: null };
  const better = sense === "negative" ? value.sub(actual) : actual.sub(value);
  const beyond = Decimal.max(zero, better.div(value));
  if (met) return { met, share: one, beyond };
  if (sense === "negative") return { met, share: actual.gt(0) ? value.div(actual) : one, beyond };
  return { met, share: Decimal.min(one, actual.div(value)), beyond };
}

/** The result in the target's unit; null where the two cannot be compared for certain. */
function inUnitOf(target: TargetOf<"quantity">, read: TargetOf<"quantity">): Decimal | null {
  const [wanted, actual] = [decimal(target.value), decimal(read.value)];
  if (read.unit === target.unit && read.unit !== "") return actual;
  if (read.unit !== "") {
    if (target.unit === "") return read.unit === "%" && wanted.lte(100) ? actual : null;
    return convert(actual, read.unit, target.unit);
  }
  const [printed] = /\d+(?:\.\d+)?/.exec(target.text.normalize("NFKC").replace(/,/g, "")) ?? [];
  if (!printed || decimal(printed).isZero()) return actual.isZero() || wanted.isZero() ? actual : null;
  const scale = wanted.div(printed);
  // 0.98 against 95% may be 98 %: a bare fraction is not judged.
  if (target.unit === "%" && actual.lte(1) && wanted.gte(10) && !actual.isZero()) return null;
  const value = actual.mul(scale);
  const near = value.gte(wanted.div(20)) && value.lte(wanted.mul(20));
  return scale.eq(1) || near ? value : null;
}

const isCeiling = ({ level2 }: Indicator, unit: string): boolean =>
  /成本/.test(level2) && dimensionOf(unit) === "money";

/**
 * Whether a target without a sign tells which way it counts: 0.9% of 受害率 may be a ceiling that no cue word gives away,
 * and a 控制数 is one of money only (随访控制数 counts patients).
 */
function isTelling({ level3 }: Indicator, { comparator, unit, value }: TargetOf<"quantity">): boolean {
  if (comparator !== "implied") return true;
  const sense = senseOfName(level3);
  if (sense === null) return unit !== "%" || decimal(value).gte(50);
  return sense === "positive" || dimensionOf(unit) === "money" || !/控制[数额]/.test(level3);
}

function judgeQuantity(row: Indicator, target: TargetOf<"quantity">, read: Target): Verdict | null {
  if (read.kind !== "quantity" || (read.comparator !== "implied" && read.comparator !== "=")) return null;
  const actual = inUnitOf(target, read);
  if (!actual || !isTelling(row, target)) return null;
  const bare = target.comparator === "implied";
  const open = bare || target.comparator === "=";
  const sense = open && isCeiling(row, target.unit) ? "negative" : inferSense(row.level3, target);
  return {
    ...weigh({ comparator: target.comparator, value: decimal(target.value) }, actual, sense),
    sense,
    guessed: bare && senseOfName(row.level3) === null,
    money: dimensionOf(target.unit) === "money",
  };
}

const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800 } as const;
const secondsOf = (unit: string): number | null =>
  unit in seconds ? seconds[unit as keyof typeof seconds] : null;

function judgeDuration(row: Indicator, target: TargetOf<"duration">, read: Target): Verdict | null {
  if (read.kind !== "duration" && read.kind !== "quantity") return null;
  if (read.comparator !== "implied" && read.comparator !== "=") return null;
  if (read.kind === "quantity" && read.unit !== "") return null;
  const [from, to] = [secondsOf(read.unit), secondsOf(target.unit)];
  const same = read.kind === "quantity" || read.unit === target.unit;
  if (!same && (from === null || to === null)) return null;
  const actual = same
    ? decimal(read.value)
    : decimal(read.value)
        .mul(from ?? 1)
        .div(to ?? 1);
  const sense = inferSense(row.level3, target);
  return {
    ...weigh({ comparator: target.comparator, value: decimal(target.value) }, actual, sense),
    sense,
    guessed: target.comparator === "implied",
    money: false,
  };
}

function judgeDate(target: TargetOf<"deadline">, read: Target): Verdict | null {
  if (read.kind !== "deadline" || !read.date || !target.date) return null;
  if (target.comparator === ">=" || target.comparator === ">") return null;
  const due = lastDayOf(target.date);
  const met = lastDayOf(read.date) <= due;
  // 2023年11月 may have been the first of the month.
  if (!met && firstDayOf(read.date) <= due) return null;
  return { met, share: null, beyond: null, sense: "negative", guessed: false, money: false };
}

/** Several rules ask for the same verdict; rows never change. */
const judged = new WeakMap<Indicator, Map<string, Verdict | null>>();

/** Judges what is written as the row's result (its actual, or a forecast); null where only a person can. */
export function judge(row: Indicator, text: string | null | undefined): Verdict | null {
  const words = (text ?? "").trim();
  if (!words) return null;
  const known = judged.get(row) ?? new Map<string, Verdict | null>();
  judged.set(row, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const verdict = verdictOn(row, words);
  known.set(words, verdict);
  return verdict;
}

function verdictOn(row: Indicator, words: string): Verdict | null {
  const { target } = row;
  const read = parseTarget(words, row);
  if (target.kind === "deadline") return judgeDate(target, read);
  if (!plainWords(words)) return null;
  if (target.kind === "quantity") return judgeQuantity(row, target, read);
  return target.kind === "duration" ? judgeDuration(row, target, read) : null;
}
