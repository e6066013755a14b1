import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { kinds } from "#evidence";
import type { Attainment, Coverage, EvidenceRow, Parts } from "#model";
import { parseTarget } from "#values";
import { attain, oblige, readMeasure } from "./index.ts";

const year = { from: "2023-01-01", to: "2023-12-31" };
const name = "某项工作";
const at = { file: "case", zh: "指标", en: "indicator" };

const measures = {
  count: { shape: "count", evidence: "inspection", where: { category: "系统巡检" } },
  register: {
    shape: "distinct-count",
    evidence: "asset",
    of: "asset_id",
    in_force: { from: "from_on", to: "to_on" },
  },
  sum: { shape: "sum", evidence: "message-count", of: "submitted" },
  average: { shape: "average", evidence: "probe", of: "response_ms" },
  share: { shape: "share", evidence: "ticket", part: { resolved_at: "present" } },
  longest: { shape: "longest", evidence: "ticket", from: "opened_at", to: "resolved_at" },
  monthly: { shape: "every-period", evidence: "payroll", every: "month", done: "paid_on", due: "due_on" },
  quarterly: { shape: "every-period", evidence: "inspection", every: "quarter", done: "done_at" },
  deadline: { shape: "by-deadline", evidence: "task", done: "done_on" },
  grade: { shape: "latest-grade" },
  survey: { shape: "survey-rate", audience: "服务对象" },
  spending: { shape: "expenditure-progress" },
} as const;

const evidenceOf = (which: keyof typeof measures): readonly string[] =>
  readMeasure(measures[which], { at, indicator: name, kinds }).kinds.map((kind) => kind.id);

/** Coverage of all kinds the measure reads, over the given stretches. */
const over = (which: keyof typeof measures, ...stretches: readonly string[]): readonly Coverage[] =>
  evidenceOf(which).flatMap((kind) =>
    stretches.map((stretch, i): Coverage => {
      const [from = "", to = ""] = stretch.split("..");
      return { kind, window: { from, to }, by: "declared", batch: `b${i}` };
    }),
  );

function attained(
  which: keyof typeof measures,
  target: string,
  asOf: string,
  parts: Parts,
  coverage: readonly Coverage[],
  worst?: EvidenceRow,
): Attainment {
  const measure = readMeasure(measures[which], { at, indicator: name, kinds });
  const obligation = oblige({
    indicator: { level3: name, target: parseTarget(target) },
    measure,
    year,
    asOf,
  });
  return attain(obligation, parts, {
    coverage,
    batches: ["b1"],
    sqlDigest: "d",
    ...(worst ? { worst } : {}),
  });
}

const whole = "2023-01-01..2023-12-31";
type Counts = readonly [rows: number, inTime: number, late: number];
type Months = readonly [good: number, ...last: readonly Counts[]];
const periods = (counts: readonly Counts[]): Parts =>
  Object.fromEntries(
    counts.flatMap(([rows, inTime, late], i) => [
      [`rows_${i + 1}`, String(rows)],
      [`kept_${i + 1}`, String(inTime)],
      [`late_${i + 1}`, String(late)],
    ]),
  );
const months = ([good, ...last]: Months): Parts =>
  periods(
    Array.from({ length: 12 }, (_, i): Counts => (i < good ? [2, 2, 0] : (last[i - good] ?? [0, 0, 0]))),
  );
const partsOf = (parts: Row["parts"]): Parts => {
  if ("months" in parts && Array.isArray(parts.months)) return months(parts.months as unknown as Months);
  if ("periods" in parts && Array.isArray(parts.periods)) return periods(parts.periods);
  return parts as Parts;
};

type Row = {
  readonly what: string;
  readonly of: {
    readonly measure: keyof typeof measures;
    readonly target: string;
    readonly asOf: string;
    readonly days: readonly string[];
  };
  readonly parts: Parts | { readonly months: Months } | { readonly periods: readonly Counts[] };
  readonly gives: { readonly state: string; readonly value: string | null; readonly met: boolean | null };
  readonly why: string;
};
const end = "2023-12-31";
const july = "2023-07-31";

const table: readonly Row[] = parse(readFileSync(new URL("./attain.cases.yaml", import.meta.url), "utf8"));

describe("five states are kept apart", () => {
  test.each(table.map((row) => [row.what, row] as const))("%s", (_, { of, parts, gives, why }) => {
    const found = attained(of.measure, of.target, of.asOf, partsOf(parts), over(of.measure, ...of.days));
    expect({ state: found.state, value: found.value, met: found.met }).toEqual(gives);
    expect(found.why.zh).toContain(why);
    expect(found.why.en).toMatch(/^[A-Z0-9“].*\.$/);
  });
  test("payments without a budget are missing their budget", () => {
    const parts = { paid: "96.00", payments: "3", budget: null, authorisations: "0" };
    const found = attained("spending", "≥95%", end, parts, over("spending", whole).slice(0, 1));
    expect(found.state).toBe("missing");
    expect(found.why.zh).toContain("没有“预算指标”说到");
  });
  test("the row that stands in the way is named", () => {
    const parts = { longest_micros: "112320000000", n: "7", ended: "7" };
    const found = attained("longest", "24小时内", end, parts, over("longest", whole), {
      ticket_id: "GD-031",
    });
    expect(found.why).toEqual({
      zh: "实际 31.2 小时（7 条记录），未达到目标“24小时内”；首先见工单编号 GD-031。",
      en: "It is 31.2 hours (7 rows), which misses the target 24小时内; see first Ticket no. GD-031.",
    });
  });
  test("a person is never named", () => {
    const found = attained(
      "monthly",
      "按月发放",
      july,
      months([5, [2, 1, 1], [2, 2, 0]]),
      over("monthly", whole),
      {
        worker: "a3f9",
      },
    );
    expect(found.why.zh).not.toContain("a3f9");
  });
});
