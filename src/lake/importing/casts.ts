import type { FieldShape } from "#model";
import { decimal } from "#values";
import { text } from "../engine.ts";

/*
 * Each cast is one SQL expression over one text column. The plain spelling is tried first with the cheapest guard that
 * makes DuckDB's own cast safe (it rounds 1.235 to 1.24, reads 1e-5 as 0, drops what follows a date); everything people
 * really type is met in the ELSE branch, which runs only for the rows that need it.
 */

export const blanks = text(" \t\r\n\u3000\u00a0\ufeff");
const trimmed = (v: string) => `trim(${v}, ${blanks})`;
/** Trimmed, full-width digits and signs made plain. */
const plainly = (v: string) =>
  `translate(${trimmed(v)}, '０１２３４５６７８９：／．－，＋', '0123456789:/.-,+')`;

const textCast = (v: string) => `nullif(${trimmed(v)}, '')`;

export const yesWords =
  "是 合格 达标 成功 通过 有效 正常 可用 准确 无误 已达标 已通过 1 true yes y up √ ✓".split(" ");
export const noWords =
  "否 不合格 未合格 不达标 未达标 失败 不通过 未通过 无效 异常 不可用 不准确 有误 0 false no n down × ✗".split(
    " ",
  );

function yesNoCast(v: string): string {
  const arms = (of: string) =>
    `CASE ${of} ${[...yesWords.map((w) => `WHEN ${text(w)} THEN true`), ...noWords.map((w) => `WHEN ${text(w)} THEN false`)].join(" ")}`;
  return `${arms(v)} ELSE ${arms(`lower(${plainly(v)})`)} END END`;
}

function wordCast(v: string, words: readonly string[]): string {
  const arms = (of: string) => `CASE ${of} ${words.map((w) => `WHEN ${text(w)} THEN ${text(w)}`).join(" ")}`;
  return `${arms(v)} ELSE ${arms(trimmed(v))} END END`;
}

const numeric = "^[¥￥]?[+-]?(\\d{1,3}(,\\d{3})+|\\d+)?(\\.\\d*)?$";
/** The digits of a well-formed number without grouping, currency sign or trailing zeros; else null. */
const digits = (v: string) =>
  `CASE WHEN regexp_full_match(${plainly(v)}, '${numeric}') THEN regexp_replace(regexp_replace(regexp_replace(${plainly(v)}, '[¥￥,]', '', 'g'), '(\\.\\d*?)0+$', '\\1'), '\\.$', '') END`;
const fits = (v: string, scale: number) =>
  `(instr(${v}, '.') = 0 OR strlen(${v}) - instr(${v}, '.') <= ${scale})`;

function parsed(v: string, sqlType: string, scale: number): string {
  const safe = `${fits(v, scale)} AND NOT contains(${v}, 'e') AND NOT contains(${v}, 'E')`;
  return (
    `coalesce(CASE WHEN ${safe} THEN try_cast(${v} AS ${sqlType}) END, ` +
    `CASE WHEN ${v} IS NOT NULL AND ${fits(digits(v), scale)} THEN try_cast(${digits(v)} AS ${sqlType}) END)`
  );
}

/** How many decimals a cell may have so that `factor` times it still fits `scale` exactly. */
function cellScale(scale: number, factor: string): number {
  const { e } = decimal(factor);
  const trailing = decimal(factor).toFixed().match(/0+$/)?.[0].length ?? 0;
  const power = factor.includes(".") ? Math.min(0, e) : trailing;
  return Math.max(0, scale + power);
}

/** An exact product: the cell as decimal times the factor as decimal, then cast down. */
function numberCast(v: string, precision: number, scale: number, factor: string): string {
  const sqlType = `DECIMAL(${precision},${scale})`;
  if (factor === "1") return parsed(v, sqlType, scale);
  const places = factor.split(".")[1]?.length ?? 0;
  const from = cellScale(scale, factor);
  // 25 + 13 digits: the product can't overflow DECIMAL(38), which would be an error and not a null.
  return `try_cast(${parsed(v, `DECIMAL(25,${from})`, from)} * CAST('${factor}' AS DECIMAL(13,${places})) AS ${sqlType})`;
}

const dayPattern = "(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?";
const timePattern =
  "(?:T|\\s*)(\\d{1,2})[:时点](\\d{1,2})(?:[:分](\\d{1,2})(\\.\\d{1,9})?秒?|分)?\\s*([Zz]|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";

/** Local (Asia/Shanghai) timestamp of a written day and time; an offset is honoured. Mainland time is +8 since 1992. */
function momentCast(v: string, time: "required" | "optional"): string {
  const pattern = `^${dayPattern}${time === "required" ? timePattern : `(?:${timePattern})?`}$`;
  const offset =
    "CASE WHEN m.z = '' THEN 480 WHEN upper(m.z) = 'Z' THEN 0 ELSE (CASE WHEN m.z[1] = '-' THEN -1 ELSE 1 END) * " +
    "(CAST(m.z[2:3] AS INTEGER) * 60 + coalesce(try_cast(right(replace(m.z, ':', '')[4:], 2) AS INTEGER), 0)) END";
  const day = "m.y || '-' || m.m || '-' || m.d";
  const clock =
    "CASE WHEN m.h = '' THEN '00:00' ELSE m.h || ':' || m.i || CASE WHEN m.s = '' THEN '' ELSE ':' || m.s || m.f END END";
  return (
    `list_transform([regexp_extract(${plainly(v)}, ${text(pattern)}, ['y', 'm', 'd', 'h', 'i', 's', 'f', 'z'])], ` +
    `lambda m: try_cast(${day} || ' ' || ${clock} AS TIMESTAMP) + to_minutes(480 - (${offset})))[1]`
  );
}

