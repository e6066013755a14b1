import { shifted, trimmed } from "../digits.ts";
import { joint } from "./calendar.ts";
import { isDigit, isLatin } from "./cell.ts";
import type { FaultName } from "./faults.ts";
import { unitNames } from "./names.ts";
import { type Numeral, readChinese, readNumeral, startsNumeral } from "./numerals.ts";
import type { Comparator, DurationUnit, TargetMeaning } from "./target.ts";
import {
  approximations,
  bareSigns,
  leadingSigns,
  percents,
  perWords,
  scaleWords,
  timeUnits,
  trailingSigns,
  unitWords,
} from "./vocabulary.ts";

type Measured = {
  readonly unit: string;
  readonly time: DurationUnit | null;
  readonly places: number;
  readonly end: number;
};

/** A number with everything that belongs to it: 不少于 | 20 | 万 | 元/人 | 以上. */
export type Amount = {
  readonly start: number;
  readonly end: number;
  readonly comparator: Comparator;
  readonly value: string;
  /** Set for 80%-90%: the upper end. */
  readonly high: string | null;
  readonly unit: string;
  readonly time: DurationUnit | null;
  /** A sign or word of comparison was written. */
  readonly signed: boolean;
  readonly chinese: boolean;
  /** 250万 with no unit behind. */
  readonly scaled: boolean;
  readonly grouped: boolean;
  /** ≥5次以下: two signs that contradict one another; ≥2-3次: a sign before a range. */
  readonly fault: FaultName | null;
};

/** Reads one amount that begins exactly at `start`, or null. */
export function readAmount(text: string, start: number): Amount | null {
  const per = readPer(text, start);
  let at = per.end;
  const sign = readLeadingSign(text, at);
  if (sign) at = sign.end;
  for (let about = approximations.at(text, at); about; about = approximations.at(text, at)) at = about.end;
  if (text.charAt(at) === "¥" || text.charAt(at) === "±") at++;
  const currency = text.charAt(at - 1) === "¥";
  const number = readSigned(text, at);
  if (!number || (text.charAt(number.end) === ":" && isDigit(text, number.end + 1))) return null;
  const measured = readMeasured(text, number.end, number.share);
  const many = /^[余多]/.test(text.slice(number.end, number.end + 1)) ? ">" : null;
  const behind = many ? readMeasured(text, number.end + 1, number.share) : measured;
  const value = shifted(number.value, behind.places);
  const range = many ? null : readUpper(text, number, measured);
  const last = range?.measured ?? behind;
  const tail = readTrailing(text, last.end);
  // 达95%以上: the words in front only lead up to the bound behind.
  const first = sign?.comparator === "=" && tail.comparator ? tail.comparator : sign?.comparator;
  const said = first ?? tail.comparator ?? many ?? "implied";
  const name = per.unit && last.time ? unitNames[last.time].zh : last.unit;
  const around = text.charAt(at - 1) === "±" && !range && !many;
  if (per.unit && name === "") return null;
  const unit = name + per.unit || (currency ? "元" : "");
  return {
    start,
    end: tail.end,
    comparator: said === "implied" && many ? ">" : said,
    value: range ? range.low : around ? trimmed(`-${value}`) : value,
    high: range ? range.high : around ? value : null,
    unit,
    time: per.unit ? null : last.time,
    signed: (sign ?? tail.comparator ?? many) !== null,
    chinese: number.chinese,
    scaled: last.scaled || number.scaled,
    grouped: number.grouped,
    fault: opposed(sign?.comparator, tail.comparator)
      ? "contradiction"
      : range !== null && sign !== null && sign.comparator !== "="
        ? "signedRange"
        : range !== null && Number(range.low) > Number(range.high)
          ? "reversedRange"
          : null,
  };
}

const opposed = (a: Comparator | undefined, b: Comparator | null): boolean =>
  a !== undefined && b !== null && b !== "implied" && a !== "=" && a.charAt(0) !== b.charAt(0);

