/** Decimal text without leading or trailing zeros: "097.30" → "97.3", "-0" → "0". Takes [-]digits[.digits] only. */
export function trimmed(text: string): string {
  if (!text.includes(".") && text.charCodeAt(0) > 48) return text;
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const head = whole.replace(/^0+/, "") || "0";
  const tail = fraction.replace(/0+$/, "");
  const magnitude = tail ? `${head}.${tail}` : head;
  return negative && magnitude !== "0" ? `-${magnitude}` : magnitude;
}

/** The decimal text times 10 to the `places`, exactly: ("1.2", 4) → "12000", ("250", -2) → "2.5". */
export function shifted(text: string, places: number): string {
  if (places === 0) return trimmed(text);
  const negative = text.startsWith("-");
  const [whole = "", fraction = ""] = (negative ? text.slice(1) : text).split(".");
  const digits = whole + fraction;
  const point = whole.length + places;
  const padded = point > digits.length ? digits.padEnd(point, "0") : digits;
  const magnitude =
    point <= 0 ? `0.${"0".repeat(-point)}${padded}` : `${padded.slice(0, point)}.${padded.slice(point)}`;
  return trimmed(negative ? `-${magnitude}` : magnitude);
}