/** Excel's day number: days since 1899-12-30, local time, to the millisecond. 20000 is 1954, 80000 is 2119. */
const serialCast = (v: string) =>
  `CASE WHEN regexp_full_match(${plainly(v)}, '[2-7]\\d{4}(\\.\\d+)?') THEN make_timestamp(epoch_us(TIMESTAMP '1899-12-30') + 1000 * CAST(round(try_cast(${plainly(v)} AS DECIMAL(20,12)) * 86400000) AS BIGINT)) END`;

/** Local time; sealing turns it into UTC and a local date. */
const instantCast = (v: string) =>
  `CASE WHEN ${v} LIKE '____-__-__ __:__:__' OR ${v} LIKE '____/__/__ __:__:__' THEN try_cast(${v} AS TIMESTAMP) WHEN ${v} IS NOT NULL THEN coalesce(${momentCast(v, "required")}, ${serialCast(v)}) END`;

const compactDay = (v: string) =>
  `CASE WHEN regexp_full_match(${plainly(v)}, '(19|20)\\d{6}') THEN try_cast(${plainly(v)}[1:4] || '-' || ${plainly(v)}[5:6] || '-' || ${plainly(v)}[7:8] AS DATE) END`;
const writtenDay = (v: string) =>
  `coalesce(${compactDay(v)}, CAST(coalesce(${momentCast(v, "optional")}, ${serialCast(v)}) AS DATE))`;
const dayCast = (v: string) =>
  `CASE WHEN ${v} LIKE '____-__-__' THEN try_cast(${v} AS DATE) WHEN ${v} IS NOT NULL THEN ${writtenDay(v)} END`;

const monthCast = (v: string) =>
  `CASE WHEN ${v} LIKE '____-__' THEN try_cast(${v} || '-01' AS DATE) ` +
  `WHEN regexp_full_match(${plainly(v)}, '\\d{4}[-/.年]\\d{1,2}月?') THEN try_cast(regexp_replace(${plainly(v)}, '(\\d{4})[-/.年](\\d{1,2})月?', '\\1-\\2-01') AS DATE) ` +
  `WHEN regexp_full_match(${plainly(v)}, '(19|20)\\d{4}') THEN try_cast(${plainly(v)}[1:4] || '-' || ${plainly(v)}[5:6] || '-01' AS DATE) ` +
  `WHEN ${v} IS NOT NULL THEN CAST(date_trunc('month', ${dayCast(v)}) AS DATE) END`;

/** SQL that turns text column `v` into the field's value, null where it can't. Instants come out in local time. */
export function castOf(field: FieldShape, v: string, factor: string): string {
  const { type } = field;
  switch (type.is) {
    case "text":
      return textCast(v);
    case "word":
      return wordCast(v, type.words);
    case "yes-no":
      return yesNoCast(v);
    case "integer":
      return `CAST(${numberCast(v, 18, 0, factor)} AS BIGINT)`;
    case "decimal":
      return numberCast(v, type.precision, type.scale, factor);
    case "money":
      return numberCast(v, 18, 2, factor);
    case "instant":
      return instantCast(v);
    case "day":
      return dayCast(v);
    case "month":
      return monthCast(v);
  }
}

/** The same for fields that hold words, where `v` may be a dictionary and trimming it costs nothing. */
export function wordsCast(field: FieldShape, v: string): string {
  const { type } = field;
  if (type.is === "word") return wordCast(v, type.words);
  return type.is === "yes-no" ? yesNoCast(v) : textCast(v);
}

/** What people write into a cell that has nothing to say; taken as empty where a value may be missing. */
const nothings = ["-", "—", "——", "/", "无", "N/A", "NULL", "null"];
/** True where the cell says something. */
export const says = (field: FieldShape, v: string): string =>
  field.type.is === "text" || field.required
    ? `nullif(${trimmed(v)}, '') IS NOT NULL`
    : `nullif(${trimmed(v)}, '') NOT IN (${nothings.map(text).join(", ")})`;

/** Why `v`, which says something, could not be cast: a SQL expression giving the reason's name. */
export function diagnosisOf(field: FieldShape, v: string, factor: string): string {
  const { type } = field;
  switch (type.is) {
    case "word":
      return "'not-in-list'";
    case "integer":
    case "decimal":
    case "money": {
      const scale = cellScale(type.is === "integer" ? 0 : type.is === "money" ? 2 : type.scale, factor);
      return `CASE WHEN ${digits(v)} IS NULL OR ${digits(v)} IN ('', '+', '-') THEN 'wrong-type' WHEN NOT ${fits(digits(v), scale)} THEN 'too-precise' ELSE 'too-large' END`;
    }
    case "instant":
      return `CASE WHEN ${writtenDay(v)} IS NOT NULL THEN 'no-time-of-day' ELSE 'wrong-type' END`;
    default:
      return "'wrong-type'";
  }
}

/** The least a number may be, or null. Money is never negative: a refund is a row of its own kind. */
export function leastOf({ type }: FieldShape): string | null {
  if (type.is === "money") return "0";
  if (type.is === "integer") return type.min === undefined ? null : String(type.min);
  return type.is === "decimal" ? (type.min ?? null) : null;
}