/** ≥ · 不低于 · 控制在 · 》(typed for ≥) */
function readLeadingSign(text: string, at: number): { comparator: Comparator; end: number } | null {
  const found = leadingSigns.at(text, at);
  if (found) return { comparator: found.meaning, end: found.end };
  const typed = text.charAt(at) === "》" ? ">=" : text.charAt(at) === "《" ? "<=" : null;
  return typed && isDigit(text, at + 1) ? { comparator: typed, end: at + 1 } : null;
}

/** 每月2次 → 次/月; 每人每年1000元 → 元/人/年; 一年两次 → 次/年; 2年1次 → 次/2年 */
function readPer(text: string, start: number): { unit: string; end: number } {
  const none = { unit: "", end: start };
  let unit = "";
  let at = start;
  for (let deep = 0; deep < 3 && text.charAt(at) === "每"; deep++) {
    const begin = at + (text.startsWith("每个", at) ? 2 : 1);
    const word = perWords.at(text, begin) ?? everyFew(text, begin);
    if (!word) break;
    unit += `/${text.slice(begin, word.end)}`;
    at = word.end;
  }
  if (at === start) {
    const few = startsNumeral(text, start) ? everyFew(text, start) : null;
    const times = few && readNumeral(text, few.end);
    if (!few || !times || text.charAt(times.end) !== "次") return none;
    return { unit: `/${text.slice(start, few.end).replace(/^[一1](?=\D)/, "")}`, end: few.end };
  }
  const next = readLeadingSign(text, at)?.end ?? at;
  return readNumeral(text, next) ? { unit, end: at } : none;
}

/** 每3个月一次: once in three months. */
function everyFew(text: string, at: number): { end: number } | null {
  const few = readNumeral(text, at);
  return (
    few && (timeUnits.at(text, few.end) ?? (text.startsWith("季度", few.end) ? { end: few.end + 2 } : null))
  );
}

type Reading = Numeral & { readonly share: string; readonly scaled: boolean };

/** -5 · 百分之九十五 · 四分之三 · 半 · 120 */
function readSigned(text: string, at: number): Reading | null {
  for (const [word, unit] of [
    ["百分之", "%"],
    ["千分之", "‰"],
    ["万分之", "‱"],
  ] as const)
    if (text.startsWith(word, at)) {
      if (text.startsWith("百分之百", at))
        return { value: "100", end: at + 4, grouped: false, chinese: true, share: unit, scaled: false };
      const part = readNumeral(text, at + 3);
      return part && { ...part, chinese: false, share: unit, scaled: false };
    }
  if (text.charAt(at) === "半" && timeUnits.at(text, at + 1))
    return { value: "0.5", end: at + 1, grouped: false, chinese: true, share: "", scaled: false };
  const negative = (text.charAt(at) === "-" || text.charAt(at) === "负") && isDigit(text, at + 1);
  const number = readNumeral(text, negative ? at + 1 : at);
  if (!number) return null;
  if (text.startsWith("分之", number.end)) return readFraction(text, number);
  const scaled = number.chinese && /[万亿]$/.test(text.slice(at, number.end));
  return { ...number, value: negative ? trimmed(`-${number.value}`) : number.value, share: "", scaled };
}

/** 四分之三 → 0.75; 三分之二 has no finite decimal and is left to the words. */
function readFraction(text: string, below: Numeral): Reading | null {
  const above = readChinese(text, below.end + 2);
  const divisor = Number(below.value);
  const shift: Record<number, number> = { 2: 5, 4: 25, 5: 2, 8: 125, 10: 1 };
  const times = shift[divisor];
  if (!above || times === undefined || !/^\d$/.test(above.value)) return null;
  const value = shifted(String(Number(above.value) * times), divisor === 4 ? -2 : divisor === 8 ? -3 : -1);
  return { value, end: above.end, grouped: false, chinese: true, share: "", scaled: false };
}

type Scaled = Measured & { readonly scaled: boolean };

