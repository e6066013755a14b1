import { shifted, trimmed } from "../digits.ts";
import { opposed, readLeadingSign, readPer, readTrailing } from "./around.ts";
import { joint } from "./calendar.ts";
import { isDigit } from "./cell.ts";
import type { FaultName } from "./faults.ts";
import { readMeasured, type Scaled } from "./measured.ts";
import { unitNames } from "./names.ts";
import { readSigned, type WrittenNumber } from "./signed.ts";
import type { Comparator, DurationUnit, TargetMeaning } from "./target.ts";
import { approximations } from "./vocabulary.ts";

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
  const many = measured.many ? ">" : null;
  const value = shifted(number.value, measured.places);
  const range = many ? null : readUpper(text, number, measured);
  const last = range?.measured ?? measured;
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

type Upper = { readonly low: string; readonly high: string; readonly measured: Scaled };

/** -90% behind 80%, ~200人 behind 100, 至20万元 behind 10. */
function readUpper(text: string, low: WrittenNumber, first: Scaled): Upper | null {
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
