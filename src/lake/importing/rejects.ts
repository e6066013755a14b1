import type { DuckDBConnection } from "@duckdb/node-api";
import type { KindShape } from "#model";
import { type Reject, type RejectReason, rejectsListed } from "../declaration.ts";
import { rowsOf } from "../engine.ts";
import { type Counted, noteSign } from "./stage.ts";

type Said = { readonly zh: string; readonly en: string };
export type Rejected = {
  readonly read: number;
  readonly rejected: number;
  readonly rejectedBy: { readonly [reason in RejectReason]?: number };
  readonly rejects: readonly Reject[];
};

const expected: { readonly [type: string]: Said } = {
  integer: { zh: "整数", en: "a whole number" },
  decimal: { zh: "数字", en: "a number" },
  money: { zh: "以元为单位的金额", en: "an amount in yuan" },
  "yes-no": { zh: "“是”或“否”", en: "yes or no (是/否)" },
  instant: { zh: "日期和时刻，如 2023-07-31 08:15:00", en: "a day and time such as 2023-07-31 08:15:00" },
  day: { zh: "日期，如 2023-07-31", en: "a day such as 2023-07-31" },
  month: { zh: "月份，如 2023-07", en: "a month such as 2023-07" },
  text: { zh: "文字", en: "text" },
};

type Context = { readonly kind: KindShape; readonly year: number | null };

function sentence(
  reason: RejectReason,
  field: string,
  at: Context,
  first: { line: string; source: string | null } | null,
): Said {
  const shape = at.kind.fields.find(({ name }) => name === field);
  const zhName = shape?.label ?? "项目";
  const enName = shape ? field : "project";
  const want = expected[shape?.type.is ?? "text"] ?? { zh: "文字", en: "text" };
  switch (reason) {
    case "missing":
      return { zh: `“${zhName}”为空，请补填。`, en: `${enName} is empty; fill it in.` };
    case "wrong-type":
      return { zh: `“${zhName}”应为${want.zh}。`, en: `${enName} must be ${want.en}.` };
    case "not-in-list": {
      const words = shape?.type.is === "word" ? shape.type.words : [];
      return {
        zh: `“${zhName}”只能是：${words.join("、")}。`,
        en: `${enName} must be one of ${words.join(", ")}.`,
      };
    }
    case "no-time-of-day":
      return {
        zh: `“${zhName}”只有日期，需要写到时刻，如 2023-07-31 08:15:00。`,
        en: `${enName} has a day but no time; write it as 2023-07-31 08:15:00.`,
      };
    case "too-precise": {
      const places = shape?.type.is === "decimal" ? shape.type.scale : shape?.type.is === "money" ? 2 : 0;
      return {
        zh: `“${zhName}”换算为${shape?.unit ?? "计量单位"}后最多 ${places} 位小数，不作四舍五入。`,
        en: `${enName} may have at most ${places} decimals in ${shape?.unit ?? "its unit"}; nothing is rounded on entry.`,
      };
    }
    case "too-large":
      return { zh: `“${zhName}”数值过大。`, en: `${enName} is too large a number.` };
    case "negative":
      return { zh: `“${zhName}”不能为负数。`, en: `${enName} may not be negative.` };
    case "outside-year": {
      const named = at.kind.fields.find(({ name }) => name === at.kind.year);
      const remedy =
        named && field === at.kind.observed
          ? {
              zh: `；如系提前下达，请在“${named.label}”中写明 ${at.year}`,
              en: `; if it was issued ahead of its year, write ${at.year} as ${named.name}`,
            }
          : { zh: "", en: "" };
      return {
        zh: `“${zhName}”不在 ${at.year} 年度内${remedy.zh}。`,
        en: `${enName} lies outside the budget year ${at.year}${remedy.en}.`,
      };
    }
    case "duplicate": {
      const keys = at.kind.key.map((key) => at.kind.fields.find(({ name }) => name === key)?.label ?? key);
      const where = first?.source
        ? { zh: `“${first.source}”第 ${first.line} 行`, en: `line ${first.line} of "${first.source}"` }
        : { zh: `第 ${first?.line} 行`, en: `line ${first?.line}` };
      return {
        zh: `与${where.zh}重复（${keys.join("、")}相同），以先出现者为准。`,
        en: `It repeats ${where.en} (same ${at.kind.key.join(", ")}); the first one counts.`,
      };
    }
    case "row-shape":
      return {
        zh: "这一行的单元格多于表头的列。",
        en: "This row has more cells than the header has columns.",
      };
  }
}

/** Counts by reason and lists the staged rows that are not taken; duplicates stand in their own table. */
export async function readRejects(
  connection: DuckDBConnection,
  rows: string,
  { read, noted, repeated }: Counted,
  about: Context,
): Promise<Rejected> {
  const rejectedBy: { [reason in RejectReason]?: number } = {};
  const rejected = noted + repeated;
  if (rejected === 0) return { read, rejected, rejectedBy, rejects: [] };
  const counts = await rowsOf(
    connection,
    `SELECT split_part(note, chr(31), 2) AS reason, count(*) AS n FROM ${rows} WHERE note IS NOT NULL GROUP BY 1 ORDER BY 1`,
  );
  for (const { reason, n } of counts) rejectedBy[reason as RejectReason] = Number(n);
  if (repeated > 0) rejectedBy.duplicate = repeated;
  const listed = await rowsOf(
    connection,
    `SELECT line, note, NULL AS first_line, NULL AS first_source FROM ${rows} WHERE note IS NOT NULL ` +
      `UNION ALL SELECT line, NULL, first_line, first_source FROM duplicate ORDER BY line LIMIT ${rejectsListed}`,
  );
  const rejects = listed.map(({ line, note, first_line, first_source }): Reject => {
    const [field = "", reason = "duplicate", cell = ""] = note?.split(noteSign) ?? [];
    const why = sentence(
      reason as RejectReason,
      field,
      about,
      first_line ? { line: first_line, source: first_source ?? null } : null,
    );
    return {
      line: Number(line),
      field: note === null ? (about.kind.key[0] ?? "") : field,
      value: cell === "" ? null : cell,
      reason: reason as RejectReason,
      why,
    };
  });
  return { read, rejected, rejectedBy, rejects };
}