/** 万元/人 · 个工作日 · % · (百分比) · 人次 · 万 (money understood) · nothing */
function readMeasured(text: string, start: number, share: string): Scaled {
  const none: Scaled = { unit: share, time: null, places: 0, end: start, scaled: false };
  if (share) return none;
  // 8（个）, 2000（万元）: some forms put the unit in brackets.
  if (text.charAt(start) === "(" && !percents.at(text, start)) {
    const inside = readMeasured(text, start + 1, "");
    return inside.end > start + 1 && text.charAt(inside.end) === ")"
      ? { ...inside, end: inside.end + 1 }
      : none;
  }
  const direct = readUnit(text, start);
  if (direct) return { ...direct, scaled: false };
  const scale = scaleWords.at(text, start);
  if (!scale) return none;
  const behind = readUnit(text, scale.end);
  if (behind)
    return {
      ...behind,
      time: behind.places ? null : behind.time,
      places: scale.meaning + behind.places,
      scaled: false,
    };
  const rate = readRate(text, scale.end);
  return {
    unit: rate.unit ? `元${rate.unit}` : "",
    time: null,
    places: scale.meaning,
    end: rate.end,
    scaled: !rate.unit && scale.meaning >= 4,
  };
}

/** The unit word itself, the longest that fits, with /月, /人 behind it. */
function readUnit(text: string, start: number): Measured | null {
  const share = percents.at(text, start);
  const time = timeUnits.at(text, start);
  const word = unitWords.at(text, start);
  const ends = [share?.end ?? 0, lettersEnd(text, time), lettersEnd(text, word)];
  const end = Math.max(...ends);
  const latin = latinUnit(text, start);
  if (latin && latin.end > end) return withRate(text, { ...latin, time: null, places: 0 });
  if (end === 0) return null;
  if (share && share.end === end) return withRate(text, { unit: share.meaning, time: null, places: 0, end });
  if (time && time.end === end && !isOtherWord(text, end)) {
    const rate = readRate(text, end);
    return rate.unit
      ? { unit: text.slice(start, end) + rate.unit, time: null, places: 0, end: rate.end }
      : { unit: time.meaning.unit, time: time.meaning.unit, places: time.meaning.places, end };
  }
  if (!word || word.end !== end) return null;
  // 亩次, 户次: every counting word of one character may count occasions.
  if (
    end - start === 1 &&
    text.charAt(end) === "次" &&
    text.charAt(end + 1) !== "数" &&
    word.meaning !== "次"
  )
    return withRate(text, { unit: `${word.meaning}次`, time: null, places: 0, end: end + 1 });
  const again = /^\((?:次|个|人|家|套|名|户|件|份|批|幅|只|头|台|栋|处)\)/.exec(text.slice(end, end + 3));
  return withRate(text, {
    unit: word.meaning + (again?.[0] ?? ""),
    time: null,
    places: 0,
    end: end + (again ? 3 : 0),
  });
}

/** 3年级, 5周期, 2日报: the sign of time belongs to another word. */
const otherWords: Record<string, string> = { 年: "级报鉴", 周: "期报刊边", 日: "报常均刊", 天: "然" };
const isOtherWord = (text: string, end: number): boolean =>
  end < text.length && (otherWords[text.charAt(end - 1)] ?? "").includes(text.charAt(end));

/** A Latin unit ends where its letters end: the M of Mbps is no metre. */
const lettersEnd = (text: string, found: { end: number } | null): number =>
  found && !(isLatin(text, found.end - 1) && isLatin(text, found.end)) ? found.end : 0;

function latinUnit(text: string, start: number): { unit: string; end: number } | null {
  let end = start;
  while (isLatin(text, end) || (end === start && /[μµΩ°]/.test(text.charAt(end)))) end++;
  if (end === start) return null;
  if (end === start + 1 && text.charAt(end) === "级")
    return { unit: text.slice(start, end + 1), end: end + 1 };
  if (/[23²³]/.test(text.charAt(end)) && !isDigit(text, end + 1)) end++;
  return { unit: text.slice(start, end), end };
}

