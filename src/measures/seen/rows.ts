import type { EvidenceRow, FieldShape, KindShape } from "#model";
import type { Day, Window } from "#values";
import { instantsOf } from "#values";
import type { Cut } from "../cut.ts";
import { yearsOf } from "../cut.ts";
import { observedField } from "../fields.ts";

/** "2023-07-31 16:00:00.5", whatever way an engine or a file wrote the instant. */
const instantText = (value: string): string => value.replace("T", " ").replace(/Z$|\+00(:00)?$/, "");

const spans = new Map<string, { readonly from: string; readonly until: string }>();
function span(window: Window): { readonly from: string; readonly until: string } {
  const key = `${window.from}${window.to}`;
  let found = spans.get(key);
  if (!found) {
    if (spans.size > 5000) spans.clear();
    spans.set(key, (found = instantsOf(window)));
  }
  return found;
}

/** -1 before the window, 0 inside it, 1 after it; from the instant itself, not from the sealed local date. */
export function side(field: FieldShape, value: string, window: Window): -1 | 0 | 1 {
  if (field.type.is === "instant") {
    const { from, until } = span(window);
    const at = instantText(value);
    return at < from ? -1 : at >= until ? 1 : 0;
  }
  const on = value.slice(0, 10);
  return on < window.from ? -1 : on > window.to ? 1 : 0;
}

/** True where the value's local day is `day` or earlier. */
export const notAfter = (field: FieldShape, value: string, day: Day): boolean =>
  side(field, value, { from: day, to: day }) <= 0;

export const isDated = (field: FieldShape): boolean => ["instant", "day", "month"].includes(field.type.is);

/** True where the day on which the field was found out still lies ahead. */
function isUntold(kind: KindShape, { since }: FieldShape, row: EvidenceRow, asOf: Day): boolean {
  const field = kind.fields.find(({ name }) => name === since);
  const value = field ? (row[field.name] ?? null) : null;
  return field !== undefined && value !== null && !notAfter(field, value, asOf);
}

/** The row as it was known at the end of asOf: null where it had not yet been observed, what was to come nulled. */
export function asKnown(kind: KindShape, row: EvidenceRow, asOf: Day): EvidenceRow | null {
  const known: Record<string, string | null> = {};
  for (const field of kind.fields) {
    const value = row[field.name] ?? null;
    const late = value !== null && isDated(field) && !notAfter(field, value, asOf);
    if (late && field.name === kind.observed) return null;
    known[field.name] = late || isUntold(kind, field, row, asOf) ? null : value;
  }
  return known;
}

/** A row as known, and as it was written: plans (a due day) are read from what was written. */
export type Seen = { readonly known: EvidenceRow; readonly written: EvidenceRow };

/** The window a row belongs to, by the day it was observed or by the budget year it names. */
function belongs(kind: KindShape, row: EvidenceRow, at: string, { window }: Cut): boolean {
  const where = side(observedField(kind), at, window);
  const named = kind.year === undefined ? null : (row[kind.year] ?? null);
  return named === null ? where === 0 : where <= 0 && yearsOf(window).includes(Number(named));
}

/** The rows of a kind that a measure may look at; `anytime` leaves the window aside (registers). */
export function seen(
  kind: KindShape,
  rows: { readonly [kind: string]: readonly EvidenceRow[] },
  cut: Cut,
  anytime = false,
): readonly Seen[] {
  const observed = observedField(kind);
  return (rows[kind.id] ?? []).flatMap((written) => {
    const at = written[observed.name];
    if (at == null) return [];
    if (!anytime && !belongs(kind, written, at, cut)) return [];
    const known = asKnown(kind, written, cut.asOf);
    return known ? [{ known, written }] : [];
  });
}

/** Microseconds since 1970 of a UTC instant text. */
export function microsOf(value: string): bigint {
  const [seconds = "", fraction = ""] = instantText(value).split(".");
  return (
    BigInt(Date.parse(`${seconds.replace(" ", "T")}Z`)) * 1000n + BigInt(fraction.padEnd(6, "0").slice(0, 6))
  );
}

export const isTrue = (value: string | null | undefined): boolean =>
  value === "true" || value === "t" || value === "1";

/** The local day of a UTC instant: Asia/Shanghai has kept UTC+8 without summer time since 1992. */
export const localDay = (value: string): Day =>
  new Date(Number(microsOf(value) / 1000n) + 8 * 3_600_000).toISOString().slice(0, 10);

/** The local day a dated field's value speaks of. */
export const dayOf = (field: FieldShape, value: string): Day =>
  field.type.is === "instant" ? localDay(value) : value.slice(0, 10);
