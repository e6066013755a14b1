import { isDigit, isLatin } from "./cell.ts";
import type { DurationUnit } from "./target.ts";
import { percents, perWords, scaleWords, timeUnits, trailingSigns, unitWords } from "./vocabulary.ts";

/** A unit as read: its name, its unit of time if it is one, and the power of ten written before it. */
export type Measured = {
  readonly unit: string;
  readonly time: DurationUnit | null;
  readonly places: number;
  readonly end: number;
};

/** `scaled`: 万 or 亿 with no unit behind it, which means money. `many`: 余 or 多 stood before the unit. */
export type Scaled = Measured & { readonly scaled: boolean; readonly many: boolean };

const pastMany = (text: string, at: number): number => at + ("余多".includes(text.charAt(at) || "x") ? 1 : 0);

/** 万元/人 · 个工作日 · % · (百分比) · 人次 · 余人 · 万余人 · 万 (money understood) · nothing */
export function readMeasured(text: string, start: number, share: string): Scaled {
  const begin = pastMany(text, start);
  const many = begin > start;
  const none: Scaled = { unit: share, time: null, places: 0, end: begin, scaled: false, many };
  if (share) return none;
  // 8（个）, 2000（万元）: some forms put the unit in brackets.
  if (text.charAt(begin) === "(" && !percents.at(text, begin)) {
    const inside = readMeasured(text, begin + 1, "");
    return inside.end > begin + 1 && text.charAt(inside.end) === ")"
      ? { ...inside, end: inside.end + 1 }
      : none;
  }
  const direct = readUnit(text, begin);
  if (direct) return { ...direct, scaled: false, many };
  const scale = scaleWords.at(text, begin);
  if (!scale) return none;
  const counted = pastMany(text, scale.end);
  const over = many || counted > scale.end;
  const behind = readUnit(text, counted);
  if (behind)
    return {
      ...behind,
      time: behind.places ? null : behind.time,
      places: scale.meaning + behind.places,
      scaled: false,
      many: over,
    };
  const rate = readRate(text, counted);
  return {
    unit: rate.unit ? `元${rate.unit}` : "",
    time: null,
    places: scale.meaning,
    end: rate.end,
    scaled: !rate.unit && scale.meaning >= 4,
    many: over,
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

/** Nothing but a unit: 万亩, %, 人/次, 个工作日. */
export function isUnit(text: string): boolean {
  // 十个 and 十万元 are ten of them; 千元 and 百万元 head a column of figures.
  if (text.startsWith("十") || (/^[A-Za-z]+$/.test(text) && unitWords.at(text, 0)?.end !== text.length))
    return false;
  const measured = readMeasured(text, 0, "");
  return text !== "" && measured.end === text.length;
}