function withRate(text: string, measured: Measured): Measured {
  const rate = readRate(text, measured.end);
  return { ...measured, unit: measured.unit + rate.unit, end: rate.end };
}

/** /月 · /人·年 · 每人 · /生 */
function readRate(text: string, start: number): { unit: string; end: number } {
  let unit = "";
  let at = start;
  while ("/每·".includes(text.charAt(at) || "x")) {
    if (text.charAt(at) === "·" && unit === "") break;
    const word = perWords.at(text, at + 1);
    const end = word?.end ?? hanEnd(text, at + 1);
    if (end === at + 1 || isDigit(text, end)) break;
    unit += `${text.charAt(at) === "·" ? "·" : "/"}${text.slice(at + 1, end)}`;
    at = end;
  }
  return { unit, end: at };
}

/** A word of at most three characters that nobody listed: 元/展位. */
function hanEnd(text: string, start: number): number {
  let end = start;
  while (
    end - start < 4 &&
    text.charCodeAt(end) >= 0x4e00 &&
    text.charCodeAt(end) <= 0x9fff &&
    !trailingSigns.at(text, end)
  )
    end++;
  return end - start < 4 ? end : start;
}

/** (含)以上 · 以内 · (含90%)以上 · (不含)以下 */
function readTrailing(text: string, start: number): { comparator: Comparator | null; end: number } {
  // 80%（≥）, 100%（及以上）
  const inside =
    text.charAt(start) === "(" ? (bareSigns.at(text, start + 1) ?? trailingSigns.at(text, start + 1)) : null;
  if (inside && text.charAt(inside.end) === ")") return { comparator: inside.meaning, end: inside.end + 1 };
  const remark = /^\((?:不)?含[^()]*\)/.exec(text.slice(start, start + 16))?.[0] ?? "";
  const found = trailingSigns.at(text, start + remark.length);
  if (!found) return { comparator: null, end: start };
  const strict = remark.startsWith("(不") && (found.meaning === ">=" || found.meaning === "<=");
  const after = /^\((?:不)?含[^()]*\)/.exec(text.slice(found.end, found.end + 16))?.[0] ?? "";
  const open = strict || (after.startsWith("(不") && found.meaning !== "implied");
  const end = found.end + after.length;
  return { comparator: open ? (found.meaning === ">=" ? ">" : "<") : found.meaning, end };
}

type Upper = { readonly low: string; readonly high: string; readonly measured: Scaled };

/** -90% behind 80%, ~200人 behind 100, 至20万元 behind 10. */
function readUpper(text: string, low: Reading, first: Scaled): Upper | null {
  const begin = joint(text, first.end);
  if (begin === null) return null;
  const high = readSigned(text, begin);
  if (!high || high.chinese !== low.chinese) return null;
  const measured = readMeasured(text, high.end, high.share);
  const told = first.end > low.end || low.share !== "";
  if (told && (first.unit !== measured.unit || (first.scaled && !measured.scaled && measured.unit !== "元")))
    return null;
  return {
    low: shifted(low.value, told ? first.places : measured.places),
    high: shifted(high.value, measured.places),
    measured,
  };
}

/** What the amount says, with the words it counts. */
export function meaningOf(amount: Amount, noun = "", unit = amount.unit): TargetMeaning {
  if (amount.high !== null) return { kind: "range", low: amount.value, high: amount.high, unit };
  if (amount.time)
    return { kind: "duration", comparator: amount.comparator, value: amount.value, unit: amount.time };
  return { kind: "quantity", comparator: amount.comparator, value: amount.value, unit, noun };
}

/** Nothing but a unit: 万亩, %, 人/次, 个工作日. */
export function isUnit(text: string): boolean {
  // 十个 and 十万元 are ten of them; 千元 and 百万元 head a column of figures.
  if (text.startsWith("十") || (/^[A-Za-z]+$/.test(text) && unitWords.at(text, 0)?.end !== text.length))
    return false;
  const measured = readMeasured(text, 0, "");
  return text !== "" && measured.end === text.length;
}
