import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import type { EvidenceRow, FieldShape, FieldType, KindShape } from "#model";

/** Days near the edges that measures care about: year, quarter, month, and the days we look from. */
const days = [
  "2022-12-31",
  "2023-01-01",
  "2023-01-31",
  "2023-02-28",
  "2023-03-31",
  "2023-04-01",
  "2023-06-29",
  "2023-06-30",
  "2023-07-01",
  "2023-07-02",
  "2023-07-31",
  "2023-09-30",
  "2023-12-30",
  "2023-12-31",
  "2024-01-01",
];
const day = fc.constantFrom(...days);
/** Around midnight in Shanghai (16:00 UTC), to the microsecond. */
const clock = fc.constantFrom(
  "00:00:00",
  "15:59:59.999999",
  "16:00:00",
  "16:00:00.000001",
  "09:30:00.125",
  "23:59:59.5",
);
const words = fc.constantFrom("甲", "乙", "丙'丁");

function value(type: FieldType): fc.Arbitrary<string> {
  switch (type.is) {
    case "text":
      return words;
    case "word":
      return fc.constantFrom(...type.words);
    case "integer":
      return fc.integer({ min: 0, max: 3_000_000 }).map(String);
    case "decimal":
      return fc.constantFrom("99.500", "100.000", "100.001", "0.001", "1234.567");
    case "money":
      return fc
        .integer({ min: 0, max: 300_000_000 })
        .map((fen) => `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, "0")}`);
    case "yes-no":
      return fc.constantFrom("true", "false");
    case "instant":
      return fc.tuple(day, clock).map(([on, at]) => `${on} ${at}`);
    case "day":
      return day;
    case "month":
      return day.map((on) => `${on.slice(0, 8)}01`);
  }
}

/** Few assessors, few days: one who speaks twice on one day must come up; few budget years, the right one among them. */
const crowded: { readonly [field: string]: fc.Arbitrary<string> } = {
  item: fc.constantFrom("甲", "乙"),
  assessor: fc.constantFrom("评议人甲", "评议人乙"),
  assessed_on: fc.constantFrom("2023-06-30", "2023-07-01"),
  budget_year: fc.constantFrom("2022", "2023", "2024"),
};

const held = (field: FieldShape): fc.Arbitrary<string | null> => {
  const some = crowded[field.name] ?? value(field.type);
  return field.required ? some : fc.option(some, { freq: 3 });
};

/** Rows of a kind as a lake would give them. Made up. */
export const rowsOf = (kind: KindShape): fc.Arbitrary<readonly EvidenceRow[]> =>
  fc.array(
    fc.record(
      Object.fromEntries(kind.fields.map((field) => [field.name, held(field)])),
    ) as fc.Arbitrary<EvidenceRow>,
    { maxLength: 14 },
  );

const sqlTypes: { readonly [Is in FieldType["is"]]: (type: FieldType) => string } = {
  text: () => "text",
  word: () => "text",
  integer: () => "bigint",
  decimal: (type) => (type.is === "decimal" ? `decimal(${type.precision},${type.scale})` : "text"),
  money: () => "decimal(18,2)",
  "yes-no": () => "boolean",
  instant: () => "timestamp",
  day: () => "date",
  month: () => "date",
};

export const table = (kind: KindShape): string => `evidence_${kind.id.replaceAll("-", "_")}`;

/** The relation that the lake provides over a kind's batches. */
export const createTable = (kind: KindShape): string =>
  `create table ${table(kind)} (source text, source_row integer, batch text, received_at timestamp, ${kind.fields
    .flatMap((field) => [
      `${field.name} ${sqlTypes[field.type.is](field.type)}`,
      ...(field.type.is === "instant" ? [`${field.name}_on date`] : []),
    ])
    .join(", ")})`;

const localDay = (utc: string): string =>
  Temporal.PlainDateTime.from(utc.replace(" ", "T"))
    .toZonedDateTime("UTC")
    .withTimeZone("Asia/Shanghai")
    .toPlainDate()
    .toString();

const literal = (field: FieldShape, held: string | null | undefined): string => {
  if (held == null) return "null";
  return `cast('${held.replaceAll("'", "''")}' as ${sqlTypes[field.type.is](field.type)})`;
};

/** One insert for all rows; empty text where there is none. */
export function insertRows(kind: KindShape, rows: readonly EvidenceRow[]): string {
  if (rows.length === 0) return "";
  const lines = rows.map(
    (row, i) =>
      `('file.csv', ${i + 2}, 'b1', timestamp '2024-01-02 00:00:00', ${kind.fields
        .flatMap((field) => {
          const at = row[field.name];
          return [
            literal(field, at),
            ...(field.type.is === "instant" ? [at == null ? "null" : `date '${localDay(at)}'`] : []),
          ];
        })
        .join(", ")})`,
  );
  return `insert into ${table(kind)} values ${lines.join(",\n")}`;
}
