import { addDays, Decimal, decimal, plain } from "#values";

const aside = 0xe000;

/** Strips what shows nothing: colours, conditions, padding; literals are set aside as one private character each. */
function sections(code: string): { readonly parts: readonly string[]; readonly literals: readonly string[] } {
  const literals: string[] = [];
  const kept = code
    .replace(/"([^"]*)"|\\(.)/g, (_, quoted: string | undefined, single: string | undefined) => {
      literals.push(quoted ?? single ?? "");
      return String.fromCharCode(aside + literals.length - 1);
    })
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_.|\*./g, "");
  return { parts: kept.split(";"), literals };
}

/** Serial day numbers begin 1899-12-30 because Excel believes in a 29 February 1900. */
function dateParts(serial: Decimal, from1904: boolean) {
  const days = serial.floor();
  const seconds = serial.minus(days).times(86_400).round().toNumber();
  const day = addDays(from1904 ? "1904-01-01" : "1899-12-30", days.toNumber());
  const [year = "", month = "", date = ""] = day.split("-");
  return {
    year,
    month,
    date,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
  };
}

function asDate(serial: Decimal, section: string, from1904: boolean): string {
  const parts = dateParts(serial, from1904);
  const padded = (value: string | number, width: number) => String(Number(value)).padStart(width, "0");
  let timeSeen = false;
  return section.replace(/AM\/PM|上午\/下午|yyyy|yy|m+|d+|h+|s+/gi, (token) => {
    const letter = token[0]?.toLowerCase();
    if (letter === "y") return token.length > 2 ? parts.year : parts.year.slice(2);
    if (letter === "h") timeSeen = true;
    if (letter === "m" && timeSeen) return padded(parts.minute, token.length);
    if (letter === "m") return padded(parts.month, Math.min(token.length, 2));
    if (letter === "d") return padded(parts.date, Math.min(token.length, 2));
    if (letter === "h") return padded(parts.hour, token.length);
    if (letter === "s") return padded(parts.second, token.length);
    return "";
  });
}

function asNumber(value: Decimal, section: string): string {
  const digits = /[#0?][#0?,]*(?:\.[#0?]*)?,*/.exec(section);
  if (!digits) return section;
  const percent = (section.match(/%/g) ?? []).length;
  const [whole = "", fraction = ""] = digits[0].split(".");
  const thousands = /,+$/.exec(digits[0])?.[0].length ?? 0;
  const scaled = value.times(decimal(10).pow(percent * 2 - thousands * 3));
  const least = (fraction.match(/0/g) ?? []).length;
  let [integer = "0", decimals = ""] = scaled
    .abs()
    .toFixed(fraction.length, Decimal.ROUND_HALF_UP)
    .split(".");
  while (decimals.length > least && decimals.endsWith("0")) decimals = decimals.slice(0, -1);
  const padTo = (whole.match(/0/g) ?? []).length;
  integer = integer === "0" && padTo === 0 && decimals ? "" : integer.padStart(padTo, "0");
  if (/[#0?],[#0?]/.test(whole)) integer = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = scaled.isNegative() && !scaled.isZero() ? "-" : "";
  const shown = `${sign}${integer}${decimals ? `.${decimals}` : ""}`;
  return `${section.slice(0, digits.index)}${shown}${section.slice(digits.index + digits[0].length)}`;
}

/** What a reader sees in a numeric cell: `stored` is the XML text, `code` its number format ("" for General). */
export function printed(stored: string, code: string, from1904: boolean): string {
  const value = decimal(Number.isFinite(Number(stored)) ? String(Number(stored)) : "0");
  if (/^(general|@)?$/i.test(code)) return plain(value);
  const { parts, literals } = sections(code);
  const negative = value.isNegative() && parts.length > 1;
  const section = (value.isZero() && parts.length > 2 ? parts[2] : negative ? parts[1] : parts[0]) ?? "";
  if (/^general$/i.test(section.trim())) return plain(value);
  const isDate = /[ymdhs]/i.test(section.replace(/general/gi, ""));
  // Beyond the year 9999 Excel itself shows ####; the plain serial is at least honest.
  if (isDate && (value.isNegative() || value.gte(2_958_466))) return plain(value);
  const shown = isDate ? asDate(value, section, from1904) : asNumber(negative ? value.abs() : value, section);
  return shown.replace(/[\uE000-\uF8FF]/g, (sign) => literals[sign.charCodeAt(0) - aside] ?? sign).trim();
}

/** The value itself: a day or instant where the format shows one, else plain digits (1E-05 becomes 0.00001). */
export function stored(text: string, code: string, from1904: boolean): string {
  // Seventeen digits of a double in the file; the shortest text of the same double is what was typed.
  const value = decimal(Number.isFinite(Number(text)) ? String(Number(text)) : "0");
  const section = sections(code).parts[0]?.replace(/general/gi, "") ?? "";
  const dated = /[yd]/i.test(section) || (/m/i.test(section) && !/[hs]/i.test(section));
  const timed = /[hs]/i.test(section);
  if ((!dated && !timed) || value.lt(1) || value.gte(2_958_466)) return plain(value);
  const { year, month, date, hour, minute, second } = dateParts(value, from1904);
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${year}-${month}-${date}`;
  return timed || !value.isInteger() ? `${day} ${two(hour)}:${two(minute)}:${two(second)}` : day;
}
